// A plain drawing with d3-selection of the very shapes that ours draws. Where they stand is given, nothing is worked out.
function draw(selection, marks) {
  selection.selectAll(null).data(marks).join((enter) => enter.append((mark) => document.createElementNS(SVG, mark.tag))).each(function each(mark) {
    const self = d3.select(this);
    for (const name in mark.attrs) self.attr(name, mark.attrs[name]);
    if (mark.text !== undefined) self.text(mark.text);
    if (mark.children) draw(self, mark.children);
  });
}

/** The pieces of a straight tie between two people, the shapes that a drag must rewrite. */
function straight(from, to, name, index) {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const d = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const a = { x: from.x + d.x * 21, y: from.y + d.y * 21 };
  const b = { x: to.x - d.x * 21, y: to.y - d.y * 21 };
  if (name.startsWith('head')) {
    const [tip, way] = name === 'head-to' ? [b, 1] : [a, -1];
    const base = { x: tip.x - d.x * 10 * way, y: tip.y - d.y * 10 * way };
    return `M${tip.x},${tip.y}L${base.x + d.y * 4},${base.y - d.x * 4}L${base.x - d.y * 4},${base.y + d.x * 4}Z`;
  }
  if (name === 'ticks') {
    let path = '';
    for (let along = 27; along < length - 21; along += 12) {
      const p = { x: from.x + d.x * along, y: from.y + d.y * along };
      path += `M${p.x + d.y * 5},${p.y - d.x * 5}L${p.x - d.y * 5},${p.y + d.x * 5}`;
    }
    return path || null;
  }
  const off = index * 4.5;
  return `M${a.x + d.y * off},${a.y - d.x * off}L${b.x + d.y * off},${b.y - d.x * off}`;
}

window.peer = {
  draw(data) {
    const { view, picture } = data;
    this.data = data;
    this.at = new Map(Object.entries(picture.at).map(([id, { x, y }]) => [id, { x, y }]));
    const version = data.document.versions[0];
    const svg = d3.select(boxFor(data)).append('svg').attr('width', view.width).attr('height', view.height);
    const map = svg.append('g').attr('transform', `translate(${view.x} ${view.y}) scale(${view.k})`).attr('font-family', 'sans-serif');
    draw(map, [data.ground]);
    const all = [{ tag: 'g', attrs: { class: 'ties' }, children: data.ties }, { tag: 'g', attrs: { class: 'people' }, children: data.alters }];
    draw(map, all);
    const ties = new Map(version.ties.map((tie) => [tie.id, tie]));
    this.tieOf = (mark) => ties.get(mark.key);
    this.map = map;
    this.listen(svg);
  },
  listen(svg) {
    let id = null;
    let grip = null;
    svg.on('pointerdown', (event) => {
      const person = event.target.closest('.alter');
      if (!person) return;
      id = d3.select(person).datum().key;
      const at = this.at.get(id);
      grip = { x: at.x - event.clientX / this.data.view.k, y: at.y - event.clientY / this.data.view.k };
      svg.node().setPointerCapture(event.pointerId);
    });
    svg.on('pointermove', (event) => {
      if (id === null) return;
      this.at.set(id, { x: grip.x + event.clientX / this.data.view.k, y: grip.y + event.clientY / this.data.view.k });
      this.move(id);
    });
    svg.on('pointerup', () => { id = null; });
  },
  move(id) {
    const { x, y } = this.at.get(id);
    this.map.selectAll('.alter').filter((mark) => mark.key === id).attr('transform', `translate(${x} ${y})`);
    this.map.selectAll('.tie').filter((mark) => [this.tieOf(mark).from, this.tieOf(mark).to].includes(id)).each((mark, i, nodes) => {
      const { from, to } = this.tieOf(mark);
      const lines = mark.children.filter(({ key }) => key.startsWith('line')).length;
      d3.select(nodes[i]).selectChildren('path').attr('d', ({ key }) => straight(this.at.get(from), this.at.get(to), key, lines > 1 ? Number(key.slice(4)) - 1 : 0));
    });
  },
  whereIs(id) { return pageOf(this.data, this.at.get(id)); },
  carriedAt(id) { return middleOf(this.map.selectAll('.alter').filter((mark) => mark.key === id).select('.symbol').node()); },
};
