// G6 with the places given, without animation.
window.peer = {
  async draw(data) {
    const { picture, view } = data;
    const version = data.document.versions[0];
    this.graph = new G6.Graph({
      container: boxFor(data), width: view.width, height: view.height, animation: false, autoFit: 'view',
      data: {
        nodes: version.alters.map(({ id, name }) => ({ id, style: { x: picture.at[id].x, y: picture.at[id].y, size: 24, fill: '#fff', stroke: '#1A1A1A', labelText: name, labelPlacement: 'right', labelFontSize: 14 } })),
        edges: version.ties.map(({ id, from, to, quality }) => ({ id, source: from, target: to, style: { stroke: colourOf(quality), lineWidth: widthOf(quality) } })),
      },
    });
    await this.graph.render();
  },
};
