import { addAlter } from '../../../src/editor/commands/add-alter.js';
import { moveAlter } from '../../../src/editor/commands/move-alter.js';
import { moveRing } from '../../../src/editor/commands/move-ring.js';
import { pinPlace } from '../../../src/editor/commands/pin-place.js';
import { removeAlters } from '../../../src/editor/commands/remove-alters.js';
import { renameAlter } from '../../../src/editor/commands/rename-alter.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { setDocument } from '../../../src/editor/commands/set-document.js';
import { setVersion } from '../../../src/editor/commands/set-version.js';
import { tidy } from '../../../src/editor/commands/tidy.js';
import type { NewAlter } from '../../../src/editor/draft-alter.js';
import { joinHome, leaveHome, livesAtHome } from './plain-home.js';
import { withFields, type Plain, type PlainMap, type PlainVersion } from './plain-map.js';
import { letGo } from './plain-plan.js';
import { someOf, somebody, type MakeTrial } from './trial.js';

const RINGS = ['heel-dichtbij', 'dichtbij', 'verder-weg', 'outside'];
const SECTORS = ['familie', 'vrienden', 'buren', 'hulp'];
const NAMES = ['Ali', 'Els', 'Bo de Wit', '=cmd', '<img src=x>', '\u202eabc'];

let renames = 0;

export const personTrials: readonly MakeTrial[] = [
  ({ dice }) => {
    const who: NewAlter = {
      name: dice.chance(0.05) ? '  ' : dice.pick(NAMES), ...(dice.chance(0.7) ? { sector: dice.pick(SECTORS), ring: dice.pick(RINGS) } : {}),
      ...(dice.chance(0.2) ? { kind: dice.pick(['animal', 'organisation'] as const) } : {}), ...(dice.chance(0.2) ? { age: dice.pick([7, 81, 131]) } : {}),
      ...(dice.chance(0.6) ? { tie: { quality: dice.pick(['sterk', 'zwak'] as const) } } : {}), ...(dice.chance(0.2) ? { home: true } : {}),
    };
    return {
      command: addAlter(who),
      foretell(_map, version, made) {
        const { tie, home, ...facts } = who;
        if (!who.name.trim() || who.age === 131) return false;
        const id = made('alter');
        version.alters.set(id, withFields({ id, kind: 'person' }, facts));
        if (home) joinHome(version, [id], made);
        if (tie) { const t = made('tie'); version.ties.set(t, { id: t, from: version.facts.resident, to: id, ...tie }); }
        return true;
      },
    };
  },
  (stage) => {
    const ids = stage.dice.chance(0.4) ? someOf(stage, 'alters') : [somebody(stage)];
    return { command: removeAlters(ids), foretell: (map, version) => remove(map, version, new Set(ids)) };
  },
  (stage) => {
    const id = somebody(stage);
    const name = `Name ${(renames += 1)}`;
    return {
      command: renameAlter(id, name), merge: stage.dice.chance(0.7) ? 'rename' : undefined,
      foretell(map, version) {
        const before = version.alters.get(id)?.name as string | undefined;
        if (before === undefined) return false;
        for (const other of map.versions.values()) {
          const alter = other.alters.get(id);
          if (alter?.name === before) other.alters.set(id, { ...alter, name });
        }
        return true;
      },
    };
  },
  (stage) => {
    const { dice, version } = stage;
    const ids = someOf(stage, 'alters');
    const facts = dice.pick([
      { role: 'buurman' }, { gender: 'woman' as const }, { gender: null }, { deceased: true, deathYear: 2020 }, { deceased: null }, { note: ' n ' }, { note: '' },
      { informalCarer: true }, { sector: dice.pick(SECTORS) }, { kind: 'place' as const }, { birthYear: 20 }, { ring: 'nearby' },
    ]);
    return {
      command: setAlter(ids, facts),
      foretell(_map, now) {
        const resident = ids.includes(version.facts.resident as string);
        if ('birthYear' in facts || 'ring' in facts || (resident && ('kind' in facts || 'sector' in facts))) return false;
        const stored = 'note' in facts ? { note: facts.note!.trim() || null } : facts;
        for (const id of ids) now.alters.set(id, withFields(now.alters.get(id)!, stored));
        return true;
      },
    };
  },
  (stage) => {
    const ids = someOf(stage, 'alters', 2);
    const to = stage.dice.pick([{ ring: stage.dice.pick(RINGS) }, { sector: stage.dice.pick(SECTORS), ring: stage.dice.pick(RINGS) }, { sector: null }, { home: true }, { home: false }]);
    return {
      command: moveAlter(ids, to),
      foretell(_map, version, made) {
        if (ids.includes(version.facts.resident as string)) return false;
        if (!('home' in to)) {
          if (ids.some((id) => livesAtHome(version, id))) return false;
          const before = ids.map((id) => version.alters.get(id)!);
          for (const alter of before) version.alters.set(alter.id, withFields(alter, to));
          return before.some((alter) => JSON.stringify(withFields(alter, to)) !== JSON.stringify(alter));
        }
        return to.home ? joinHome(version, ids, made) : leaveHome(version, ids);
      },
    };
  },
  (stage) => {
    const id = somebody(stage);
    const by = stage.dice.pick([1, -1] as const);
    return {
      command: moveRing(id, by),
      foretell(_map, version) {
        const alter = version.alters.get(id);
        if (!alter || id === version.facts.resident || livesAtHome(version, id)) return false;
        const now = RINGS.indexOf(alter.ring as string);
        const ring = RINGS[(now < 0 ? 2 : now) + by];
        if (ring === undefined) return false;
        version.alters.set(id, withFields(alter, { ring }));
        return true;
      },
    };
  },
  (stage) => {
    const id = somebody(stage);
    // A place that nobody has yet, since pinning what is pinned is refused.
    return { command: pinPlace(id, { x: (renames += 1) / 8, y: stage.dice.below(300) }), foretell: (_map, version) => version.alters.has(id) };
  },
  () => ({ command: tidy(), foretell: () => true }),
  ({ dice }) => {
    const texts = dice.pick([{ title: 'Een kaart' }, { story: ' eens ', question: null }, { title: 'x'.repeat(1001) }]);
    return {
      command: setDocument(texts),
      foretell(map) {
        if (texts.title && texts.title.length > 1000) return false;
        map.facts = withFields(map.facts, 'story' in texts ? { story: 'eens', question: null } : texts);
        return true;
      },
    };
  },
  ({ dice }) => {
    const facts = dice.pick([{ date: '2025-02' }, { date: 'soon' }, { title: null }, { present: ['Ria', 'Ria', ' Jan '] }]);
    return {
      command: setVersion(facts),
      foretell(_map, version) {
        if ('date' in facts && facts.date === 'soon') return false;
        version.facts = withFields(version.facts, 'present' in facts ? { present: ['Ria', 'Jan'] } : facts);
        return true;
      },
    };
  },
];

function remove(map: PlainMap, version: PlainVersion, gone: ReadonlySet<string>): boolean {
  if (gone.has(version.facts.resident as string) || [...gone].some((id) => !version.alters.has(id))) return false;
  const stays = (id: string): boolean => !gone.has(id);
  for (const id of gone) version.alters.delete(id);
  const ties = [...version.ties.values()].filter((tie) => gone.has(tie.from as string) || gone.has(tie.to as string)).map((tie) => tie.id);
  for (const id of ties) version.ties.delete(id);
  change(version.themes, (theme) => ({ ...theme, touches: (theme.touches as string[]).filter((id) => stays(id) && !ties.includes(id)) }));
  change(version.households, (home) => {
    const members = (home.members as string[]).filter(stays);
    if (members.length === home.members.length) return home;
    return members.length === 0 || (members.length === 1 && !home.label) ? undefined : { ...home, members };
  });
  const lostChild = new Set([...version.children.values()].filter((record) => gone.has(record.child as string)).map((record) => record.couple));
  change(version.children, (record) => (gone.has(record.child as string) ? undefined : record));
  change(version.couples, (couple) => {
    const partners = (couple.partners as string[]).filter(stays);
    const children = [...version.children.values()].filter((record) => record.couple === couple.id);
    const touched = partners.length < couple.partners.length || lostChild.has(couple.id);
    if (!touched || partners.length === 2 || children.length > 1 || partners.length + children.length === 2) return { ...couple, partners };
    for (const record of children) version.children.delete(record.id);
    return undefined;
  });
  if (version.facts.present) version.facts = { ...version.facts, present: (version.facts.present as string[]).filter(stays) };
  letGo(map, gone);
  return true;
}

function change(records: Map<string, Plain>, to: (record: Plain) => Plain | undefined): void {
  for (const [id, record] of records) {
    const next = to(record);
    if (next) records.set(id, next);
    else records.delete(id);
  }
}
