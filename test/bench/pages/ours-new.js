// The element made from nothing with its data, toolbar, panel and all, as when a page opens a dossier in place.
window.peer.prepare = null;
window.peer.draw = async function draw(data) {
  this.make();
  this.element.value = data.document;
  document.body.append(this.element);
  await this.allStand(data);
};
