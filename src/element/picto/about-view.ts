import { html, nothing, type TemplateResult } from 'lit-html';
import { removeAlters } from '../../editor/commands/remove-alters.js';
import { removeTies } from '../../editor/commands/remove-ties.js';
import { sayOwnSupport } from '../../editor/commands/say-own-support.js';
import { sayOwnTie } from '../../editor/commands/say-own-tie.js';
import { setSupport } from '../../editor/commands/set-support.js';
import { setTie } from '../../editor/commands/set-tie.js';
import type { Alter, Tie } from '../../model/document.js';
import { ownTie } from '../../model/own-tie.js';
import { alterOf } from '../../model/query.js';
import type { SupportKind } from '../../model/vocabulary.js';
import { figureOf } from '../../scene/picto/figure-of.js';
import { FIGURE_SHAPES } from '../../scene/picto/figure-shapes.js';
import { ringShape } from '../../scene/picto/ring-shape.js';
import { ACT_SHAPES, QUALITY_SHAPES, SECTOR_SHAPES } from '../../scene/picto/sign-shapes.js';
import { describeAlter } from '../../words/describe-alter.js';
import { describeTie } from '../../words/describe-tie.js';
import { plainName } from '../controls/alter-choices.js';
import { runAbout } from '../run-about.js';
import type { PictoContext, Step } from './picto-context.js';
import { pictureButton, type PictureButton } from './picture-button.js';
import { picture } from './picture.js';
import { groupView, nearView } from './place-views.js';
import { connectView, qualityView, supportView } from './tie-views.js';
import { figureView } from './who-view.js';

/** What each question is known by. */
const SIGNS: Readonly<Record<Step, () => TemplateResult>> = {
  figure: () => picture(ACT_SHAPES.figure), group: () => picture(SECTOR_SHAPES.familie), near: () => picture(ringShape(1, 3)), tie: () => picture(QUALITY_SHAPES.sterk),
  gets: () => picture(ACT_SHAPES.gets), gives: () => picture(ACT_SHAPES.gives), connect: () => picture(ACT_SHAPES.connect),
};

/** The questions about somebody, one at a time. */
export function aboutAlter(ctx: PictoContext, alter: Alter): TemplateResult {
  const { editor: { version, document }, messages, say } = ctx;
  const me = version.resident;
  const isMe = alter.id === me;
  const steps: readonly Step[] = isMe ? ['figure', 'connect'] : ['group', 'near', 'tie', 'gets', 'gives', 'connect', 'figure'];
  const step = steps.includes(ctx.state.step) ? ctx.state.step : steps[0]!;
  const tie = ownTie(version, alter.id);
  const support = (isGiven: boolean) => (kinds: SupportKind[] | null): void => { runAbout(ctx, alter.id, sayOwnSupport(version, alter.id, isGiven, kinds)); };
  const inside = (): TemplateResult | typeof nothing => {
    switch (step) {
      case 'figure': return figureView(ctx, alter);
      case 'group': return groupView(ctx, alter);
      case 'near': return nearView(ctx, alter);
      case 'tie': return qualityView(ctx, tie, 'gets', (quality) => { runAbout(ctx, alter.id, sayOwnTie(version, alter.id, { quality })); });
      case 'gets': return supportView(ctx, alter.id, tie, say.gets, support(false));
      case 'gives': return supportView(ctx, me, tie, say.gives, support(true));
      case 'connect': return connectView(ctx, alter.id);
    }
  };
  return html`${head([alter], plainName(messages, version, alter.id), describeAlter(document, version, alter.id, messages))}
    ${asked(ctx, steps, step, say[step], inside())}
    ${isMe ? nothing : acts(ctx, [
      ...onward(ctx, steps, step),
      { picture: picture(ACT_SHAPES.name), word: say.name, kind: 'name', run: () => { ctx.openOverlay({ kind: 'rename', id: alter.id }); } },
      { picture: picture(ACT_SHAPES.remove), word: say.remove, kind: 'remove', run: () => { ctx.run(removeAlters([alter.id])); ctx.go('group'); } },
    ])}`;
}

/** The questions about the tie between two. */
export function aboutTie(ctx: PictoContext, tie: Tie): TemplateResult {
  const { editor: { version, document }, messages, say } = ctx;
  const steps: readonly Step[] = ['tie', 'gets', 'gives'];
  const step = steps.includes(ctx.state.step) ? ctx.state.step : 'tie';
  const ends = [tie.from, tie.to].map((id) => ({ id, name: plainName(messages, version, id) })) as [{ id: string; name: string }, { id: string; name: string }];
  // What is got and given is seen from the resident, and between two others from the first of them.
  const [me, other] = ends[1].id === version.resident ? [ends[1], ends[0]] : ends;
  const isMine = me.id === version.resident;
  const label = step === 'tie' ? say.tie : step === 'gets' ? (isMine ? say.gets : say.givesTo(other.name, me.name)) : isMine ? say.gives : say.givesTo(me.name, other.name);
  const support = (giver: string): TemplateResult => supportView(ctx, giver, tie, label, (kinds) => { ctx.run(setSupport(tie.id, giver, kinds)); });
  const inside = step === 'tie' ? qualityView(ctx, tie, 'gets', (quality) => { ctx.run(setTie(tie.id, { quality })); }) : support(step === 'gets' ? other.id : me.id);
  return html`${head(ends.flatMap(({ id }) => alterOf(version, id) ?? []), say.between(ends[0].name, ends[1].name), describeTie(document, version, tie, messages))}
    ${asked(ctx, steps, step, label, inside)}
    ${acts(ctx, [...onward(ctx, steps, step), { picture: picture(ACT_SHAPES.remove), word: say.remove, kind: 'remove', run: () => { ctx.run(removeTies([tie.id])); } }])}`;
}

/** Who it is about; a long press reads all that is known aloud. */
function head(people: readonly Alter[], name: string, whole: string): TemplateResult {
  return html`<div class="picto-head" data-say=${whole}>${people.map((alter) => picture(FIGURE_SHAPES[figureOf(alter)]))}<h3 id="panel-title" tabindex="-1">${name}</h3></div>`;
}

function asked(ctx: PictoContext, steps: readonly Step[], now: Step, label: string, inside: unknown): TemplateResult {
  const { say } = ctx;
  return html`<div class="picto-steps" role="group" aria-label=${say.title} data-roving>${steps.map((step) => html`<button type="button" class="picto-step" data-say=${step === now ? label : say[step]} data-step=${step}
      aria-label=${step === now ? label : say[step]} aria-pressed=${step === now} @click=${() => { ctx.go(step); }}>${SIGNS[step]()}</button>`)}</div>
    <h4 class="picto-question">${label}</h4>${inside}`;
}

/** To the next question, whether or not this one was answered; after what somebody gives nothing needs to be asked. */
function onward(ctx: PictoContext, steps: readonly Step[], now: Step): PictureButton[] {
  const next = now === 'gives' ? undefined : steps[steps.indexOf(now) + 1];
  return next ? [{ picture: picture(ACT_SHAPES.next), word: ctx.say.next, kind: 'next', run: () => { ctx.go(next); } }] : [];
}

function acts(ctx: PictoContext, buttons: readonly PictureButton[]): TemplateResult | typeof nothing {
  return ctx.locked ? nothing : html`<div class="picto-acts">${buttons.map(pictureButton)}</div>`;
}
