// One process that lays out one ecomap, first cold and then warm, and adds one person; prints its times as JSON.
import { ecomap } from './ecomap.mjs';
import { median } from './statistics.mjs';

const { drawing } = await import('../../dist/index.js');
const { circlesLayout, sceneOf } = await drawing();
const [people, key] = [Number(process.argv[2]), process.argv[3]];

/** Processor time of this process, so that whoever else uses the machine counts as little as can be. */
const timed = (work) => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
};
const again = (work, times) => median(Array.from({ length: times }, () => timed(work).ms));

const document = ecomap(people);
const [version] = document.versions;
const first = timed(() => circlesLayout(document, version, key));
const picture = first.result;
const newcomer = { id: 'new', kind: 'person', name: 'Nieuwe buur', role: 'kennis', sector: 'buren', ring: 'dichtbij' };
const next = { ...version, alters: [...version.alters, newcomer], ties: [...version.ties, { id: 'new', from: version.resident, to: 'new', quality: 'gewoon' }] };
const add = timed(() => circlesLayout(document, next, key, picture));
const scene = timed(() => sceneOf({ document, version, picture, layout: key, language: 'nl' }));
const upset = Object.keys(picture.at).filter((id) => picture.at[id].x !== add.result.at[id].x || picture.at[id].y !== add.result.at[id].y).length;
process.stdout.write(JSON.stringify({
  first: first.ms, add: add.ms, scene: scene.ms, upset,
  warm: again(() => circlesLayout(document, version, key), 5),
  addWarm: again(() => circlesLayout(document, next, key, picture), 15),
  sceneWarm: again(() => sceneOf({ document, version, picture, layout: key, language: 'nl' }), 15),
}));
