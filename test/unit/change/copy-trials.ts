import { clipOf } from '../../../src/editor/clip-of.js';
import { duplicateAlters } from '../../../src/editor/commands/duplicate-alters.js';
import { pasteClip } from '../../../src/editor/commands/paste-clip.js';
import { openClip } from '../../../src/editor/open-clip.js';
import { shareableClip } from '../../../src/editor/shareable-clip.js';
import type { NetworkDocument } from '../../../src/model/document.js';
import { saveDocument } from '../../../src/model/save.js';
import { joinHome, sharesHome } from './plain-home.js';
import { withFields, type Plain, type PlainVersion } from './plain-map.js';
import { someOf, type MakeTrial } from './trial.js';

const SECTORS = ['familie', 'vrienden', 'buren', 'vrijwilligers', 'meedoen', 'hulp'];
const RINGS = ['heel-dichtbij', 'dichtbij', 'verder-weg', 'outside'];

export const copyTrials: readonly MakeTrial[] = [
  (stage) => {
    const ids = someOf(stage, 'alters');
    return {
      command: duplicateAlters(ids),
      foretell(_map, version, made) {
        const { resident } = version.facts;
        if (ids.some((id) => !version.alters.has(id)) || ids.every((id) => id === resident)) return false;
        const people = ids.filter((id) => id !== resident);
        const before = [...version.ties.values()];
        const copies = copied(version, people.map((id) => version.alters.get(id)!), made);
        const atHome = people.filter((id) => sharesHome(version, id)).map((id) => copies.get(id)!);
        if (atHome.length) joinHome(version, atHome, made);
        tieCopies(version, before, copies, made);
        return true;
      },
    };
  },
  (stage) => {
    const ids = someOf(stage, 'alters');
    let taken: NetworkDocument | undefined;
    return {
      // What is pasted was on a clipboard: text that comes in by the same door as any file.
      command: (context) => {
        taken = shareableClip(clipOf(context.document, context.version, ids, () => 'clip'));
        return pasteClip(openClip(saveDocument(taken))!)(context);
      },
      foretell(map, version, made) {
        const { resident } = version.facts;
        const people = ids.filter((id) => id !== resident && version.alters.get(id) && !version.alters.get(id)!.doNotShare);
        if (people.length === 0) return false;
        const before = [...version.ties.values()].filter((tie) => !tie.doNotShare && tie.quality !== 'onveilig');
        const [sectors, rings] = [map.facts.sectors, map.facts.rings].map((list) => (list as Plain[] | undefined)?.map(({ id }) => id));
        const known = (value: unknown, own: readonly string[] | undefined, ours: readonly string[]): unknown => ((own?.length ? own : ours).includes(value as string) ? value : null);
        const copies = copied(version, people.map((id) => {
          const who = version.alters.get(id)!;
          return withFields(who, { sector: known(who.sector, sectors, SECTORS), ring: who.ring === 'outside' ? 'outside' : known(who.ring, rings, RINGS) });
        }), made);
        tieCopies(version, before.filter((tie) => tie.from !== resident && tie.to !== resident), copies, made);
        const met = [...new Set(before.flatMap((tie) => (tie.from === resident ? [tie.to] : tie.to === resident ? [tie.from] : [])))].filter((id) => copies.has(id as string));
        for (const id of met) { const tie = made('tie'); version.ties.set(tie, { id: tie, from: resident, to: copies.get(id as string) }); }
        return true;
      },
    };
  },
];

/** Copies of people under names that nobody has; from the id of each to that of its copy. */
function copied(version: PlainVersion, people: readonly Plain[], made: (kind: string) => string): Map<string, string> {
  const copies = new Map<string, string>();
  for (const who of people) {
    const taken = new Set([...version.alters.values()].map(({ name }) => name as string));
    const id = made('alter');
    copies.set(who.id, id);
    version.alters.set(id, { ...who, id, name: numbered(who.name as string, taken) });
  }
  return copies;
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  if (name === '' || !taken.has(name)) return name;
  const before = name.replace(/ \(\d{1,4}\)$/, '') || name;
  const from = before === name ? 2 : Number(name.slice(before.length + 2, -1)) + 1;
  return Array.from({ length: taken.size + 1 }, (_, index) => `${before} (${from + index})`).find((each) => !taken.has(each))!;
}

function tieCopies(version: PlainVersion, ties: readonly Plain[], copies: ReadonlyMap<string, string>, made: (kind: string) => string): void {
  const end = (id: string): string | undefined => (id === version.facts.resident ? id : copies.get(id));
  for (const tie of ties) {
    const [from, to] = [end(tie.from as string), end(tie.to as string)];
    if (from === undefined || to === undefined || (from === to)) continue;
    const id = made('tie');
    version.ties.set(id, { ...tie, id, from, to });
  }
}
