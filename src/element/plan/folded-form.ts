import { html, type TemplateResult } from 'lit-html';
import type { PlanContext } from './plan-context.js';

/** A form to add one more, folded while there is something to read already. */
export function foldedForm(ctx: PlanContext, isFolded: boolean, form: TemplateResult): TemplateResult {
  return isFolded ? html`<details class="one-more"><summary>${ctx.plan.add}</summary><div class="inside">${form}</div></details>` : form;
}
