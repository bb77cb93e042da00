// force-graph: one canvas, a circle and a name per person.
{
  const linkOf = ({ from, to, quality }) => ({ source: from, target: to, colour: colourOf(quality), width: widthOf(quality) });

  window.peer = {
    show(data, nodes) {
      const { view } = data;
      this.data = data;
      this.nodes = nodes;
      this.links = data.document.versions[0].ties.map(linkOf);
      this.graph = new ForceGraph(boxFor(data)).width(view.width).height(view.height).autoPauseRedraw(true)
        .linkColor('colour').linkWidth('width')
        .nodeCanvasObject(({ x, y, name }, context) => {
          context.beginPath();
          context.arc(x, y, 12, 0, 2 * Math.PI);
          context.fillStyle = '#fff';
          context.fill();
          context.strokeStyle = '#1A1A1A';
          context.stroke();
          context.font = '14px sans-serif';
          context.fillStyle = '#1A1A1A';
          context.fillText(name, x + 16, y + 5);
        })
        // why: the place where somebody can be taken hold of; its own is as large as a dot
        .nodePointerAreaPaint(({ x, y }, colour, context) => {
          context.fillStyle = colour;
          context.beginPath();
          context.arc(x, y, 12, 0, 2 * Math.PI);
          context.fill();
        });
    },
    /** With the places given and its simulation off. */
    draw(data) {
      const { picture, view } = data;
      const nodes = data.document.versions[0].alters.map(({ id, name }) => ({ id, name, x: picture.at[id].x, y: picture.at[id].y, fx: picture.at[id].x, fy: picture.at[id].y }));
      return new Promise((resolve) => {
        this.show(data, nodes);
        this.graph.cooldownTicks(0).onRenderFramePost(() => resolve()).graphData({ nodes: this.nodes, links: this.links });
        this.graph.centerAt((view.width / 2 - view.x) / view.k, (view.height / 2 - view.y) / view.k).zoom(view.k);
      });
    },
    /** By its simulation, which it ends by itself. */
    settle(data) {
      return new Promise((resolve) => {
        this.show(data, data.document.versions[0].alters.map(({ id, name }) => ({ id, name })));
        this.graph.onEngineStop(() => resolve()).graphData({ nodes: this.nodes, links: this.links });
      });
    },
    add({ alter: { id, name }, tie, at }) {
      this.nodes = [...this.nodes, { id, name, fx: at.x, fy: at.y, ...at }];
      this.links = [...this.links, linkOf(tie)];
      this.graph.graphData({ nodes: this.nodes, links: this.links });
    },
    whereIs(id) {
      const { x, y } = this.nodes.find((node) => node.id === id);
      const at = this.graph.graph2ScreenCoords(x, y);
      return { x: at.x + this.data.view.left, y: at.y + this.data.view.top };
    },
    carriedAt(id) { return this.whereIs(id); },
  };
}
