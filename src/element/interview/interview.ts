import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { chooseWay } from '../../editor/commands/choose-way.js';
import { setAnswer, type Asked } from '../../editor/commands/set-answer.js';
import type { WayOfWorking, Wording } from '../../model/way.js';
import type { PlacedQuestion } from '../../ways/whole-questions.js';
import { interviewEn } from '../../words/interview-en.js';
import { interviewNl } from '../../words/interview-nl.js';
import { plainName } from '../controls/alter-choices.js';
import { chipGroup } from '../controls/chip-group.js';
import { selectControl } from '../controls/select-control.js';
import { icon } from '../icon.js';
import { LazyPart } from '../lazy-part.js';
import { linePart } from '../line-part.js';
import type { ViewContext } from '../view-context.js';
import { isAnswered } from './answered.js';
import type { AskingContext, MorePart } from './interview-context.js';
import { NamesField, type LinePart } from './names-field.js';
import { personAfter, personNow } from './person-walk.js';
import { questionView, walkOf } from './question-view.js';
import type { WaysShelf } from './ways-shelf.js';

/** What the packs of questions come in. */
export type WaysPart = typeof import('./ways-part.js');

/** Before the first question, and after the last. */
const START = -1;

/** The guided interview of one element: one question at a time beside the map. What is said are edits; where one is, is not. */
export class Interview {
  readonly #ctx: ViewContext;
  readonly #line: LazyPart<LinePart>;
  readonly #more: LazyPart<MorePart>;
  readonly #names = new NamesField();
  readonly #draft = new Map<string, unknown>();
  #chosen: AskingContext['chosen'] = {};
  #at = START;
  /** Which map, moment and way of working the place in the questions belongs to. */
  #of = '';
  #isAlone = false;
  /** On a narrow page the map has the room of the question. */
  #isMapLarge = false;
  /** Something is being filled in that is not kept yet. */
  #isTyping = false;

  /** @param isInRoom whether others sit at the table: then what is for the worker, or for the resident alone, is not asked */
  constructor(view: ViewContext, private readonly ways: WaysPart, private readonly shelf: WaysShelf, private readonly isInRoom: boolean) {
    this.#ctx = view;
    const came = (): void => { view.refresh(); };
    this.#line = new LazyPart(() => view.bring(linePart), came, view.missing);
    this.#more = new LazyPart(() => view.bring(() => import('./more-questions.js')), came, view.missing);
  }

  get #say() { return this.#ctx.messages.lang === 'en' ? interviewEn : interviewNl; }

  render(): TemplateResult {
    const { document, version } = this.#ctx.editor;
    const way = this.shelf.of(document.wayOfWorking);
    const isFollowUp = document.versions.indexOf(version) > 0;
    const asked = this.ways.wholeQuestions(way, isFollowUp).filter(({ question }) => !(this.isInRoom && (question.worker || question.alone)) && (!question.alone || this.#ctx.unsafeTies));
    const of = [document.id, version.id, way.id].join('\n');
    if (of !== this.#of) {
      this.#turnTo(START);
      this.#chosen = {};
    }
    this.#of = of;
    if (this.#at > asked.length) this.#at = asked.length;
    return html`<div class="interview" data-map=${this.#isMapLarge ? 'large' : nothing}>${this.#at === START ? this.#start(way, asked, isFollowUp) : this.#at === asked.length ? this.#end(asked) : this.#ask(asked)}</div>`;
  }

  #start(way: WayOfWorking, asked: readonly PlacedQuestion[], isFollowUp: boolean): TemplateResult {
    const say = this.#say;
    const { locked, editor, messages } = this.#ctx;
    const open = asked.findIndex((each) => this.#stateOf(each) === 'open');
    const isBegun = asked.some((each) => this.#stateOf(each) !== 'open');
    return html`<h3 tabindex="-1" id="panel-title">${say.title}</h3>
      ${locked ? html`<p class="lead">${say.locked}</p>` : nothing}
      <p class="lead">${isFollowUp ? say.followUp : way.about ? this.#worded(way.about) : ''}</p>
      ${isFollowUp ? nothing : this.#more.part?.startFields(this.#ctx, say) ?? nothing}
      <p class="quiet">${say.count(asked.length)}</p>
      ${selectControl({
        label: say.way, value: way.id, locked, across: true, choices: this.shelf.all.map(({ id, name }) => ({ id, label: this.#worded(name) })),
        commit: (id) => { this.#ctx.run(chooseWay(this.shelf.of(id), messages.lang, this.shelf.of(editor.document.wayOfWorking))); },
      })}
      <div class="asked-foot">
        ${isBegun && open > 0 ? html`<button type="button" class="button" @click=${(event: Event) => { this.#go(0, event); }}>${say.again}</button>` : nothing}
        <button type="button" class="button firm" @click=${(event: Event) => { this.#take(way); this.#go(isBegun && open > 0 ? open : 0, event); }}>${isBegun && open > 0 ? say.goOn : say.begin}</button>
      </div>
      ${isBegun ? this.#overview(asked) : nothing}`;
  }

  /** A way that the page asks for has its words, groups, rings and drawing on the map from the first question on, and stays with it; what stands there by hand stays. */
  #take(way: WayOfWorking): void {
    const { editor: { document }, locked, messages } = this.#ctx;
    const drawn = (['sectors', 'rings', 'layout', 'look'] as const).filter((what) => way[what] !== undefined);
    const isByHand = drawn.some((what) => { const there = document[what]; return Array.isArray(there) ? there.length > 0 : there !== undefined; });
    if (!locked && document.wayOfWorking === undefined && !isByHand && (drawn.length || way.words)) this.#ctx.run(chooseWay(way, messages.lang));
  }

  #ask(asked: readonly PlacedQuestion[]): TemplateResult {
    const say = this.#say;
    const { part, question } = asked[this.#at]!;
    const ctx = this.#asking(asked[this.#at]!);
    const isHidden = question.alone === true && !this.#isAlone;
    return html`
      <p class="asked-head"><span class="overline">${this.#worded(part.name)}</span><span class="quiet">${say.progress(this.#at + 1, asked.length)}</span>
        <button type="button" class="button plain map-size" aria-pressed=${this.#isMapLarge} @click=${() => { this.#isMapLarge = !this.#isMapLarge; this.#ctx.refresh(); }}>${icon('fit')}${this.#isMapLarge ? say.smallMap : say.largeMap}</button></p>
      <progress max=${asked.length} .value=${this.#at + 1} aria-hidden="true"></progress>
      <h3 tabindex="-1" id="panel-title">${this.#worded(question.text)}</h3>
      ${question.hint ? html`<p class="quiet">${this.#worded(question.hint)}</p>` : nothing}
      ${question.worker ? html`<p class="for-worker">${say.workerOnly}</p>` : nothing}
      ${isHidden ? html`<p class="lead">${say.aloneOnly}</p><p><button type="button" class="button" @click=${() => { this.#isAlone = true; this.#ctx.refresh(); }}>${say.alone}</button></p>`
        : html`<div class="asked" @input=${(event: Event) => { this.#type(event.target as HTMLInputElement); }}
          @submit=${() => { this.#isTyping = false; }}>${keyed(question.id, questionView(ctx))}</div>`}
      ${this.#overview(asked)}
      ${this.#foot(asked, ctx)}`;
  }

  #foot(asked: readonly PlacedQuestion[], ctx: AskingContext): TemplateResult {
    const say = this.#say;
    const walk = walkOf(ctx);
    const now = walk && personNow(ctx, walk);
    const next = walk && now ? personAfter(walk, now) : undefined;
    const isSaid = this.#stateOf(asked[this.#at]!) === 'answered' || this.#isTyping || (walk === undefined && this.#draft.size > 0);
    const skip = html`<button type="button" class="button" @click=${(event: Event) => { this.#leave(asked, event); }}>${isSaid ? say.next : say.skip}</button>`;
    return html`<div class="asked-foot">
      <button type="button" class="button plain" @click=${(event: Event) => { this.#go(this.#at - 1, event); }}>${say.back}</button>
      ${next ? html`${skip}<button type="button" class="button firm" @click=${() => { ctx.draft.set(now!.id, ctx.draft.get(now!.id) ?? true); ctx.editor.select([next.id]); ctx.refresh(); }}>${say.nextPerson(plainName(ctx.messages, ctx.editor.version, next.id))}</button>`
        : isSaid || walk === undefined ? html`<button type="button" class="button firm" data-next @click=${(event: Event) => { this.#leave(asked, event); }}>${isSaid ? say.next : say.skip}</button>` : skip}
    </div>`;
  }

  /** Every question with whether it was answered or passed over, to go to. */
  #overview(asked: readonly PlacedQuestion[]): TemplateResult {
    const say = this.#say;
    const words = { answered: say.answered, skipped: say.skipped, open: '' };
    const parts = [...new Set(asked.map(({ part }) => part))];
    return html`<details class="asked-all"><summary>${say.all}</summary><div class="inside">${parts.map((part) => html`<h4>${this.#worded(part.name)}</h4><ol>${asked.map((each, at) => {
      if (each.part !== part) return nothing;
      const state = this.#stateOf(each);
      return html`<li><button type="button" class="asked-row" aria-current=${at === this.#at ? 'step' : nothing} data-state=${state} @click=${(event: Event) => { this.#go(at, event); }}>
        <span>${this.#worded(each.question.text)}</span><span class="quiet">${words[state]}</span></button></li>`;
    })}</ol>`)}</div></details>`;
  }

  #end(asked: readonly PlacedQuestion[]): TemplateResult {
    const say = this.#say;
    return html`<h3 tabindex="-1" id="panel-title">${say.end}</h3>
      <div class="asked-foot">
        <button type="button" class="button plain" @click=${(event: Event) => { this.#go(asked.length - 1, event); }}>${say.back}</button>
        <button type="button" class="button" @click=${() => { this.#ctx.setView('plan'); }}>${say.toPlan}</button>
        <button type="button" class="button firm" @click=${() => { this.#ctx.setView('map'); }}>${say.toMap}</button>
      </div>
      ${this.#overview(asked)}`;
  }

  /** On to the next question, with what was typed but not entered yet; one of which nothing was said is noted as passed over. */
  #leave(asked: readonly PlacedQuestion[], event: Event): void {
    const root = (event.currentTarget as HTMLElement).closest('.interview')!;
    const ctx = this.#asking(asked[this.#at]!);
    const isFilled = (form: HTMLFormElement): boolean => form.hasAttribute('data-filled') || [...form.querySelectorAll<HTMLInputElement>('input, textarea')].some(({ value }) => value.trim());
    const filled = [...root.querySelectorAll('form')].filter(isFilled);
    for (const form of filled) form.requestSubmit();
    // What could not be kept stays in its field.
    if (this.#names.text.trim() || filled.some((form) => (form.matches('.asked-form') ? this.#draft.size > 0 : form.matches('[data-pending]') && isFilled(form)))) return;
    if (this.#stateOf(asked[this.#at]!) === 'open' && !ctx.locked) ctx.keep({ skipped: true });
    this.#go(this.#at + 1, event);
  }

  #go(to: number, event: Event): void {
    const place = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    this.#turnTo(Math.max(START, to));
    if (this.#ctx.editor.selection.length) this.#ctx.editor.select([]);
    this.#ctx.refresh();
    // After the render that shows it. On a screen that is touched a field would bring up the keyboard over the map.
    setTimeout(() => {
      const field = matchMedia('(pointer: coarse)').matches ? null : place.querySelector<HTMLElement>('.asked [data-answer], .asked textarea');
      place.querySelector('.side-scroll')?.scrollTo({ top: 0 });
      (field ?? place.querySelector<HTMLElement>('#panel-title'))?.focus();
    });
  }

  /** What is typed will be kept when one goes on, so that is no skipping. */
  #type(field: HTMLElement & { value: string }): void {
    if (!field.matches('textarea, [data-answer]')) return;
    this.#isTyping = field.value.trim() !== '';
    this.#ctx.refresh();
  }

  #turnTo(at: number): void {
    this.#at = at;
    this.#draft.clear();
    this.#names.clear();
    this.#isAlone = this.#isTyping = this.#isMapLarge = false;
  }

  #stateOf({ question }: PlacedQuestion): 'answered' | 'skipped' | 'open' {
    const { document, version } = this.#ctx.editor;
    if (isAnswered(question, document, version)) return 'answered';
    return version.answers?.some((answer) => answer.question === question.id && answer.skipped) ? 'skipped' : 'open';
  }

  #worded(wording: Wording): string {
    return this.#ctx.messages.lang === 'en' ? wording.en ?? wording.nl : wording.nl;
  }

  /** Things to think of, such as parts of a life; what was gone through is ticked off and kept, so that nothing is forgotten. */
  #prompts({ id, prompts = [] }: PlacedQuestion['question'], asked: Asked): TemplateResult | typeof nothing {
    if (prompts.length === 0) return nothing;
    const { editor: { version }, locked } = this.#ctx;
    const ticked = version.answers?.find(({ question, by }) => question === id && by === undefined)?.ticked ?? [];
    const label = this.#say.thoughtOf;
    return html`<div class="asked-part"><h4>${label}</h4>${chipGroup({
      label, locked, chips: prompts.map(({ nl, en }, at) => ({ id: String(at), label: this.#worded(prompts[at]!), pressed: ticked.some((words) => words === nl || words === en) })),
      choose: (at) => {
        const { nl, en } = prompts[Number(at)]!;
        const rest = ticked.filter((words) => words !== nl && words !== en);
        this.#ctx.run(setAnswer(asked, { ticked: rest.length < ticked.length ? rest : [...rest, this.#worded(prompts[Number(at)]!)] }));
      },
    })}</div>`;
  }

  #asking({ question }: PlacedQuestion): AskingContext {
    const asked = { question: question.id, asked: this.#worded(question.text), ...(question.worker ? { worker: true } : {}) };
    const more = {
      say: this.#say, question, prompts: question.asks === 'themes' ? nothing : this.#prompts(question, asked), draft: this.#draft, chosen: this.#chosen, names: this.#names, line: this.#line.part, more: this.#more.part,
      worded: (wording: Wording) => this.#worded(wording),
      keep: (facts: Parameters<typeof setAnswer>[1], by?: string) => { this.#ctx.run(setAnswer({ ...asked, ...(by === undefined ? {} : { by }) }, facts)); },
    };
    return Object.create(this.#ctx, Object.fromEntries(Object.entries(more).map(([name, value]) => [name, { value }]))) as AskingContext;
  }
}
