// vis-network with the places given and its physics off; at many people it leaves out labels by itself.
window.peer = {
  draw(data) {
    const { picture, view } = data;
    const version = data.document.versions[0];
    this.data = data;
    const nodes = version.alters.map(({ id, name }) => ({ id, label: name, shape: 'dot', size: 12, x: picture.at[id].x, y: picture.at[id].y, color: { background: '#fff', border: '#1A1A1A' }, font: { size: 14 } }));
    const edges = version.ties.map(({ id, from, to, quality }) => ({ id, from, to, color: colourOf(quality), width: widthOf(quality), smooth: false }));
    return new Promise((resolve) => {
      this.network = new vis.Network(boxFor(data), { nodes, edges }, { physics: false, layout: { improvedLayout: false }, interaction: { hover: false } });
      this.network.once('afterDrawing', () => resolve());
      this.network.moveTo({ position: { x: (view.width / 2 - view.x) / view.k, y: (view.height / 2 - view.y) / view.k }, scale: view.k, animation: false });
    });
  },
  whereIs(id) {
    const { x, y } = this.network.canvasToDOM(this.network.getPosition(id));
    return { x: x + this.data.view.left, y: y + this.data.view.top };
  },
  carriedAt(id) { return this.whereIs(id); },
};
