// The least drawing by d3-selection with the usual forces, 300 rounds, painted when they have come to rest.
peer.settle = function settle(data) {
  const version = data.document.versions[0];
  const nodes = version.alters.map(({ id }) => ({ id }));
  const { forceCenter, forceLink, forceManyBody, forceSimulation } = d3Force;
  const simulation = forceSimulation(nodes).force('link', forceLink(version.ties.map(({ from, to }) => ({ source: from, target: to }))).id(({ id }) => id))
    .force('charge', forceManyBody()).force('centre', forceCenter()).stop();
  simulation.tick(300);
  const at = Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x, y }]));
  const reach = Math.max(1, ...nodes.map(({ x, y }) => Math.max(Math.abs(x) / 600, Math.abs(y) / 400)));
  this.draw({ ...data, view: { ...data.view, x: data.view.width / 2, y: data.view.height / 2, k: 1 / reach }, picture: { ...data.picture, at } });
};
