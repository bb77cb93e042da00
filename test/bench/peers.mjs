import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = (file) => `${root}dist/${file}`;
const d3 = require.resolve('d3-selection').replace(/[^/]+$/, 'd3-selection.min.js');
const mapParts = fileURLToPath(new URL('./results/map-parts.js', import.meta.url));
const cytoscape = require.resolve('cytoscape').replace(/[^/]+$/, 'cytoscape.min.js');

/** A script of a package, as it is published for pages. */
const packed = (file) => fileURLToPath(new URL(`./node_modules/${file}`, import.meta.url));

/**
 * Who is measured. `scripts` are loaded as a page would load them, then `pages` say how the map is drawn.
 * - `ours`: the built element, in the page's markup before the data comes, as a page embeds it.
 * - `ours-new`: the same element made from nothing with its data: toolbar, panel and all are part of its first paint.
 * - `ours-map`: the map alone, with its editor but without toolbar, panel and form field: what can be compared with a plain drawing.
 * - `d3-shapes`: d3-selection drawing the very shapes that ours draws, their geometry given to it for nothing.
 * - `d3-drawn`: the same shapes, where each piece goes worked out by the peer from people and places.
 * - `d3-plain`: d3-selection drawing one circle and one name per person and one straight line per tie.
 * - `vis-network`, `force-graph`, `sigma`, `g6`, `jointjs` (`more`): with the places given, each in its own way; only asked for
 *   by `--peers all` or by name, and only in the first paint, the weight and the evaluation.
 * - `blank`: an empty page, what the measurement itself takes.
 */
export const PEERS = [
  { name: 'blank', scripts: [], pages: ['blank.js'] },
  { name: 'ours', scripts: [dist('network-map.classic.js')], pages: ['ours.js', 'our-people.js'] },
  { name: 'ours-new', scripts: [dist('network-map.classic.js')], pages: ['ours.js', 'our-people.js', 'ours-new.js'] },
  { name: 'ours-map', scripts: [mapParts], pages: ['ours-map.js', 'our-people.js'] },
  { name: 'd3-shapes', scripts: [d3], pages: ['d3-shapes.js'] },
  { name: 'd3-drawn', scripts: [d3], pages: ['d3-shapes.js', 'd3-drawn.js'] },
  { name: 'd3-plain', scripts: [d3], pages: ['d3-plain.js'] },
  { name: 'cytoscape', scripts: [cytoscape], pages: ['cytoscape.js'] },
  { name: 'vis-network', scripts: [packed('vis-network/standalone/umd/vis-network.min.js')], pages: ['peer-looks.js', 'vis-network.js'], more: true },
  { name: 'force-graph', scripts: [packed('force-graph/dist/force-graph.min.js')], pages: ['peer-looks.js', 'force-graph.js'], more: true },
  { name: 'sigma', scripts: [packed('graphology/dist/graphology.umd.min.js'), packed('sigma/dist/sigma.min.js')], pages: ['peer-looks.js', 'sigma.js'], more: true },
  { name: 'g6', scripts: [packed('@antv/g6/dist/g6.min.js')], pages: ['peer-looks.js', 'g6.js'], more: true },
  { name: 'jointjs', scripts: [packed('@joint/core/dist/joint.min.js')], pages: ['peer-looks.js', 'jointjs.js'], more: true },
];
