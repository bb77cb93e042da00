// Where somebody is on a map of ours, as it is on the page.
Object.assign(window.peer, {
  people() {
    const root = this.element.shadowRoot;
    // why: a crowd is on a canvas, all of it or nothing
    return root?.querySelector('.map-viewport canvas') ? this.element.editor.version.alters : root?.querySelectorAll('svg.base .alter') ?? [];
  },
  /** The view of the fitted map, for the others to have the same. */
  view() {
    const { left, top, width, height } = this.element.shadowRoot.querySelector('.map-viewport').getBoundingClientRect();
    const { a, e, f } = this.element.shadowRoot.querySelector('svg.base > g').getScreenCTM();
    return { left, top, width, height, k: a, x: e - left, y: f - top };
  },
  whereIs(id) {
    const { x, y } = this.element.editor.picture.at[id];
    const root = this.element.shadowRoot;
    if (root.querySelector('.map-viewport canvas')) {
      const { a, e, f } = root.querySelector('svg.base > g').getScreenCTM();
      return { x: e + x * a, y: f + y * a };
    }
    const person = [...this.people()].find((g) => g.getAttribute('transform') === `translate(${x} ${y})`);
    return middleOf(person.querySelector('.symbol'));
  },
  /** Somebody new with a tie, as the field that adds people does it: with checks, steps, history, a place of their own and words for it. */
  add({ alter, tie }) {
    const { editor } = this.element;
    editor.run(({ version }) => ({
      steps: [
        { type: 'insert', list: ['versions', version.id, 'alters'], index: version.alters.length, record: alter },
        { type: 'insert', list: ['versions', version.id, 'ties'], index: version.ties.length, record: tie },
      ],
      deed: 'alter-added', ids: [alter.id], about: { name: alter.name },
    }));
  },
  /** Where somebody is seen while they are carried. */
  carriedAt() { return middleOf(this.element.shadowRoot.querySelector('svg.live .lifted .alter .symbol')); },
});
