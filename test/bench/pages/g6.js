// G6, without animation; its own layout is its d3 force.
{
  const nodeOf = ({ id, name }, at) => ({ id, style: { ...at, size: 24, fill: '#fff', stroke: '#1A1A1A', labelText: name, labelPlacement: 'right', labelFontSize: 14 } });
  const edgeOf = ({ id, from, to, quality }) => ({ id, source: from, target: to, style: { stroke: colourOf(quality), lineWidth: widthOf(quality) } });

  window.peer = {
    graphOf(data, placeOf, options) {
      const { view, document: { versions: [version] } } = data;
      this.data = data;
      return new G6.Graph({
        container: boxFor(data), width: view.width, height: view.height, animation: false, autoFit: 'view', behaviors: ['drag-element'],
        data: { nodes: version.alters.map((alter) => nodeOf(alter, placeOf(alter.id))), edges: version.ties.map(edgeOf) }, ...options,
      });
    },
    async draw(data) {
      this.graph = this.graphOf(data, (id) => ({ x: data.picture.at[id].x, y: data.picture.at[id].y }));
      await this.graph.render();
    },
    async settle(data) {
      this.graph = this.graphOf(data, () => ({}), { layout: { type: 'd3-force', animation: false } });
      await this.graph.render();
    },
    async add({ alter, tie, at }) {
      this.graph.addData({ nodes: [nodeOf(alter, at)], edges: [edgeOf(tie)] });
      await this.graph.draw();
    },
    whereIs(id) {
      const [x, y] = this.graph.getClientByCanvas(this.graph.getElementPosition(id));
      return { x, y };
    },
    carriedAt(id) { return this.whereIs(id); },
  };
}
