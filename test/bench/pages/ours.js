// The element as a page embeds it, in its markup, with the data given to it later. It is drawn when everybody stands on the map.
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
  /** A document without any places. */
  async settle(data) {
    this.element.value = data.bare;
    await this.allStand(data);
  },
  async allStand({ document: { versions: [version] } }) {
    await this.element.updateComplete;
    while (this.people().length < version.alters.length) await nextFrame();
  },
};
