// cytoscape with the places given: one circle with a name per person, one straight line per tie.
const COLOUR = { sterk: '#0072B2', dubbel: '#0072B2', gespannen: '#B34700' };
const STYLE = [
  {
    selector: 'node',
    style: {
      width: 34, height: 34, 'background-color': '#fff', 'border-width': 1.75, 'border-color': '#1A1A1A', label: 'data(name)', color: '#1A1A1A',
      'font-size': 14, 'font-family': 'sans-serif', 'text-halign': 'right', 'text-valign': 'center', 'text-margin-x': 6,
    },
  },
  { selector: 'edge', style: { 'curve-style': 'straight', 'line-color': 'data(colour)', width: 'data(width)', 'line-style': 'data(dash)' } },
];

const nodeOf = ({ id, name }, position) => ({ group: 'nodes', data: { id, name }, position });
const edgeOf = ({ id, from, to, quality }) => ({
  group: 'edges',
  data: { id, source: from, target: to, colour: COLOUR[quality] ?? '#1A1A1A', width: quality === 'sterk' || quality === 'dubbel' ? 5 : 2, dash: quality === 'zwak' ? 'dashed' : 'solid' },
});

window.peer = {
  draw(data) {
    const { view, picture } = data;
    const version = data.document.versions[0];
    this.data = data;
    const nodes = version.alters.map((alter) => nodeOf(alter, { x: picture.at[alter.id].x, y: picture.at[alter.id].y }));
    return new Promise((resolve) => {
      this.cy = cytoscape({
        container: boxFor(data), elements: [...nodes, ...version.ties.map(edgeOf)], style: STYLE, layout: { name: 'preset', fit: false }, zoom: view.k, pan: { x: view.x, y: view.y },
      });
      this.cy.one('render', () => resolve());
    });
  },
  add({ alter, tie, at }) { this.cy.add([nodeOf(alter, at), edgeOf(tie)]); },
  whereIs(id) {
    const { x, y } = this.cy.getElementById(id).renderedPosition();
    return { x: x + this.data.view.left, y: y + this.data.view.top };
  },
  carriedAt(id) { return this.whereIs(id); },
};
