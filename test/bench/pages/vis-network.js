// vis-network; at many people it leaves out labels by itself.
const nodeOf = ({ id, name }, at) => ({ id, label: name, shape: 'dot', size: 12, ...at, color: { background: '#fff', border: '#1A1A1A' }, font: { size: 14 } });
const edgeOf = ({ id, from, to, quality }) => ({ id, from, to, color: colourOf(quality), width: widthOf(quality), smooth: false });

window.peer = {
  show(data, placeOf, options) {
    const version = data.document.versions[0];
    this.data = data;
    this.nodes = new vis.DataSet(version.alters.map((alter) => nodeOf(alter, placeOf(alter.id))));
    this.edges = new vis.DataSet(version.ties.map(edgeOf));
    this.network = new vis.Network(boxFor(data), { nodes: this.nodes, edges: this.edges }, { layout: { improvedLayout: false }, interaction: { hover: false }, ...options });
  },
  /** With the places given and its physics off. */
  draw(data) {
    const { picture, view } = data;
    return new Promise((resolve) => {
      this.show(data, (id) => ({ x: picture.at[id].x, y: picture.at[id].y }), { physics: false });
      this.network.once('afterDrawing', () => resolve());
      this.network.moveTo({ position: { x: (view.width / 2 - view.x) / view.k, y: (view.height / 2 - view.y) / view.k }, scale: view.k, animation: false });
    });
  },
  /** With its own physics, shown when that has come to rest. */
  settle(data) {
    return new Promise((resolve) => {
      this.show(data, () => ({}), { physics: { stabilization: { iterations: 1000 } } });
      this.network.once('stabilizationIterationsDone', () => { this.network.once('afterDrawing', () => resolve()); });
    });
  },
  add({ alter, tie, at }) {
    this.nodes.add(nodeOf(alter, at));
    this.edges.add(edgeOf(tie));
  },
  whereIs(id) {
    const { x, y } = this.network.canvasToDOM(this.network.getPosition(id));
    return { x: x + this.data.view.left, y: y + this.data.view.top };
  },
  carriedAt(id) { return this.whereIs(id); },
};
