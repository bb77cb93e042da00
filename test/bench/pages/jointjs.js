// JointJS with the places given: an element per person with a name, a straight link per tie. It has no layout of its own.
{
  const circleOf = ({ id, name }, { x, y }) => new joint.shapes.standard.Circle({
    id, position: { x: x - 12, y: y - 12 }, size: { width: 24, height: 24 }, attrs: { label: { text: name, refX: 30, textAnchor: 'start', fontSize: 14 } },
  });
  const linkOf = ({ id, from, to, quality }) => new joint.shapes.standard.Link({
    id, source: { id: from }, target: { id: to }, attrs: { line: { stroke: colourOf(quality), strokeWidth: widthOf(quality), targetMarker: null } },
  });

  window.peer = {
    async draw(data) {
      const { picture, view } = data;
      const version = data.document.versions[0];
      this.data = data;
      this.graph = new joint.dia.Graph({}, { cellNamespace: joint.shapes });
      const paper = new joint.dia.Paper({ el: boxFor(data), model: this.graph, width: view.width, height: view.height, async: true, cellViewNamespace: joint.shapes });
      paper.scale(view.k, view.k);
      paper.translate(view.x, view.y);
      const drawn = new Promise((resolve) => { paper.once('render:done', () => resolve()); });
      this.graph.resetCells([...version.alters.map((alter) => circleOf(alter, picture.at[alter.id])), ...version.ties.map(linkOf)]);
      await drawn;
    },
    add({ alter, tie, at }) { this.graph.addCells([circleOf(alter, at), linkOf(tie)]); },
    whereIs(id) {
      const { x, y } = this.graph.getCell(id).position();
      return pageOf(this.data, { x: x + 12, y: y + 12 });
    },
    carriedAt(id) { return this.whereIs(id); },
  };
}
