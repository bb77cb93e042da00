import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { ref } from 'lit-html/directives/ref.js';
import { alterOf } from '../../model/query.js';
import { ACT_SHAPES } from '../../scene/picto/sign-shapes.js';
import { pictoWordsFor } from '../../words/picto-words.js';
import type { ViewContext } from '../view-context.js';
import { aboutAlter, aboutTie } from './about-view.js';
import type { PictoContext, PictoState, Step } from './picto-context.js';
import { pictureButton } from './picture-button.js';
import { picture } from './picture.js';
import { readAloud } from './reading.js';
import { Voice } from './voice.js';
import { whoView } from './who-view.js';

const states = new WeakMap<ViewContext, PictoState>();

/** What stands beside the map in picto mode: who is to be added, or one question about who is chosen. */
export function pictoView(view: ViewContext): TemplateResult {
  const state = stateOf(view);
  const [only, ...more] = view.editor.selection;
  const about = more.length ? '' : only ?? '';
  if (state.about !== about) {
    state.about = about;
    state.step = state.next ?? firstStep(view, about);
  }
  delete state.next;
  const ctx: PictoContext = Object.create(view, {
    say: { value: pictoWordsFor(view.messages.lang) }, state: { value: state },
    go: { value: (step: Step) => { go(view, state, step); } },
  }) as PictoContext;
  state.now = ctx;
  return html`<div class="picto" data-about=${about || nothing} ${ref(state.placed)}>
    ${bar(ctx)}${keyed(`${about} ${state.step}`, inside(ctx, about))}
  </div>`;
}

function inside(ctx: PictoContext, about: string): TemplateResult {
  const { version } = ctx.editor;
  const alter = about ? alterOf(version, about) : undefined;
  if (alter) return html`${aboutAlter(ctx, alter)}`;
  const tie = about ? version.ties.find(({ id }) => id === about) : undefined;
  if (tie) return html`${aboutTie(ctx, tie)}`;
  return html`${ctx.locked ? nothing : whoView(ctx)}`;
}

/** What is always there: to who is to be added next, back a step, and the ear where this device has a voice. */
function bar(ctx: PictoContext): TemplateResult {
  const { editor, locked, say, state, messages } = ctx;
  return html`<div class="picto-bar">
    ${pictureButton({ picture: picture(state.about ? ACT_SHAPES.done : ACT_SHAPES.people), word: state.about ? say.back : say.who, kind: 'who', run: () => { editor.select([]); ctx.go('group'); } })}
    ${locked ? nothing : pictureButton({ picture: picture(ACT_SHAPES.undo), word: say.undo, kind: 'undo', off: !editor.canUndo, run: () => { editor.undo(); } })}
    ${state.voice.speaks(messages.lang) ? html`<button type="button" class="picto-button" data-kind="listen" aria-pressed=${state.listening} @click=${() => { listen(ctx); }}>${picture(ACT_SHAPES.listen)}<span class="word">${say.listen}</span></button>` : nothing}
  </div>`;
}

function listen(ctx: PictoContext): void {
  const { state, say, messages } = ctx;
  state.listening = !state.listening;
  if (state.listening) state.voice.say(say.listening, messages.lang);
  ctx.refresh();
}

/** The next question, with the keyboard on what it offers. */
function go(view: ViewContext, state: PictoState, step: Step): void {
  state.step = state.next = step;
  view.refresh();
  setTimeout(() => {
    const { place } = state;
    place?.closest('.side-scroll')?.scrollTo({ top: 0 });
    (place?.querySelector<HTMLElement>('.picto-grid button') ?? place?.querySelector<HTMLElement>('button'))?.focus({ preventScroll: true });
  });
}

/** Of who is chosen on the map what is not known yet is asked first. */
function firstStep({ editor: { version } }: ViewContext, about: string): Step {
  const alter = alterOf(version, about);
  if (!alter || (alter.sector !== undefined && alter.ring !== undefined)) return 'tie';
  return alter.id === version.resident ? 'figure' : alter.sector === undefined ? 'group' : 'near';
}

function stateOf(view: ViewContext): PictoState {
  const known = states.get(view);
  if (known) return known;
  const state: PictoState = {
    about: '', step: 'group', listening: false, voice: new Voice(() => { view.refresh(); }),
    placed: (place) => { readAloud(state, place as HTMLElement | undefined); },
  };
  states.set(view, state);
  return state;
}
