import type { Action, Alter, AlterId, NetworkDocument, OwnLabel, Tie, Version } from './document.js';
import { NetworkMapError } from './errors.js';
import {
  ACTION_STATES, ALTER_KINDS, CHILD_KINDS, COUPLE_STATUSES, DECISION_ANSWERS, DEFAULT_RINGS, DEFAULT_SECTORS, EFFORTS, FREQUENCIES, GENDERS, OUTSIDE, REACHED, ROLE_TIMES,
  SELF_RELIANCE, SENSITIVE_QUALITY, SUPPORT_KINDS, THEME_KINDS, TIE_QUALITIES,
} from './vocabulary.js';

/** Facts that are kept, with the words they may be; any other word may be somebody's own. Without words: yes or no. */
const ALTER_FACTS = { gender: GENDERS, deceased: [], waiting: [], informalCarer: [], thinksAlong: [], livedExperience: [], actionTeam: [], roleTime: ROLE_TIMES };
const TIE_FACTS = { quality: TIE_QUALITIES, gives: SUPPORT_KINDS, gets: SUPPORT_KINDS, frequency: FREQUENCIES, status: ['asked', 'accepted', 'ended'] };
const ACTION_FACTS = { state: ACTION_STATES, reached: REACHED };
const CLOSING_FACTS = { effort: EFFORTS, clarified: [], selfReliance: SELF_RELIANCE, research: [] };

/** Ages are given in steps of so many years. */
const YEARS = 5;

/**
 * A map for research: the shape of the network without anybody in it. Names become numbers, every text is left out, dates keep
 * their year, ages come in steps of five years, and ids are new. Whoever and whatever is not to be shared stays out. Refuses
 * a map whose resident did not agree. `id` is the new id of the map; the same map and id give the same copy.
 */
export function researchCopy(document: NetworkDocument, id = 'map'): NetworkDocument {
  if (document.closing?.research !== true) {
    throw new NetworkMapError('refused', 'The resident of this map did not agree to research.', 'closing.research', 'Ask the resident first, and write the answer down in the map.');
  }
  const sectors = renamed(document.sectors ?? [], 'sector', DEFAULT_SECTORS);
  const rings = renamed(document.rings ?? [], 'ring', [...DEFAULT_RINGS, OUTSIDE]);
  const residents = new Set(document.versions.map(({ resident }) => resident));
  const left = new Set(document.versions.flatMap(({ alters }) => alters.filter((alter) => alter.doNotShare === true && !residents.has(alter.id)).map((alter) => alter.id)));
  const people = numbered('p', document.versions.flatMap(({ alters }) => alters.map((alter) => alter.id)).filter((who) => !left.has(who)));
  const moments = numbered('v', document.versions.map((version) => version.id));
  const alterOf = (alter: Alter): Alter => {
    const who = people.get(alter.id)!;
    return {
      id: who, name: who, kind: ALTER_KINDS.find((kind) => kind === alter.kind) ?? 'group', ...picked(alter, ALTER_FACTS), ...known('sector', sectors.get(alter.sector ?? '')), ...known('ring', rings.get(alter.ring ?? '')),
      ...known('age', alter.age === undefined ? undefined : Math.floor(alter.age / YEARS) * YEARS),
    };
  };
  const versions = document.versions.map((version): Version => versionOf(version, moments.get(version.id)!, people, alterOf));
  const goals = numbered('goal', document.plan.goals.map((goal) => goal.id));
  return {
    format: 'network-map', version: 1, id,
    ...(document.sectors?.length ? { sectors: document.sectors.map((each) => ({ id: sectors.get(each.id)! })) } : {}),
    ...(document.rings?.length ? { rings: document.rings.map((each) => ({ id: rings.get(each.id)! })) } : {}),
    versions, current: moments.get(document.current) ?? versions.at(-1)!.id,
    plan: {
      goals: document.plan.goals.map((goal) => ({ id: goals.get(goal.id)!, text: '' })),
      actions: document.plan.actions.map((action, at) => actionOf(action, `action${at + 1}`, people, goals)),
      decisions: document.plan.decisions.map(({ answer, by }, at) => ({ id: `decision${at + 1}`, about: '', ...known('answer', DECISION_ANSWERS.find((each) => each === answer)), by: mapped(by, people) })),
    },
    events: document.events.map(({ date, setback }, at) => ({ id: `event${at + 1}`, date: yearOf(date)!, label: '', ...known('setback', setback) })),
    closing: { ...picked(document.closing, CLOSING_FACTS) },
  };
}

function versionOf(version: Version, id: string, people: ReadonlyMap<AlterId, string>, alterOf: (alter: Alter) => Alter): Version {
  const stays = (who: AlterId): boolean => people.has(who);
  const ties = version.ties.filter((tie) => stays(tie.from) && stays(tie.to) && tie.doNotShare !== true && tie.quality !== SENSITIVE_QUALITY);
  const touchable = new Map([...people, ...ties.map((tie, at) => [tie.id, `t${at + 1}`] as const)]);
  const here = new Set([...version.alters.map((alter) => alter.id), ...ties.map((tie) => tie.id)]);
  const couples = new Map(version.couples.map((couple, at) => [couple.id, `couple${at + 1}`]));
  return {
    id, ...known('date', yearOf(version.date)), resident: people.get(version.resident)!,
    alters: version.alters.filter((alter) => stays(alter.id)).map(alterOf),
    ties: ties.map((tie): Tie => ({ id: touchable.get(tie.id)!, from: people.get(tie.from)!, to: people.get(tie.to)!, ...picked(tie, TIE_FACTS) })),
    households: version.households.map(({ members }, at) => ({ id: `home${at + 1}`, members: mapped(members, people) })).filter(({ members }) => members.length > 1),
    couples: version.couples.map((couple) => ({ id: couples.get(couple.id)!, partners: mapped(couple.partners, people), ...known('status', COUPLE_STATUSES.find((each) => each === couple.status)) })),
    children: version.children.filter(({ child }) => stays(child)).map(({ couple, child, kind }, at) => ({ id: `child${at + 1}`, couple: couples.get(couple)!, child: people.get(child)!, kind: CHILD_KINDS.find((each) => each === kind) ?? 'birth' })),
    themes: version.themes.filter(({ doNotShare }) => doNotShare !== true)
      .map(({ kind, heavy, touches }, at) => ({ id: `theme${at + 1}`, kind: THEME_KINDS.find((each) => each === kind) ?? 'trouble', label: '', ...known('heavy', heavy), touches: mapped(touches.filter((each) => here.has(each)), touchable) })),
  };
}

function actionOf(action: Action, id: string, people: ReadonlyMap<AlterId, string>, goals: ReadonlyMap<string, string>): Action {
  const { who, with: others, goal, hours } = action;
  return {
    id, what: '', ...known('who', people.get(who ?? '')), ...known('with', others && mapped(others, people)), ...known('goal', goals.get(goal ?? '')),
    ...picked(action, ACTION_FACTS), ...known('hours', hours),
  };
}

/** New ids for these, the same id everywhere. */
function numbered(stem: string, ids: readonly string[]): Map<string, string> {
  return new Map([...new Set(ids)].map((id, at) => [id, `${stem}${at + 1}`]));
}

/** Sectors or rings: the default ones as they are, own ones under a number, since their ids are in somebody's own words. */
function renamed(own: readonly OwnLabel[], stem: string, usual: readonly string[]): Map<string, string> {
  return new Map([...numbered(stem, own.map(({ id }) => id)), ...usual.map((id) => [id, id] as const)]);
}

function mapped(ids: readonly string[], names: ReadonlyMap<string, string>): string[] {
  return ids.flatMap((id) => names.get(id) ?? []);
}

function yearOf(date: string | undefined): string | undefined {
  return date?.slice(0, 4);
}

/** A field with its value, or none. */
function known<Field extends string, Value>(field: Field, value: Value | undefined): { [Name in Field]?: Value } {
  return (value === undefined ? {} : { [field]: value }) as { [Name in Field]?: Value };
}

/** Those facts whose values are words of ours, or plainly yes or no. */
function picked<Facts extends Readonly<Record<string, readonly string[]>>>(whole: object, facts: Facts): object {
  return Object.fromEntries(Object.entries(facts).flatMap(([field, words]): [string, unknown][] => {
    const value = (whole as Record<string, unknown>)[field];
    if (Array.isArray(value)) return [[field, value.filter((each) => words.includes(each as string))]];
    return typeof value === 'boolean' || words.includes(value as string) ? [[field, value]] : [];
  }));
}
