import { html, type TemplateResult } from 'lit-html';
import { setLook, type LookFacts } from '../../editor/commands/set-look.js';
import { NOTATIONS } from '../../model/notation-ids.js';
import { lookChoice } from '../../scene/look-choice.js';
import { checkControl } from '../controls/check-control.js';
import { radioGroup } from '../controls/radio-group.js';
import type { OverlayContext } from './overlay-context.js';

/** Whose signs the map is drawn with, and which signs are shown. */
export function lookGroups(ctx: OverlayContext): TemplateResult {
  const { words, editor, locked, notation } = ctx;
  const chosen = lookChoice(editor.document, notation);
  const choose = (facts: LookFacts): void => {
    ctx.run(setLook(facts), 'look');
    ctx.refresh();
  };
  return html`
    ${radioGroup({
      name: 'notation', title: words.notationTitle, chosen: chosen.notation, locked,
      options: NOTATIONS.map((value) => ({ value, ...words.notations[value] })),
      choose: (value) => { choose({ notation: value }); },
    })}
    <fieldset class="radios"><legend>${words.signsTitle}</legend>
      ${checkControl({ label: words.showSupport, hint: words.showSupportHint, checked: chosen.support, locked, commit: (on) => { choose({ support: on ? null : false }); } })}
      ${checkControl({ label: words.showThemes, checked: chosen.themes, locked, commit: (on) => { choose({ themes: on ? null : false }); } })}
    </fieldset>`;
}
