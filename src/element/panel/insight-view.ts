import { nothing, type TemplateResult } from 'lit-html';
import { activePeople } from '../../graph/active.js';
import { insightTitle } from '../../words/insight-title.js';
import { folded } from './folded.js';
import type { PanelContext } from './panel-context.js';
import { panelParts } from './panel-parts.js';

/** What stands out, folded in until it is asked for: then it is fetched, and only then worked out. */
export function insightView(ctx: PanelContext): TemplateResult | typeof nothing {
  if (activePeople(ctx.editor.version).size === 0) return nothing;
  const { insight } = panelParts(ctx);
  return folded(ctx, 'insight', insightTitle(ctx.messages.lang), () => {
    if (insight.isThere) return insight.part!.insightInside(ctx, folded);
    insight.ready().catch(() => { /* The user has been told, and it is folded in again. */ });
    return nothing;
  });
}
