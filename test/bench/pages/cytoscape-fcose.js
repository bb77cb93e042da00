// cytoscape with its fcose layout, in its best known quality and without animation.
peer.settle = function settle(data) {
  this.draw(data);
  return new Promise((resolve) => {
    const layout = this.cy.layout({ name: 'fcose', quality: 'default', animate: false, randomize: true, fit: true, nodeDimensionsIncludeLabels: true });
    layout.one('layoutstop', () => { this.cy.one('render', () => resolve()); });
    layout.run();
  });
};
