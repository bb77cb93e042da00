import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { ecomap } from './ecomap.mjs';
import { short } from './statistics.mjs';

/** Ticks that are counted, after as many that warm and spread. */
const TICKS = 20;

/** One tick of a simulation of d3-force with links and a middle, once with its own charge and once with ours; the least time of several, and how far each charge is from the exact sum. */
export async function measureTicks(sizes, rounds) {
  const { forces } = await import('../../dist/index.js');
  const { flatManyBody } = await forces();
  return sizes.map((people) => {
    const [{ alters, ties }] = ecomap(people).versions;
    const runs = { d3: forceManyBody, ours: flatManyBody };
    const best = { d3: Infinity, ours: Infinity };
    let at;
    for (let round = 0; round < rounds + 1; round++) {
      for (const [name, charge] of Object.entries(runs)) {
        const nodes = alters.map(({ id }) => ({ id }));
        const simulation = forceSimulation(nodes).force('link', forceLink(ties.map(({ from, to }) => ({ source: from, target: to }))).id(({ id }) => id)).force('charge', charge()).force('centre', forceCenter()).stop();
        simulation.tick(TICKS);
        at ??= nodes.map(({ x, y }) => ({ x, y }));
        for (let i = 0; i < TICKS; i++) {
          const start = performance.now();
          simulation.tick();
          best[name] = Math.min(best[name], performance.now() - start);
        }
      }
    }
    const exact = exactly(at);
    return { people, 'd3, ms': short(best.d3), 'ours, ms': short(best.ours), 'ours / d3': short(best.ours / best.d3), 'd3 off by': errorOf(forceManyBody(), at, exact).toFixed(4), 'ours off by': errorOf(flatManyBody(), at, exact).toFixed(4) };
  });
}

function exactly(at) {
  return at.map((one) => {
    const sum = { x: 0, y: 0 };
    for (const other of at) {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const square = dx * dx + dy * dy;
      if (square === 0) continue;
      const by = -30 / (square < 1 ? Math.sqrt(square) : square);
      sum.x += dx * by;
      sum.y += dy * by;
    }
    return sum;
  });
}

/** The root of the mean square of what is off, against that of what should be. */
function errorOf(charge, at, exact) {
  const bodies = at.map(({ x, y }, index) => ({ x, y, vx: 0, vy: 0, index }));
  charge.initialize(bodies, Math.random);
  charge(1);
  let [off, size] = [0, 0];
  bodies.forEach(({ vx, vy }, i) => {
    off += (vx - exact[i].x) ** 2 + (vy - exact[i].y) ** 2;
    size += exact[i].x ** 2 + exact[i].y ** 2;
  });
  return Math.sqrt(off / size);
}
