import { circularChildren } from './ancestry.js';
import type { Alter, Child, Couple, Version } from './document.js';
import type { IdRenamer } from './id-renamer.js';
import { refKeeper } from './ref-keeper.js';
import type { Repair } from './repair.js';

/** One version in which every reference finds its record; `place` is its JSON path. */
export function normaliseVersion(version: Version, place: string, ids: IdRenamer, repairs: Repair[]): Version {
  const alterIds = new Set<string>();
  const alters = withResident(ids.rename(version.alters, `${place}.alters`, alterIds), version, place, repairs);
  alterIds.add(version.resident);
  // Ties share the alters' ids, since a theme may touch either.
  const taken = new Set(alterIds);
  const named = ids.rename(version.ties, `${place}.ties`, taken);
  const ties = named.filter((tie, index) => {
    const why = !alterIds.has(tie.from) || !alterIds.has(tie.to) ? 'dangling' : tie.from === tie.to ? 'self' : '';
    if (why) repairs.push({ code: 'tie-dropped', place: `${place}.ties[${index}]`, about: { id: tie.id, from: tie.from, to: tie.to, why } });
    return !why;
  });
  const touchable = new Set([...alterIds, ...ties.map((tie) => tie.id)]);
  const members = refKeeper(alterIds, 'member-dropped', repairs);
  const touches = refKeeper(touchable, 'touch-dropped', repairs);
  const couples = normaliseCouples(version.couples, `${place}.couples`, alterIds, ids, repairs);
  return {
    ...version, alters, ties, couples,
    households: ids.rename(version.households, `${place}.households`).map((h, index) => members(h, 'members', `${place}.households[${index}]`)),
    children: normaliseChildren(version.children, couples, `${place}.children`, alterIds, ids, repairs),
    themes: ids.rename(version.themes, `${place}.themes`).map((theme, index) => touches(theme, 'touches', `${place}.themes[${index}]`)),
  };
}

function withResident(alters: Alter[], version: Version, place: string, repairs: Repair[]): Alter[] {
  const resident = alters.find((alter) => alter.id === version.resident);
  if (resident?.kind === 'person') return alters;
  if (resident) {
    repairs.push({ code: 'resident-made-person', place: `${place}.resident`, about: { id: resident.id, from: resident.kind } });
    return alters.map((alter) => (alter === resident ? { ...alter, kind: 'person' as const } : alter));
  }
  repairs.push({ code: 'resident-added', place: `${place}.resident`, about: { id: version.resident } });
  return [{ id: version.resident, kind: 'person', name: '' }, ...alters];
}

function normaliseCouples(list: readonly Couple[], place: string, alters: ReadonlySet<string>, ids: IdRenamer, repairs: Repair[]): Couple[] {
  const keep = refKeeper(alters, 'partner-dropped', repairs);
  return ids.rename(list, place).map((record, index) => {
    const couple = keep(record, 'partners', `${place}[${index}]`);
    for (const id of couple.partners.slice(2)) {
      repairs.push({ code: 'partner-dropped', place: `${place}[${index}].partners`, about: { id, why: 'too-many' } });
    }
    return couple.partners.length > 2 ? { ...couple, partners: couple.partners.slice(0, 2) } : couple;
  });
}

function normaliseChildren(
  list: readonly Child[], couples: readonly Couple[], place: string, alters: ReadonlySet<string>, ids: IdRenamer, repairs: Repair[],
): Child[] {
  const coupleIds = new Set(couples.map((couple) => couple.id));
  const pairs = new Set<string>();
  const named = ids.rename(list, place);
  const reasons = named.map((record): string => {
    if (!coupleIds.has(record.couple) || !alters.has(record.child)) return 'dangling';
    const pair = JSON.stringify([record.couple, record.child]);
    if (pairs.has(pair)) return 'repeated';
    pairs.add(pair);
    return '';
  });
  const sound = named.flatMap((record, index) => (reasons[index] ? [] : [{ record, index }]));
  for (const circular of circularChildren(couples, sound.map(({ record }) => record))) reasons[sound[circular]!.index] = 'own-ancestor';
  return named.filter((record, index) => {
    const why = reasons[index]!;
    if (why) repairs.push({ code: 'child-dropped', place: `${place}[${index}]`, about: { id: record.id, child: record.child, couple: record.couple, why } });
    return !why;
  });
}
