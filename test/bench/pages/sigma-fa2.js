// sigma with ForceAtlas2 as graphology has it, 300 rounds from random places.
peer.settle = async function settle(data) {
  const graph = this.graphOf(data);
  let seed = 1;
  const random = () => { seed = (seed * 16807) % 2147483647; return seed / 2147483647; };
  graph.forEachNode((id) => { graph.mergeNodeAttributes(id, { x: random(), y: random() }); });
  forceAtlas2.assign(graph, { iterations: 300, settings: forceAtlas2.inferSettings(graph) });
  await this.show(graph, data);
};
