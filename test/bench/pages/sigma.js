// sigma with the places given; it chooses by itself which labels it shows.
window.peer = {
  draw(data) {
    const { picture } = data;
    const version = data.document.versions[0];
    const graph = new graphology.MultiGraph();
    for (const { id, name } of version.alters) graph.addNode(id, { x: picture.at[id].x, y: -picture.at[id].y, size: 5, label: name, color: '#1A1A1A' });
    for (const { id, from, to, quality } of version.ties) graph.addEdgeWithKey(id, from, to, { color: colourOf(quality), size: widthOf(quality) / 2 });
    return new Promise((resolve) => {
      this.sigma = new Sigma(graph, boxFor(data), { renderEdgeLabels: false });
      this.sigma.once('afterRender', () => resolve());
      this.sigma.refresh();
    });
  },
};
