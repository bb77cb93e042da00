// The map alone: our editor with its document, and the canvas that draws it, without toolbar, panel and form field.
window.peer = {
  draw(data) {
    const { createEditor, MapCanvas, circlesLayout, nl, sheets } = mapParts;
    const host = boxFor(data);
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    const container = document.createElement('div');
    container.style.cssText = 'position: absolute; inset: 0; font-family: sans-serif';
    root.append(container);
    const ask = () => undefined;
    const editor = createEditor({ layout: circlesLayout, document: data.document });
    const asks = { onOpenPanel: ask, onTieOpen: ask, onConnect: ask, onRename: ask, onQuickAdd: ask, onMenu: ask, onShortcuts: ask, onAnnounce: ask };
    this.element = { shadowRoot: root, editor };
    this.canvas = new MapCanvas(container, editor, { language: 'nl', ...asks });
    if (this.people().length !== data.document.versions[0].alters.length) throw new Error('not everybody is on the map');
  },
};
