import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { ref } from 'lit-html/directives/ref.js';
import { isRefusal } from '../../editor/command.js';
import { setInPlan } from '../../editor/commands/set-in-plan.js';
import { nearestInDirection, type Direction } from '../../geometry/nearest.js';
import { endOf, ideasOf, mindMapOf, withIdea, withoutIdea, type Idea } from '../../model/ideas.js';
import type { Goal } from '../../model/document.js';
import { mindMapDrawing, type MindMapDrawing } from '../../scene/mind-map.js';
import { mindMapWordsFor, type MindMapWords } from '../../words/mind-map-words.js';
import { adoptStyles } from '../adopt-styles.js';
import type { OverlayContext } from '../dialogs/overlay-context.js';
import type { Overlay } from '../overlay.js';
import { paintMindMap } from './mind-map-sheet.js';
import { mindMapStyles } from './mind-map-styles.js';

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const CENTRE = -1;

/** The mind map of one goal: a drawing to look around in, and the words of what is chosen. */
export function mindMapDialog(goal: string): Overlay {
  let dialog: MindMapDialog | undefined;
  return { kind: 'part', title: (lang) => mindMapWordsFor(lang).title, inside: (ctx) => (dialog ??= new MindMapDialog(ctx, goal)).render() };
}

class MindMapDialog {
  /** The idea that is chosen; the middle is -1. */
  #at = CENTRE;
  /** A branch that is being put into words and is not there yet. */
  #new: 'child' | 'sibling' | undefined;
  /** Its words as far as they are typed. */
  #typed = '';
  #tree: HTMLElement | undefined;
  #field: HTMLInputElement | undefined;

  constructor(private readonly ctx: OverlayContext, private readonly goalId: string) {}

  render(): TemplateResult {
    const { ctx } = this;
    const goal = this.#goal;
    if (!goal) return html`<p class="dialog-scroll">${this.#words.nothing}</p>`;
    const words = this.#words;
    const ideas = ideasOf(goal.mindMap);
    if (this.#at >= ideas.length) this.#at = ideas.length - 1;
    const shown = this.#shown(ideas);
    const drawing = mindMapDrawing(centreOf(goal), shown.ideas, matchMedia('(width <= 720px)').matches);
    const text = this.#new ? this.#typed : this.#at === CENTRE ? centreOf(goal) : ideas[this.#at]!.text;
    return html`
      <div class="mind-place" ${ref(styled)}>
        <div class="mind-tree" role="tree" tabindex="0" data-first aria-label=${words.tree} aria-describedby="mind-hint" aria-activedescendant=${`idea-${shown.at}`}
          ${ref((element) => { this.#tree = element as HTMLElement | undefined; })} @keydown=${(event: KeyboardEvent) => { this.#onKey(event, drawing, ideas); }} @click=${(event: Event) => { this.#onTap(event); }}>
          ${paintMindMap(drawing, shown.at)}
          ${[CENTRE, ...ideas.keys()].map((at) => {
            const said = at === CENTRE ? words.centre(centreOf(goal)) : ideas[at]!.text;
            return html`<span class="unseen" role="treeitem" id=${`idea-${at}`} aria-label=${said} aria-level=${at === CENTRE ? 1 : ideas[at]!.level + 1} aria-selected=${at === this.#at}>${said}</span>`;
          })}
        </div>
      </div>
      ${ctx.locked ? nothing : html`
        <form class="mind-words" @submit=${(event: Event) => { event.preventDefault(); this.#take(); this.#back(); }}>
          <label><span class="name">${this.#new ? words.newWords : words.words}</span>
            <input type="text" autocomplete="off" maxlength="1000" .value=${live(text)} ${ref((element) => { this.#field = element as HTMLInputElement | undefined; })}
              @keydown=${(event: KeyboardEvent) => { this.#onFieldKey(event); }} @input=${(event: Event) => { this.#onType(event); }} @blur=${() => { this.#take(); }}></label>
          <button type="submit" class="button firm">${words.ready}</button>
        </form>
        <div class="mind-acts">
          <button type="button" class="button" @click=${() => { this.#begin('child'); }}>${words.child}</button>
          <button type="button" class="button" aria-disabled=${this.#at === CENTRE ? 'true' : nothing} @click=${() => { if (this.#at !== CENTRE) this.#begin('sibling'); }}>${words.sibling}</button>
          <button type="button" class="button" aria-disabled=${this.#at === CENTRE ? 'true' : nothing} @click=${() => { this.#remove(ideas); }}>${words.remove}</button>
          <button type="button" class="button" aria-disabled=${ctx.editor.canUndo ? nothing : 'true'} @click=${() => { ctx.acts.undo(); ctx.refresh(); }}>${words.undo}</button>
          <span class="end">${this.#saves(drawing, goal)}</span>
        </div>`}
      <p class="mind-hint" id="mind-hint">${ctx.locked ? this.#saves(drawing, goal) : html`<span class="keys">${words.keys}</span><span class="touch">${words.touch}</span>`}</p>`;
  }

  get #words(): MindMapWords { return mindMapWordsFor(this.ctx.messages.lang); }
  get #goal(): Goal | undefined { return this.ctx.editor.document.plan.goals.find(({ id }) => id === this.goalId); }

  #saves(drawing: MindMapDrawing, goal: Goal): TemplateResult {
    const save = (kind: 'svg' | 'png') => (): void => {
      const said = ideasOf(goal.mindMap).map(({ text }) => text).join(', ');
      this.ctx.bring(() => import('./mind-map-files.js')).then(({ saveMindMap }) => saveMindMap(drawing.scene, kind, centreOf(goal), said, this.#words.fileWord)).catch(() => { this.ctx.missing(); });
    };
    return html`<button type="button" class="button" @click=${save('png')}>${this.#words.asPicture}</button> <button type="button" class="button" @click=${save('svg')}>${this.#words.asDrawing}</button>`;
  }

  /** What is drawn: the ideas, and the one that is being put into words in its place. */
  #shown(ideas: readonly Idea[]): { ideas: (Idea & { open?: boolean })[]; at: number } {
    if (!this.#new) return { ideas: [...ideas], at: this.#at };
    const { ideas: more, at } = withIdea(ideas, this.#typed, this.#new, this.#at === CENTRE ? undefined : this.#at);
    return { ideas: more.map((idea, i) => (i === at ? { ...idea, open: true } : idea)), at };
  }

  #onTap(event: Event): void {
    const mark = (event.target as Element).closest('[data-at]');
    if (!mark) return;
    this.#at = Number((mark as SVGElement).dataset['at']);
    this.#new = undefined;
    this.#back();
  }

  #onKey(event: KeyboardEvent, drawing: MindMapDrawing, ideas: readonly Idea[]): void {
    const { ctx } = this;
    const command = event.ctrlKey || event.metaKey;
    const arrow = ARROWS[event.key];
    if (arrow) {
      const places = [[CENTRE, drawing.centre] as const, ...drawing.ideas.map((box, at) => [at, box] as const)].map(([at, { x, y, width, height }]) => [String(at), { x: x + width / 2, y: y + height / 2 }] as const);
      const next = nearestInDirection(places.find(([at]) => at === String(this.#at))![1], arrow, places.filter(([at]) => at !== String(this.#at)));
      if (next !== undefined) this.#at = Number(next);
    } else if (event.key === 'Home') this.#at = CENTRE;
    else if (ctx.locked) return;
    else if (command && event.key.toLowerCase() === 'z') { if (event.shiftKey) ctx.acts.redo(); else ctx.acts.undo(); }
    else if (command && event.key.toLowerCase() === 'y') ctx.acts.redo();
    else if (event.key === 'Tab' && !event.shiftKey && !command) this.#begin('child');
    else if (event.key === 'Enter') this.#begin(this.#at === CENTRE ? 'child' : 'sibling');
    else if (event.key === 'F2') this.#toField();
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#remove(ideas);
    else return;
    event.preventDefault();
    event.stopPropagation();
    ctx.refresh();
  }

  /** Enter takes the words and goes back to the drawing; Tab goes on with a branch on this one; Escape leaves it as it was. */
  #onFieldKey(event: KeyboardEvent): void {
    if (event.key === 'Tab' && !event.shiftKey && this.#field!.value.trim()) {
      this.#take();
      this.#begin('child');
    } else if (event.key === 'Escape') {
      this.#new = undefined;
      this.#field!.value = this.#textNow();
      this.#back();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #textNow(): string {
    const goal = this.#goal;
    return goal ? (this.#at === CENTRE ? centreOf(goal) : ideasOf(goal.mindMap)[this.#at]?.text ?? '') : '';
  }

  /** The new branch grows in the drawing as it is typed. */
  #onType(event: Event): void {
    if (!this.#new) return;
    this.#typed = (event.target as HTMLInputElement).value;
    this.ctx.refresh();
  }

  #begin(as: 'child' | 'sibling'): void {
    this.#new = as;
    this.#typed = '';
    this.ctx.refresh();
    this.#toField();
  }

  #toField(): void {
    setTimeout(() => { this.#field?.focus(); this.#field?.select(); });
  }

  /** Brings the keyboard back to the drawing. */
  #back(): void {
    this.ctx.refresh();
    setTimeout(() => { this.#tree?.focus(); });
  }

  /** Takes what stands in the field, if it says something new. */
  #take(): void {
    const goal = this.#goal;
    const text = this.#field?.value.trim() ?? '';
    if (!goal || this.ctx.locked) return;
    const ideas = ideasOf(goal.mindMap);
    if (this.#new) {
      const added = text ? withIdea(ideas, text, this.#new, this.#at === CENTRE ? undefined : this.#at) : undefined;
      this.#new = undefined;
      if (added && this.#store(goal, added.ideas)) this.#at = added.at;
      this.ctx.refresh();
    } else if (text && text !== this.#textNow()) {
      if (this.#at === CENTRE) this.#store(goal, ideas, text);
      else this.#store(goal, ideas.map((idea, at) => (at === this.#at ? { ...idea, text } : idea)));
    }
  }

  #remove(ideas: readonly Idea[]): void {
    const goal = this.#goal;
    if (!goal || this.#at === CENTRE || this.#new) return;
    const gone = this.#at;
    if (!this.#store(goal, withoutIdea(ideas, gone))) return;
    // What comes after it on the same branch is next, else what it hung on.
    const after = endOf(ideas, gone);
    const isSibling = ideas[after]?.level === ideas[gone]!.level;
    this.#at = isSibling ? gone : gone - 1;
    this.#back();
  }

  #store(goal: Goal, ideas: readonly Idea[], centre = centreOf(goal)): boolean {
    const mindMap = mindMapOf(ideas, centre, goal.mindMap) ?? (centre === goal.text ? null : { ...goal.mindMap, centre, branches: [] });
    return !isRefusal(this.ctx.run(setInPlan('goals', goal.id, { mindMap })));
  }
}

function centreOf(goal: Goal): string {
  return goal.mindMap?.centre || goal.text;
}

function styled(element: Element | undefined): void {
  queueMicrotask(() => {
    const root = element?.getRootNode();
    if (root instanceof ShadowRoot) adoptStyles(root, [mindMapStyles]);
  });
}
