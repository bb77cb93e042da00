import { html, nothing, type TemplateResult } from 'lit-html';
import { isRefusal } from '../../editor/command.js';
import type { NewAlter } from '../../editor/draft-alter.js';
import { newAlterOf } from '../../editor/quick-add/new-alter-of.js';
import type { Understood } from '../../editor/quick-add/understood.js';
import { waitingOf } from '../../model/on-map.js';
import type { QuestionFacts } from '../../model/way.js';
import { icon } from '../icon.js';
import type { LineFixes, QuickAddPrefill } from '../map-canvas/canvas-options.js';
import type { TypedLine } from '../typed-line.js';
import type { AskingContext } from './interview-context.js';
import { markCommand, marksOf } from './question-facts.js';

export type { LinePart } from '../line-part.js';

/** The field of an interview in which people are named, one line after another or a whole list at once. */
export class NamesField {
  text = '';
  #fixes: LineFixes = {};

  /** @param named told who was named, new or there already */
  render(ctx: AskingContext, named: (ids: string[]) => void = () => undefined): TemplateResult {
    const { say } = ctx;
    const typed = this.#read(ctx, this.text);
    const submit = (event: Event): void => {
      event.preventDefault();
      const field = (event.currentTarget as HTMLElement).querySelector('input')!;
      this.add(ctx, named);
      field.focus();
    };
    return html`<form class="names-field" @submit=${submit}>
      <label class="field"><span class="name">${say.nameField}</span>
        <input type="text" data-answer autocomplete="off" autocapitalize="words" enterkeyhint="done" maxlength="500" placeholder=${say.namePlaceholder} .value=${this.text}
          @input=${(event: Event) => { this.#type(ctx, (event.target as HTMLInputElement).value); }}
          @paste=${(event: ClipboardEvent) => { this.#paste(ctx, event, named); }}></label>
      <button type="submit" class="button only-icon" aria-label=${say.add} title=${say.add}>${icon('plus')}</button>
    </form>
    ${typed ? ctx.line?.understoodView(ctx, typed, {}, {
      fixes: this.#fixes,
      add: (_event, more) => { this.#type(ctx, `${this.text.trim().replace(/,$/, '')}, ${more}`); },
      fix: (_event, fixes) => { this.#fixes = fixes; ctx.refresh(); },
    }) ?? nothing : nothing}`;
  }

  /** Takes over what was typed; answers whether the field is free for what comes next. */
  add(ctx: AskingContext, named: (ids: string[]) => void = () => undefined): boolean {
    if (!this.text.trim()) return true;
    if (!ctx.line) return false;
    const typed = this.#read(ctx, this.text);
    const isTaken = typed?.people ? this.#take(ctx, typed.people, named) : !isRefusal(ctx.line.addTyped(ctx, this.text, typed));
    if (isTaken) this.clear();
    ctx.refresh();
    return isTaken;
  }

  clear(): void {
    this.text = '';
    this.#fixes = {};
  }

  #read(ctx: AskingContext, text: string): TypedLine | undefined {
    return text.trim() ? ctx.line?.readLine(text, ctx, knownBefore(ctx.question.facts), this.#fixes) : undefined;
  }

  #type(ctx: AskingContext, text: string): void {
    this.text = text;
    if (!text) this.#fixes = {};
    ctx.refresh();
  }

  #paste(ctx: AskingContext, event: ClipboardEvent, named: (ids: string[]) => void): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { line } = ctx;
    if (!line || !/[\r\n]/.test(text.trim())) return;
    event.preventDefault();
    const before = knownBefore(ctx.question.facts);
    const seen = new Set<string>();
    const people = text.split(/\r\n|\r|\n/).flatMap((each) => line.readPeople(each, ctx.messages.lang, ctx.editor, { gently: true })).filter(({ name }) => name !== '');
    // The same name with the same words twice in a list is one person; whom others of its line refer to stays.
    const once = people.filter((who) => {
      const key = `${who.name}\n${who.role ?? ''}`;
      const isTwice = seen.has(key) && !people.some(({ kin, ties, livesWith }) => kin || ties || livesWith !== undefined);
      seen.add(key);
      return !isTwice;
    });
    this.#take(ctx, once.map((who) => (who.there === undefined ? { ...who, ...before } : who)), named);
  }

  /** Adds who is new; of who is there already only what the question says of people is noted. */
  #take(ctx: AskingContext, people: readonly Understood[], named: (ids: string[]) => void): boolean {
    const { editor, question: { facts = {} }, say, unsafeTies } = ctx;
    const { document } = editor;
    const listed = new Set(waitingOf(editor.version).map(({ id }) => id));
    const command = ctx.line!.addPeople(people.map((who): NewAlter => {
      const alter = newAlterOf(who, document, { unsafeTies, waiting: facts.waiting === true });
      return who.there === undefined ? withFacts(alter, facts) : alter;
    }));
    const known = [...new Set(people.flatMap(({ there }) => (there === undefined || there === editor.version.resident ? [] : [there])))];
    // Of whom is there and nothing new was said, only what the question says is noted.
    const before = editor.plan(command);
    const isSaid = isRefusal(before) && before.refused === 'on-map';
    const plan = isSaid ? undefined : ctx.run(command);
    if (plan && isRefusal(plan)) return false;
    for (const id of known) if (marksOf(facts).length) ctx.run(markCommand(id, facts, true));
    for (const { there, name } of people) if (there !== undefined) ctx.announce(say[listed.has(there) ? 'alreadyListed' : 'alreadyThere'](name));
    named([...known, ...(plan?.ids ?? []).filter((id) => !known.includes(id))]);
    return true;
  }
}

/** What is known of a person before their name, shown while it is typed. */
function knownBefore(facts: QuestionFacts = {}): QuickAddPrefill {
  const { sector, ring, home } = facts;
  return { ...(sector ? { sector } : {}), ...(ring ? { ring } : {}), ...(home ? { home } : {}) };
}

/** Somebody new with what the question says of people; what was typed goes first. */
function withFacts(who: NewAlter, { kind, thinksAlong, informalCarer, livedExperience, actionTeam, roleTime, quality }: QuestionFacts): NewAlter {
  const facts = { kind, thinksAlong, informalCarer, livedExperience, actionTeam, roleTime };
  return {
    ...who, ...(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<NewAlter>),
    ...(quality && !who.tie?.quality ? { tie: { ...who.tie, quality } as NonNullable<NewAlter['tie']> } : {}),
  };
}
