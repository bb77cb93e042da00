// JointJS with the places given: an element per person with a name, a straight link per tie.
window.peer = {
  async draw(data) {
    const { picture, view } = data;
    const version = data.document.versions[0];
    const graph = new joint.dia.Graph({}, { cellNamespace: joint.shapes });
    const paper = new joint.dia.Paper({ el: boxFor(data), model: graph, width: view.width, height: view.height, async: true, cellViewNamespace: joint.shapes });
    paper.scale(view.k, view.k);
    paper.translate(view.x, view.y);
    const drawn = new Promise((resolve) => { paper.once('render:done', () => resolve()); });
    graph.resetCells([
      ...version.alters.map(({ id, name }) => new joint.shapes.standard.Circle({ id, position: { x: picture.at[id].x - 12, y: picture.at[id].y - 12 }, size: { width: 24, height: 24 }, attrs: { label: { text: name, refX: 30, textAnchor: 'start', fontSize: 14 } } })),
      ...version.ties.map(({ id, from, to, quality }) => new joint.shapes.standard.Link({ id, source: { id: from }, target: { id: to }, attrs: { line: { stroke: colourOf(quality), strokeWidth: widthOf(quality), targetMarker: null } } })),
    ]);
    await drawn;
  },
};
