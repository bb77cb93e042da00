// sigma with the places given; it chooses by itself which labels it shows.
const nodeLook = ({ name }) => ({ size: 5, label: name, color: '#1A1A1A' });
const edgeLook = ({ quality }) => ({ color: colourOf(quality), size: widthOf(quality) / 2 });

window.peer = {
  graphOf({ document: { versions: [version] } }, placeOf = () => ({ x: 0, y: 0 })) {
    const graph = new graphology.MultiGraph();
    for (const alter of version.alters) graph.addNode(alter.id, { ...placeOf(alter.id), ...nodeLook(alter) });
    for (const tie of version.ties) graph.addEdgeWithKey(tie.id, tie.from, tie.to, edgeLook(tie));
    return graph;
  },
  show(graph, data) {
    return new Promise((resolve) => {
      this.sigma = new Sigma(graph, boxFor(data), { renderEdgeLabels: false });
      this.sigma.once('afterRender', () => resolve());
      this.sigma.refresh();
    });
  },
  draw(data) {
    this.data = data;
    this.graph = this.graphOf(data, (id) => ({ x: data.picture.at[id].x, y: -data.picture.at[id].y }));
    return this.show(this.graph, data).then(() => { this.listen(); });
  },
  add({ alter, tie, at }) {
    this.graph.addNode(alter.id, { x: at.x, y: -at.y, ...nodeLook(alter) });
    this.graph.addEdgeWithKey(tie.id, tie.from, tie.to, edgeLook(tie));
  },
  /** As its own example of dragging has it. */
  listen() {
    let held = null;
    this.sigma.on('downNode', ({ node }) => {
      held = node;
      if (!this.sigma.getCustomBBox()) this.sigma.setCustomBBox(this.sigma.getBBox());
    });
    this.sigma.on('moveBody', ({ event }) => {
      if (held === null) return;
      const { x, y } = this.sigma.viewportToGraph(event);
      this.graph.mergeNodeAttributes(held, { x, y });
      event.preventSigmaDefault();
    });
    for (const name of ['upNode', 'upStage']) this.sigma.on(name, () => { held = null; });
  },
  whereIs(id) {
    const { x, y } = this.sigma.graphToViewport(this.graph.getNodeAttributes(id));
    return { x: x + this.data.view.left, y: y + this.data.view.top };
  },
  carriedAt(id) { return this.whereIs(id); },
};
