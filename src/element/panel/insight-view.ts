import { nothing, type TemplateResult } from 'lit-html';
import { activePeople } from '../../graph/active.js';
import { insightTitle } from '../../words/insight-title.js';
import { folded } from './folded.js';
import type { PanelContext } from './panel-context.js';

let part: typeof import('./insight-part.js') | undefined;
let isComing = false;

/** What stands out, folded in until it is asked for: then it is fetched, and only then worked out. */
export function insightView(ctx: PanelContext): TemplateResult | typeof nothing {
  if (activePeople(ctx.editor.version).size === 0) return nothing;
  return folded(ctx, 'insight', insightTitle(ctx.messages.lang), () => {
    if (!part) bring(ctx);
    return part?.insightInside(ctx, folded) ?? nothing;
  });
}

function bring(ctx: PanelContext): void {
  if (isComing) return;
  isComing = true;
  ctx.bring(() => import('./insight-part.js')).then((came) => {
    part = came;
    ctx.refresh();
  }, () => {
    ctx.unfolded.delete('insight');
    ctx.missing();
  }).finally(() => { isComing = false; });
}
