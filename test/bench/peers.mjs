import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = (file) => `${root}dist/${file}`;
const d3 = require.resolve('d3-selection').replace(/[^/]+$/, 'd3-selection.min.js');
const bundled = (file) => fileURLToPath(new URL(`./results/${file}`, import.meta.url));
const cytoscape = require.resolve('cytoscape').replace(/[^/]+$/, 'cytoscape.min.js');

/** A script of a package, as it is published for pages. */
const packed = (file) => fileURLToPath(new URL(`./node_modules/${file}`, import.meta.url));

const sigma = [packed('graphology/dist/graphology.umd.min.js'), packed('sigma/dist/sigma.min.js')];

/**
 * Who is measured. `scripts` are loaded as a page would load them, then `pages` say how the map is drawn. `can` is what they are
 * measured in: `draw` places that are given (with weight and evaluation), `settle` a layout of their own, `drag` and `add` one person.
 * - `ours`: the built element, in the page's markup before the data comes, as a page embeds it.
 * - `ours-new`: the same element made from nothing with its data: toolbar, panel and all are part of its first paint.
 * - `ours-map`: the map alone, with its editor but without toolbar, panel and form field: what can be compared with a plain drawing.
 * - `d3-shapes`: d3-selection drawing the very shapes that ours draws, their geometry given to it for nothing.
 * - `d3-drawn`: the same shapes, where each piece goes worked out by the peer from people and places.
 * - `d3-plain`: d3-selection drawing one circle and one name per person and one straight line per tie.
 * - `vis-network`, `force-graph`, `sigma`, `g6`, `jointjs`, `react-flow`: each in its own way, with circles, names and straight ties of about the same look.
 * - `cytoscape-fcose`, `sigma-fa2`, `d3-force`: with the layout that each is used with.
 * - `blank`: an empty page, what the measurement itself takes.
 */
export const PEERS = [
  { name: 'blank', scripts: [], pages: ['blank.js'], can: ['draw'] },
  { name: 'ours', scripts: [dist('network-map.classic.js')], pages: ['ours.js', 'our-people.js'], can: ['draw', 'settle', 'drag', 'add'] },
  { name: 'ours-new', scripts: [dist('network-map.classic.js')], pages: ['ours.js', 'our-people.js', 'ours-new.js'], can: ['draw'] },
  { name: 'ours-map', scripts: [bundled('map-parts.js')], pages: ['ours-map.js', 'our-people.js'], can: ['draw'] },
  { name: 'd3-shapes', scripts: [d3], pages: ['d3-shapes.js'], can: ['draw', 'drag'] },
  { name: 'd3-drawn', scripts: [d3], pages: ['d3-shapes.js', 'd3-drawn.js'], can: ['draw', 'drag'] },
  { name: 'd3-plain', scripts: [d3], pages: ['d3-plain.js'], can: ['draw', 'drag', 'add'] },
  { name: 'cytoscape', scripts: [cytoscape], pages: ['cytoscape.js'], can: ['draw', 'drag', 'add'] },
  { name: 'd3-force', scripts: [d3, bundled('d3-force.js')], pages: ['d3-plain.js', 'd3-force.js'], can: ['settle'] },
  {
    name: 'cytoscape-fcose', can: ['settle'],
    scripts: [cytoscape, packed('layout-base/layout-base.js'), packed('cose-base/cose-base.js'), packed('cytoscape-fcose/cytoscape-fcose.js')], pages: ['cytoscape.js', 'cytoscape-fcose.js'],
  },
  { name: 'sigma-fa2', scripts: [...sigma, bundled('force-atlas-2.js')], pages: ['peer-looks.js', 'sigma.js', 'sigma-fa2.js'], can: ['settle'] },
  { name: 'vis-network', scripts: [packed('vis-network/standalone/umd/vis-network.min.js')], pages: ['peer-looks.js', 'vis-network.js'], can: ['draw', 'settle', 'drag', 'add'] },
  { name: 'force-graph', scripts: [packed('force-graph/dist/force-graph.min.js')], pages: ['peer-looks.js', 'force-graph.js'], can: ['draw', 'settle', 'drag', 'add'] },
  { name: 'sigma', scripts: sigma, pages: ['peer-looks.js', 'sigma.js'], can: ['draw', 'drag', 'add'] },
  { name: 'g6', scripts: [packed('@antv/g6/dist/g6.min.js')], pages: ['peer-looks.js', 'g6.js'], can: ['draw', 'settle', 'drag', 'add'] },
  { name: 'jointjs', scripts: [packed('@joint/core/dist/joint.min.js')], pages: ['peer-looks.js', 'jointjs.js'], can: ['draw', 'drag', 'add'] },
  { name: 'react-flow', scripts: [bundled('react-flow.js')], pages: ['peer-looks.js', 'react-flow.js'], can: ['draw', 'drag', 'add'] },
];
