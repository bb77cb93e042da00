// force-graph with the places given and its simulation off: one canvas, a circle and a name per person.
window.peer = {
  draw(data) {
    const { picture, view } = data;
    const version = data.document.versions[0];
    this.data = data;
    const nodes = version.alters.map(({ id, name }) => ({ id, name, x: picture.at[id].x, y: picture.at[id].y, fx: picture.at[id].x, fy: picture.at[id].y }));
    const links = version.ties.map(({ from, to, quality }) => ({ source: from, target: to, colour: colourOf(quality), width: widthOf(quality) }));
    return new Promise((resolve) => {
      this.graph = new ForceGraph(boxFor(data)).width(view.width).height(view.height).cooldownTicks(0).autoPauseRedraw(true)
        .linkColor('colour').linkWidth('width').onRenderFramePost(() => resolve())
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
        .graphData({ nodes, links });
      this.graph.centerAt((view.width / 2 - view.x) / view.k, (view.height / 2 - view.y) / view.k).zoom(view.k);
    });
  },
};
