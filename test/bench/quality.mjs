import cytoscape from 'cytoscape';
import { forceCollide, forceLink, forceManyBody, forceRadial, forceSimulation, forceX, forceY } from 'd3-force';
import { ecomap } from './ecomap.mjs';
import { median, short } from './statistics.mjs';

const SEEDS = [1, 2, 3, 4, 5];
const [WIDTH, HEIGHT] = [1200, 800];

/** How well layouts that hold rings keep people where they belong, and how often their ties cross; straight ties for everybody, the median of five maps. */
export async function measureQuality(sizes) {
  const { drawing } = await import('../../dist/index.js');
  const parts = await drawing();
  const rows = [];
  for (const people of sizes.filter((size) => size <= 300)) {
    const maps = SEEDS.map((seed) => ecomap(people, seed));
    const ours = maps.map((map) => oursOf(map, parts));
    const figure = (list, name) => short(median(list.map((each) => each[name])));
    rows.push({
      people, layout: 'ours', crossings: figure(ours, 'crossings'), 'right ring': figure(ours, 'ring'), 'right sector': figure(ours, 'sector'), 'names free': figure(ours, 'free'),
    });
    const radial = maps.map(({ versions: [version] }) => radialOf(version));
    rows.push({
      people, layout: 'd3-force, radial and sector anchors', crossings: short(median(radial.map(({ at }, i) => crossingsOf(maps[i].versions[0].ties, at)))),
      'right ring': figure(radial, 'ring'), 'right sector': figure(radial, 'sector'),
    });
    rows.push({ people, layout: 'cytoscape concentric', crossings: short(median(maps.map(({ versions: [version] }) => crossingsOf(version.ties, concentricOf(version))))), 'right ring': '1.00' });
  }
  return rows;
}

/** Ring and sector are measured from where somebody is painted against the borders as they are painted. */
function oursOf(document, { circlesLayout, sceneOf }) {
  const [version] = document.versions;
  const picture = circlesLayout(document, version, 'circles');
  const scene = sceneOf({ document, version, picture, layout: 'circles', language: 'nl' });
  const others = version.alters.filter(({ id }) => id !== version.resident);
  const share = (test) => others.filter(test).length / others.length;
  const borders = [picture.centre, ...picture.rings];
  const rings = ['heel-dichtbij', 'dichtbij', 'verder-weg'];
  const round = (id) => ({ x: scene.boxes.get(id).middle.x / picture.stretch, y: scene.boxes.get(id).middle.y });
  const boxes = [...scene.boxes.values()];
  const symbol = ({ middle, radius }) => ({ x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius });
  return {
    crossings: crossingsOf(version.ties, new Map([...scene.boxes].map(([id, { middle }]) => [id, middle]))),
    ring: share(({ id, ring }) => {
      const { x, y } = round(id);
      const at = rings.indexOf(ring);
      return Math.hypot(x, y) >= borders[at] && Math.hypot(x, y) <= borders[at + 1];
    }),
    sector: share(({ id, sector }) => {
      const { x, y } = round(id);
      const slice = picture.sectors.find((each) => each.id === sector);
      return (((clockwise(x, y) - slice.start) % 360) + 360) % 360 <= slice.sweep + 1e-9;
    }),
    free: boxes.filter((one) => boxes.every((other) => other === one || !(touch(one.name, other.name) || touch(one.name, symbol(other))))).length / boxes.length,
  };
}

/** A direction in degrees, clockwise from twelve o'clock. */
const clockwise = (x, y) => (Math.atan2(x, -y) * 180) / Math.PI;

const touch = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What d3 has for rings and sectors: a radius for each ring, a direction for each sector, and nobody over another. */
function radialOf({ alters, ties, resident }) {
  const sectors = [...new Set(alters.flatMap(({ sector }) => sector ?? []))].sort();
  const rings = { 'heel-dichtbij': 0.35, dichtbij: 0.6, 'verder-weg': 0.85 };
  const reach = HEIGHT / 2;
  const nodes = alters.map(({ id, sector, ring }) => {
    const angle = ((sectors.indexOf(sector) + 0.5) / sectors.length) * 2 * Math.PI;
    const r = id === resident ? 0 : rings[ring] * reach;
    return { id, r, tx: r * Math.cos(angle), ty: r * Math.sin(angle), ...(id === resident ? { fx: 0, fy: 0 } : {}) };
  });
  forceSimulation(nodes).force('link', forceLink(ties.map(({ from, to }) => ({ source: from, target: to }))).id(({ id }) => id).strength(0.02))
    .force('charge', forceManyBody().strength(-30)).force('ring', forceRadial(({ r }) => r).strength(1))
    .force('x', forceX(({ tx }) => tx).strength(0.15)).force('y', forceY(({ ty }) => ty).strength(0.15)).force('collide', forceCollide(14)).stop().tick(300);
  const others = nodes.filter(({ id }) => id !== resident);
  const share = (test) => others.filter(test).length / others.length;
  const between = (reach * 0.25) / 2;
  const half = 180 / sectors.length;
  return {
    at: new Map(nodes.map(({ id, x, y }) => [id, { x, y }])),
    ring: share(({ x, y, r }) => Math.abs(Math.hypot(x, y) - r) <= between),
    sector: share(({ x, y, tx, ty }) => Math.abs(((clockwise(x, y) - clockwise(tx, ty) + 540) % 360) - 180) <= half),
  };
}

function concentricOf({ alters, ties, resident }) {
  const rings = ['verder-weg', 'dichtbij', 'heel-dichtbij'];
  const cy = cytoscape({
    headless: true, styleEnabled: true, style: [{ selector: 'node', style: { width: 16, height: 16 } }],
    elements: [...alters.map(({ id, ring }) => ({ data: { id, level: id === resident ? 3 : rings.indexOf(ring) } })), ...ties.map(({ id, from, to }) => ({ data: { id, source: from, target: to } }))],
  });
  cy.layout({ name: 'concentric', boundingBox: { x1: 0, y1: 0, w: WIDTH, h: HEIGHT }, concentric: (node) => node.data('level'), levelWidth: () => 1, animate: false }).run();
  const at = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return at;
}

/** Pairs of straight ties that cross, besides at a person they share. */
function crossingsOf(ties, at) {
  const side = (a, b, c) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  let count = 0;
  ties.forEach((one, i) => {
    const [a, b] = [at.get(one.from), at.get(one.to)];
    for (const other of ties.slice(i + 1)) {
      if ([one.from, one.to].some((id) => id === other.from || id === other.to)) continue;
      const [c, d] = [at.get(other.from), at.get(other.to)];
      if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) count += 1;
    }
  });
  return count;
}
