import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = (file) => `${root}dist/${file}`;
const d3 = require.resolve('d3-selection').replace(/[^/]+$/, 'd3-selection.min.js');
const mapParts = fileURLToPath(new URL('./results/map-parts.js', import.meta.url));
const cytoscape = require.resolve('cytoscape').replace(/[^/]+$/, 'cytoscape.min.js');

/**
 * Who is measured. `scripts` are loaded as a page would load them, then `pages` say how the map is drawn.
 * - `ours`: the built element, in the page's markup before the data comes, as a page embeds it.
 * - `ours-new`: the same element made from nothing with its data: toolbar, panel and all are part of its first paint.
 * - `ours-map`: the map alone, with its editor but without toolbar, panel and form field: what can be compared with a plain drawing.
 * - `d3-shapes`: d3-selection drawing the very shapes that ours draws, their geometry given to it for nothing.
 * - `d3-drawn`: the same shapes, where each piece goes worked out by the peer from people and places.
 * - `d3-plain`: d3-selection drawing one circle and one name per person and one straight line per tie.
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
];
