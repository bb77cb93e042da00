import { short } from './statistics.mjs';

/** Ours, in its forms, and the empty page are nobody's rival. */
const NO_RIVALS = ['blank', 'ours', 'ours-new', 'ours-map'];
const first = (cell) => Number.parseFloat(cell);

/** What each table comes to: ours beside the best of the others at each size, by one column. */
export function againstBest(results) {
  const measures = [['first paint', results.paint, 'painted'], ['own layout, painted', results.settle, 'painted'], ['one person more, net', results.add, 'net'], ['drag, p95', results.drag, 'p95']];
  return measures.flatMap(([measure, rows = [], column]) => [...new Set(rows.map(({ people }) => people))].flatMap((people) => {
    const own = rows.find((row) => row.people === people && row.peer === 'ours');
    const others = rows.filter((row) => row.people === people && !NO_RIVALS.includes(row.peer) && Number.isFinite(first(row[column])));
    if (!own || others.length === 0) return [];
    const best = others.reduce((a, b) => (first(b[column]) < first(a[column]) ? b : a));
    return [{ measure, people, ours: own[column].split(' ')[0], 'best other': `${best.peer} ${best[column].split(' ')[0]}`, ratio: short(first(own[column]) / first(best[column])) }];
  }));
}
