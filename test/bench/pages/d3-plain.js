// The least that d3-selection could draw: rings, one straight line per tie, one circle and one name per person.
const COLOURS = { sterk: '#0072B2', dubbel: '#0072B2', gespannen: '#B34700' };
const DASHES = { zwak: '8 6', verbroken: '2 4' };
const WIDTHS = { sterk: 5, dubbel: 5 };

window.peer = {
  draw(data) {
    const { view, picture } = data;
    const version = data.document.versions[0];
    this.data = data;
    this.at = new Map(Object.entries(picture.at).map(([id, { x, y }]) => [id, { x, y }]));
    const svg = d3.select(boxFor(data)).append('svg').attr('width', view.width).attr('height', view.height);
    const map = svg.append('g').attr('transform', `translate(${view.x} ${view.y}) scale(${view.k})`).attr('font-family', 'sans-serif');
    map.append('g').selectAll('ellipse').data([...picture.rings].reverse().concat(picture.centre)).join('ellipse')
      .attr('rx', (r) => r * picture.stretch).attr('ry', (r) => r).attr('fill', '#F4F1EA').attr('stroke', '#fff');
    this.groups = { ties: map.append('g'), people: map.append('g'), names: map.append('g') };
    this.show(version);
    this.listen(svg);
  },
  show({ ties, alters }) {
    const at = (id) => this.at.get(id);
    this.ties = this.groups.ties.selectAll('line').data(ties).join('line')
      .attr('stroke', (tie) => COLOURS[tie.quality] ?? '#1A1A1A').attr('stroke-width', (tie) => WIDTHS[tie.quality] ?? 2).attr('stroke-dasharray', (tie) => DASHES[tie.quality] ?? null)
      .attr('x1', (tie) => at(tie.from).x).attr('y1', (tie) => at(tie.from).y).attr('x2', (tie) => at(tie.to).x).attr('y2', (tie) => at(tie.to).y);
    this.people = this.groups.people.selectAll('circle').data(alters).join('circle')
      .attr('r', 17).attr('fill', '#fff').attr('stroke', '#1A1A1A').attr('stroke-width', 1.75).attr('cx', ({ id }) => at(id).x).attr('cy', ({ id }) => at(id).y);
    this.names = this.groups.names.selectAll('text').data(alters).join('text')
      .attr('font-size', 14).attr('fill', '#1A1A1A').attr('x', ({ id }) => at(id).x + 23).attr('y', ({ id }) => at(id).y + 5).text(({ name }) => name);
  },
  /** All of it is bound anew, as is usual. */
  add({ alter, tie, at }) {
    const version = this.data.document.versions[0];
    this.at.set(alter.id, at);
    this.show({ alters: [...version.alters, alter], ties: [...version.ties, tie] });
  },
  listen(svg) {
    let held = null;
    let grip = null;
    this.people.on('pointerdown', (event, alter) => {
      held = alter.id;
      const at = this.at.get(held);
      grip = { x: at.x - event.clientX / this.data.view.k, y: at.y - event.clientY / this.data.view.k };
      svg.node().setPointerCapture(event.pointerId);
    });
    svg.on('pointermove', (event) => {
      if (held === null) return;
      this.at.set(held, { x: grip.x + event.clientX / this.data.view.k, y: grip.y + event.clientY / this.data.view.k });
      const { x, y } = this.at.get(held);
      this.people.filter(({ id }) => id === held).attr('cx', x).attr('cy', y);
      this.names.filter(({ id }) => id === held).attr('x', x + 23).attr('y', y + 5);
      this.ties.filter(({ from }) => from === held).attr('x1', x).attr('y1', y);
      this.ties.filter(({ to }) => to === held).attr('x2', x).attr('y2', y);
    });
    svg.on('pointerup', () => { held = null; });
  },
  whereIs(id) { return pageOf(this.data, this.at.get(id)); },
  carriedAt(id) { return middleOf(this.people.filter((alter) => alter.id === id).node()); },
};
