import { html, type nothing, type TemplateResult } from 'lit-html';
import { isRefusal } from '../../editor/command.js';
import { addPeople } from '../../editor/commands/add-people.js';
import { setAlter } from '../../editor/commands/set-alter.js';
import type { Alter } from '../../model/document.js';
import { HELPER_FIGURES, PEOPLE_FIGURES, PLACE_FIGURES, type Figure } from '../../model/figures.js';
import { figureOf } from '../../scene/picto/figure-of.js';
import { FIGURE_SHAPES } from '../../scene/picto/figure-shapes.js';
import { alterWith, genderOf, groupOf, kindOf } from './figure-facts.js';
import type { PictoContext } from './picto-context.js';
import { pictureGrid, type PictureButton } from './picture-button.js';
import { picture } from './picture.js';

/** Who is to be added: a press puts them on the map, and the next question is about them. */
export function whoView(ctx: PictoContext): TemplateResult {
  const { say } = ctx;
  const add = (figure: Figure): void => {
    const plan = ctx.run(addPeople([alterWith(figure, ctx.editor.document)]));
    if (isRefusal(plan) || !plan.ids[0]) return;
    ctx.editor.select([plan.ids[0]]);
    ctx.go(groupOf(figure) ? 'near' : 'group');
  };
  return html`<h3 class="picto-question">${say.who}</h3>
    ${([[say.people, PEOPLE_FIGURES], [say.helpers, HELPER_FIGURES], [say.places, PLACE_FIGURES]] as const).map(([label, figures]) => html`<h4 class="picto-part">${label}</h4>${grid(ctx, label, figures, undefined, add)}`)}`;
}

/** Another picture of somebody who is there; what somebody is stays. */
export function figureView(ctx: PictoContext, alter: Alter): TemplateResult | typeof nothing {
  const { version } = ctx.editor;
  const isPerson = alter.kind === 'person';
  const figures = [...PEOPLE_FIGURES, ...(alter.id === version.resident ? [] : HELPER_FIGURES), ...PLACE_FIGURES].filter((figure) => (kindOf(figure) === 'person') === isPerson);
  return grid(ctx, ctx.say.figure, figures, figureOf(alter), (figure) => {
    const gender = genderOf(figure);
    ctx.run(setAlter(alter.id, { figure: alter.figure === figure ? null : figure, ...(gender && alter.gender === undefined ? { gender } : {}) }));
  });
}

function grid(ctx: PictoContext, label: string, figures: readonly Figure[], now: Figure | undefined, choose: (figure: Figure) => void): TemplateResult {
  const words = ctx.messages.figures.any;
  return pictureGrid(label, figures.map((figure): PictureButton => ({
    picture: picture(FIGURE_SHAPES[figure]), word: words[figure], kind: figure, off: ctx.locked, ...(now === undefined ? {} : { pressed: figure === now }), run: () => { choose(figure); },
  })));
}
