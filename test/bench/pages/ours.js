// The element as a page embeds it, in its markup, with the data given to it later. It is drawn when everybody stands on the map.
const layersOf = (element) => [...element.shadowRoot.querySelectorAll('svg.live, svg.base')].reverse();

window.peer = {
  make() {
    this.element = document.createElement('network-map');
    this.element.style.cssText = 'display: block; width: 1200px; height: 800px';
  },
  async prepare() {
    this.make();
    const ready = new Promise((resolve) => { this.element.addEventListener('network-map-ready', resolve, { once: true }); });
    document.body.append(this.element);
    await ready;
    await painted();
  },
  async draw(data) {
    this.element.value = data.document;
    await this.allStand(data);
  },
  async allStand({ document: { versions: [version] } }) {
    await this.element.updateComplete;
    while (this.people().length < version.alters.length) await nextFrame();
  },
  people() { return this.element.shadowRoot?.querySelectorAll('svg.base .alter') ?? []; },
  /** The view of the fitted map, for the others to have the same. */
  view() {
    const { left, top, width, height } = this.element.shadowRoot.querySelector('.map-viewport').getBoundingClientRect();
    const { a, e, f } = this.element.shadowRoot.querySelector('svg.base > g').getScreenCTM();
    return { left, top, width, height, k: a, x: e - left, y: f - top };
  },
  whereIs(id) {
    const { x, y } = this.element.editor.picture.at[id];
    const person = [...this.people()].find((g) => g.getAttribute('transform') === `translate(${x} ${y})`);
    return middleOf(person.querySelector('.symbol'));
  },
  /** Where somebody is seen while they are carried. */
  carriedAt() {
    const [live] = layersOf(this.element).filter((svg) => svg.classList.contains('live'));
    return middleOf(live.querySelector('.lifted .alter .symbol'));
  },
};
