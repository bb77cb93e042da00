import { circlesLayout } from '../../../../src/layout/circles.js';
import { addFromLine } from '../../../../src/editor/commands/add-from-line.js';
import { addVersion } from '../../../../src/editor/commands/add-version.js';
import { createEditor } from '../../../../src/editor/editor.js';
import type { EditorApi } from '../../../../src/editor/editor-state.js';
import { isRefusal } from '../../../../src/editor/command.js';
import { createDocument } from '../../../../src/model/create.js';
import type { Alter, NetworkDocument, Tie, Version } from '../../../../src/model/document.js';
import { SUPPORT_KINDS, type SupportKind } from '../../../../src/model/vocabulary.js';
import { messagesFor } from '../../../../src/words/messages-for.js';
import { storyDocument } from '../../../fixture.js';
import type { Intent, ToldFacts, ToldState } from './intent.js';

const words = messagesFor('nl');
/** Words that people use for each kind of support; each says the kind and nothing more. */
const DONE: Readonly<Record<SupportKind, string>> = { P: 'helpt', G: 'samen zijn', A: 'raad', E: 'luistert', M: 'geld', V: 'anderen leren kennen' };
const DONE_BACK: Readonly<Record<SupportKind, string>> = { ...DONE, P: 'ik help', E: 'ik luister' };
const FIELDS = ['role', 'kind', 'gender', 'age', 'deceased', 'thinksAlong', 'sector', 'ring'] as const;
const LETTERS: Readonly<Record<string, string>> = { woman: 'v', man: 'm', x: 'x' };

const said = (kinds: readonly SupportKind[] | undefined, how: Readonly<Record<SupportKind, string>>, nothing: string): string[] =>
  (kinds?.length ? SUPPORT_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => how[kind]) : [nothing]);

/** A story as two people tell it: at the intake, and at the follow-up. */
export interface ToldStory { wanted: NetworkDocument; intake: Intent[]; later: Intent[] }

/**
 * The intentions behind a story, from the document that it comes to. Lines are tried on a map of its own in the words that come
 * first; what a line cannot say, or says otherwise, is put right in the details, as one would.
 */
export function toldStory(id: string): ToldStory {
  const wanted = storyDocument(id);
  const [t0, t1] = wanted.versions as [Version, Version];
  const trial = createEditor({ layout: circlesLayout, document: createDocument({ id: 'trial' }) });
  const intake = [...residentTold(trial, t0), ...networkTold(trial, t0, undefined), { do: 'date', date: t0.date! } as const, ...eventsTold(wanted, (date) => date <= t0.date!), ...planTold(wanted)];
  trial.run(addVersion({}));
  const later = [{ do: 'moment', date: t1.date! } as const, ...networkTold(trial, t1, t0), ...eventsTold(wanted, (date) => date > t0.date!), ...endTold(wanted)];
  return { wanted, intake, later };
}

const nameIn = ({ alters }: Version) => (id: string): string => alters.find((alter) => alter.id === id)!.name;
const tieIn = (version: Version, one: string, other: string): Tie | undefined => version.ties.find(({ from, to }) => (from === one && to === other) || (from === other && to === one));

function residentTold(trial: EditorApi, version: Version): Intent[] {
  const { name, age, gender } = version.alters.find(({ id }) => id === version.resident)!;
  const line = `Ik ben ${[name, age, gender && (LETTERS[gender] ?? '')].filter((each) => each !== undefined && each !== '').join(', ')}`;
  trial.run(addFromLine(line));
  return [{ do: 'line', part: 'the resident', text: line }];
}

/** Everybody and every tie of a version that was not there, or not like this, in the one before. */
function networkTold(trial: EditorApi, now: Version, before: Version | undefined): Intent[] {
  const name = nameIn(now);
  const told: Intent[] = [];
  for (const who of now.alters) {
    const was = before?.alters.find(({ id }) => id === who.id);
    if (who.id === now.resident) continue;
    if (!was) told.push(...personTold(trial, now, who));
    else if (who.deceased && !was.deceased) told.push({ do: 'facts', who: who.name, facts: { deceased: true } });
  }
  for (const tie of now.ties) {
    const was = before && tieIn(before, tie.from, tie.to);
    const fresh = !before?.alters.some(({ id }) => id === tie.from) || !before.alters.some(({ id }) => id === tie.to);
    const withResident = [tie.from, tie.to].includes(now.resident);
    if (!was && !(withResident && (!before || fresh))) told.push(...tieTold(trial, now, tie));
    else if (was && JSON.stringify(was) !== JSON.stringify(tie)) told.push(stateTold(now, tie, was));
  }
  for (const tie of before?.ties ?? []) if (!tieIn(now, tie.from, tie.to)) told.push({ do: 'tie', one: name(tie.from), other: name(tie.to), removed: true });
  return before ? told : [...told, ...parentsTold(trial, now), ...familyTold(now), ...homesTold(now), ...now.themes.map((theme): Intent => ({
    do: 'theme', kind: theme.kind, label: theme.label, heavy: theme.heavy === true, touches: theme.touches.map(name),
  }))];
}

function personTold(trial: EditorApi, version: Version, who: Alter): Intent[] {
  const tie = tieIn(version, version.resident, who.id);
  const [gives, gets] = tie?.from === version.resident ? [tie.gives, tie.gets] : [tie?.gets, tie?.gives];
  const home = version.households.some(({ label, members }) => !label && members.includes(version.resident) && members.includes(who.id));
  const always = [home && 'in huis', who.thinksAlong && 'meedenker', who.deceased && 'overleden'];
  const support = tie ? ` ~ ${[...said(gets, DONE, 'geeft niets'), ...said(gives, DONE_BACK, 'niets terug')].join(', ')}` : '';
  const lines = [false, true].flatMap((ring) => [false, true].map((gender) => [
    who.name, who.role, who.age, gender && LETTERS[who.gender ?? ''], ring && who.ring && words.rings[who.ring as 'dichtbij'], ...always,
    tie?.quality ? words.qualities[tie.quality].chip : !who.deceased && !tie && 'geen band',
  ].filter((part) => part !== undefined && part !== false && part !== '').join(', ') + support));
  const tries = lines.map((text) => ({ text, wrong: wrongAfter(trial, text, who, tie, home) })).sort((a, b) => size(a.wrong) - size(b.wrong));
  const { text, wrong } = tries[0]!;
  trial.run(addFromLine(text));
  const me = trial.version.alters.find(({ name }) => name === who.name)!.id;
  const named = nameIn(trial.version);
  // "Hond van Ad" ties the two; where the story has no such tie it is taken off again.
  const stray = trial.version.ties.filter(({ from, to }) => [from, to].includes(me)).map(({ from, to }) => named(from === me ? to : from))
    .filter((other) => other !== nameIn(version)(version.resident) && !version.ties.some(({ from, to }) => [from, to].includes(who.id) && nameIn(version)(from === who.id ? to : from) === other));
  return [
    { do: 'line', part: 'people', text },
    ...(Object.keys(wrong.facts).length ? [{ do: 'facts', who: who.name, facts: wrong.facts } as const] : []),
    ...(wrong.tie ? [{ do: 'tie', one: who.name, other: nameIn(version)(version.resident), ...(tie ? { state: stateOf(version, tie) } : { removed: true as const }) } as const] : []),
    ...stray.map((other): Intent => ({ do: 'tie', one: who.name, other, removed: true })),
  ];
}

interface Wrong { facts: ToldFacts; tie: boolean; lost: boolean }
const size = ({ facts, tie, lost }: Wrong): number => Object.keys(facts).length * 3 + (tie ? 4 : 0) + (lost ? 1000 : 0);

/** What is still to be put right after a line was typed. */
function wrongAfter(trial: EditorApi, text: string, who: Alter, tie: Tie | undefined, home: boolean): Wrong {
  const before = new Set(trial.version.alters.map(({ id }) => id));
  const run = trial.run(addFromLine(text));
  if (isRefusal(run)) return { facts: {}, tie: false, lost: true };
  const { version } = trial;
  const added = version.alters.filter(({ id }) => !before.has(id));
  const [is] = added;
  const facts: Record<string, unknown> = {};
  for (const field of FIELDS) if (is?.[field] !== who[field]) facts[field] = who[field] ?? null;
  const made = is && tieIn(version, version.resident, is.id);
  const isHome = version.households.some(({ members }) => members.includes(version.resident) && is !== undefined && members.includes(is.id));
  if (isHome !== home) facts['home'] = home;
  const flow = (each: Tie | undefined, from: string): string => (each ? JSON.stringify([each.quality, ...[each.gives, each.gets].map((kinds) => kinds && [...kinds].sort())[each.from === from ? 'slice' : 'reverse']()]) : '');
  const wrong = flow(made, version.resident) !== flow(tie, tie && tie.to === who.id ? tie.from : tie?.to ?? '') || made?.note !== undefined;
  const lost = added.length !== 1 || is!.name !== who.name;
  trial.undo();
  return { facts: facts as ToldFacts, tie: wrong, lost };
}

function tieTold(trial: EditorApi, version: Version, tie: Tie): Intent[] {
  const name = nameIn(version);
  const turned = !tie.gives?.length && Boolean(tie.gets?.length);
  const [one, other, gives, back] = turned ? [tie.to, tie.from, tie.gets, tie.gives] : [tie.from, tie.to, tie.gives, tie.gets];
  const text = `${name(one)} - ${name(other)}${tie.quality ? `, ${words.qualities[tie.quality].chip}` : ''} ~ ${[...said(gives, DONE, 'geeft niets'), ...(back?.length ? [] : ['niets terug'])].join(', ')}`;
  const before = trial.version.ties.length;
  const isTied = !isRefusal(trial.run(addFromLine(text))) && trial.version.ties.length === before + 1 && trial.version.alters.length > 0;
  if (!isTied) throw new Error(`no line for ${name(one)} and ${name(other)}: ${text}`);
  return [{ do: 'line', part: 'ties among others', text }, ...(back?.length ? [{ do: 'tie', one: name(one), other: name(other), state: stateOf(version, tie) } as const] : [])];
}

function stateOf(version: Version, { quality, from, to, gives, gets }: Tie): ToldState {
  const name = nameIn(version);
  return { ...(quality ? { quality } : {}), gives: [[name(from), gives ?? []], [name(to), gets ?? []]] };
}

/** The change of a tie: the person is shown first, the resident last. */
function stateTold(version: Version, tie: Tie, _was: Tie): Intent {
  const name = nameIn(version);
  const [one, other] = tie.from === version.resident ? [tie.to, tie.from] : [tie.from, tie.to];
  return { do: 'tie', one: name(one), other: name(other), state: stateOf(version, tie) };
}

/** Whose child somebody is besides, where no role told it: one line for each parent. */
function parentsTold(trial: EditorApi, version: Version): Intent[] {
  const name = nameIn(version);
  const isTold = (couple: readonly string[], child: string): boolean => trial.version.children.some((record) => {
    const partners = trial.version.couples.find(({ id }) => id === record.couple)!.partners.map(nameIn(trial.version)).sort();
    return nameIn(trial.version)(record.child) === name(child) && partners.join() === couple.map(name).sort().join();
  });
  return version.couples.flatMap(({ id, partners }): Intent[] => {
    const missing = version.children.filter((record) => record.couple === id && record.kind === 'birth' && !isTold(partners, record.child)).map(({ child }) => name(child));
    const other = partners.find((partner) => partner !== version.resident);
    if (missing.length === 0 || partners.length < 2 || other === undefined) return [];
    const text = `${name(other)} is de ouder van ${[missing.slice(0, -1).join(', '), missing.at(-1)].filter(Boolean).join(' en ')}`;
    return isRefusal(trial.run(addFromLine(text))) ? [] : [{ do: 'line', part: 'family', text }];
  });
}

function familyTold(version: Version): Intent[] {
  const name = nameIn(version);
  return version.couples.map((couple): Intent => {
    const records = version.children.filter((record) => record.couple === couple.id);
    const children = records.map(({ child, kind, twins, identical }) => {
      const twin = twins === undefined ? undefined : records.find((each) => each.twins === twins && each.child !== child);
      return { name: name(child), kind, ...(twin && records.indexOf(twin) < records.findIndex((each) => each.child === child) ? { twin: { of: name(twin.child), identical: identical === true } } : {}) };
    });
    // Seen from who is not the resident, whose details are longest.
    const [one, other] = [...couple.partners].sort((a, b) => Number(a === version.resident) - Number(b === version.resident));
    if (one === undefined) return { do: 'parents', of: children.map((child) => child.name).sort((a, b) => Number(a === name(version.resident)) - Number(b === name(version.resident))) };
    return {
      do: 'couple', one: name(one), ...(other === undefined ? {} : { other: name(other) }), ...(couple.status ? { status: couple.status } : {}),
      ...(couple.since ? { since: couple.since } : {}), ...(couple.until ? { until: couple.until } : {}), children,
    };
  });
}

function homesTold(version: Version): Intent[] {
  const name = nameIn(version);
  return version.households.filter(({ label }) => label).map(({ label, members }): Intent => ({ do: 'household', label: label!, members: members.map(name) }));
}

function eventsTold({ events }: NetworkDocument, when: (date: string) => boolean): Intent[] {
  return events.filter(({ date }) => when(date)).map(({ date, label }): Intent => ({ do: 'event', date, label }));
}

const nameOfAny = ({ versions }: NetworkDocument) => (id: string): string => versions.map(({ alters }) => alters.find((alter) => alter.id === id)?.name).find((name) => name !== undefined) ?? id;

function planTold(wanted: NetworkDocument): Intent[] {
  const { goals, actions, decisions } = wanted.plan;
  const name = nameOfAny(wanted);
  const [t0] = wanted.versions;
  const atFirst = (who: string): string => (t0!.alters.some(({ id }) => id === who) ? name(who) : who);
  return [
    ...goals.map(({ text, mindMap }): Intent => ({ do: 'goal', text, ideas: mindMap?.branches ?? [] })),
    ...actions.map(({ what, who, with: others = [], due }): Intent => ({ do: 'action', what, who: name(who!), with: others.map(name), due: due! })),
    ...decisions.map(({ about, answer, help = [], by, reason }): Intent => ({ do: 'decision', about, answer: answer!, help: help.map(atFirst), by: by.map(name), ...(reason ? { reason } : {}) })),
  ];
}

/** What became of the actions, and who it is that was decided on. */
function endTold(wanted: NetworkDocument): Intent[] {
  const { actions, decisions } = wanted.plan;
  const [t0] = wanted.versions;
  const name = nameOfAny(wanted);
  return [
    ...actions.filter(({ state }) => state !== 'open').map(({ what, state }): Intent => ({ do: 'state', what, state: state as 'done' })),
    ...decisions.filter(({ help = [] }) => help.some((who) => !t0!.alters.some(({ id }) => id === who) && name(who) !== who)).map(({ about, help }): Intent => ({ do: 'help', about, help: help!.map(name) })),
  ];
}
