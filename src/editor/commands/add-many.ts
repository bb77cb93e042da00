import { applyTransaction } from '../../change/transaction.js';
import type { AlterId, NetworkDocument } from '../../model/document.js';
import { alterOf, residentOf, versionOf } from '../../model/query.js';
import { isRefusal, type Command, type CommandContext, type Plan, type Refusal } from '../command.js';
import { namedIn } from '../named-in.js';
import { namesOf } from '../names-of.js';
import { newAlterOf, type LineChoice } from '../quick-add/new-alter-of.js';
import { isNobody } from '../quick-add/no-person.js';
import { parseSelf } from '../quick-add/parse-self.js';
import { parseTie, maybeTie } from '../quick-add/parse-tie.js';
import { readPeople } from '../quick-add/read-people.js';
import type { Understood } from '../quick-add/understood.js';
import { plainLine } from '../plain-line.js';
import { refuse } from '../refuse.js';
import { addPeople } from './add-people.js';
import { setAlter } from './set-alter.js';
import { tieFromLine } from './tie-from-line.js';

/** The most people of one list: finding a place for so many takes seconds, and for twice as many far longer than anybody waits. */
const MOST = 200;

/**
 * Puts everybody of a pasted list on the map as one act: one a line, or several in a line such as "Jan, Piet en Klaas".
 * A line that names two of the list or of the map, such as "Jan kent Piet", ties them. Who is there already is not added once more,
 * and of them only what was not known is taken, since nobody saw it before.
 */
export function addMany(text: string, lang = 'nl', choice: LineChoice = {}): Command {
  return (context) => {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => plainLine(line) !== '');
    const refusal = tooLong(lines.length);
    if (refusal) return refusal;
    const list = new List(context, lang, choice);
    const left = lines.filter((line) => !list.people(line));
    const crowd = tooLong(list.fresh.length) ?? list.refusal;
    if (crowd) return crowd;
    for (const line of left) list.tie(line);
    list.keepUnread();
    return list.plan;
  };
}

/** A list on its way to the map: each line sees the map as the lines before it left it. */
class List {
  readonly fresh: AlterId[] = [];
  readonly #plans: Exclude<Plan, Refusal>[] = [];
  readonly #refused: Refusal[] = [];
  /** Lines about "ik" that say nobody: beside others they are kept with the resident. */
  readonly #unread: string[] = [];
  #document: NetworkDocument;

  constructor(private readonly context: CommandContext, private readonly lang: string, private readonly choice: LineChoice) {
    this.#document = context.document;
  }

  get #now(): CommandContext {
    return { ...this.context, document: this.#document, version: versionOf(this.#document, this.context.version.id) };
  }

  /** Why the map has no room for these. */
  get refusal(): Refusal | undefined { return this.#refused.find(({ refused }) => refused !== 'on-map' && refused !== 'empty-line'); }

  /** Adds who a line names; false if it may be about two who are named elsewhere. */
  people(line: string): boolean {
    const there = namedIn(this.#now);
    if (maybeTie(line) && parseTie(line, there.version)) return false;
    const read = (who?: Record<number, null>): Understood[] => readPeople(line, this.lang, there, { list: this.choice.waiting, gently: true, ...(who ? { who } : {}) });
    const once = read();
    if (isMeeting(line) && once.length === 1) return false;
    // Two of one name who are told apart by what they are: "Jan, buurman" and "Jan, collega".
    const apart = once.flatMap(({ there: id }, at) => (id !== undefined && this.fresh.includes(id) && this.#isOther(read({ [at]: null })[at]!, id) ? [at] : []));
    const people = (apart.length ? read(Object.fromEntries(apart.map((at) => [at, null]))) : once).filter(({ name }) => name !== '');
    if (once.length === 0 && !isNobody(line)) this.#aboutResident(line);
    if (people.length > 0 && this.fresh.length <= MOST) this.#take(addPeople(people.map((who) => newAlterOf(who, this.context.document, this.choice))));
    return true;
  }

  /** Who the resident is, where nobody told that yet. */
  #aboutResident(line: string): void {
    const { version } = this.#now;
    const self = residentOf(version).name ? undefined : parseSelf(line, this.lang);
    if (self) this.#take(setAlter(version.resident, self));
    else this.#unread.push(plainLine(line));
  }

  /** Of a list that brought something no line is lost; where it brought nothing it goes back as it was. */
  keepUnread(): void {
    if (this.#unread.length === 0 || this.#plans.length === 0) return;
    const { note } = residentOf(this.#now.version);
    this.#take(setAlter(this.context.version.resident, { note: [note, ...this.#unread].filter(Boolean).join('\n') }));
  }

  tie(line: string): void {
    const said = parseTie(line, namedIn(this.#now).version);
    // Nothing that is there goes away by a list.
    if (said?.noTie) return;
    if (said) this.#take(tieFromLine(said, this.choice));
    else if (isMeeting(line)) this.#take(addPeople(readPeople(line, this.lang, namedIn(this.#now), { gently: true }).map((who) => newAlterOf(who, this.context.document, this.choice))));
  }

  get plan(): Plan {
    const [first, ...more] = this.#plans;
    // Who is there already is no reason to leave out the rest of the list.
    if (!first) return this.#refused[0] ?? refuse('empty-line');
    const steps = this.#plans.flatMap((plan) => plan.steps);
    const version = versionOf(this.#document, this.context.version.id);
    if (more.length === 0) return first;
    if (this.fresh.length === 0) return { ...first, steps, ids: [...new Set(this.#plans.flatMap(({ ids }) => ids))] };
    const added = this.#plans.find(({ deed }) => deed === 'alter-added')!;
    if (this.fresh.length === 1) return { ...added, steps };
    const areListed = this.fresh.every((id) => alterOf(version, id)?.waiting);
    return { steps, deed: 'alters-added', ids: this.fresh, about: { names: namesOf(version, this.fresh), count: String(this.fresh.length), ...(areListed ? { waiting: 'yes' } : {}) } };
  }

  #isOther(who: Understood, id: AlterId): boolean {
    const role = alterOf(this.#now.version, id)?.role;
    return role !== undefined && who.role !== undefined && role !== who.role;
  }

  #take(command: Command): void {
    const plan = command(this.#now);
    if (isRefusal(plan)) { this.#refused.push(plan); return; }
    const after = applyTransaction(this.#document, plan.steps);
    if (!after.ok) { this.#refused.push(refuse('gone')); return; }
    const before = this.#now.version;
    this.#document = after.document;
    this.#plans.push(plan);
    this.fresh.push(...plan.ids.filter((id) => !alterOf(before, id) && alterOf(this.#now.version, id)));
  }
}

/** A line whose words can only join two people: "Jan kent Piet", "Jan - Piet". */
function isMeeting(line: string): boolean {
  return /\s(?:kent|kennen|knows|know)\s/iu.test(line);
}

/** Why a list is not taken: it would keep the page busy for too long. */
function tooLong(people: number): Refusal | undefined {
  return people > MOST ? refuse('long-list', { value: String(people), most: String(MOST) }) : undefined;
}
