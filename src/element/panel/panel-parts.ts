import type { EditorApi } from '../../editor/editor-state.js';
import { LazyPart } from '../lazy-part.js';
import type { ViewContext } from '../view-context.js';

/** What of the details comes when it is first needed: each element asks for it itself, and hears itself if it could not come. */
class PanelParts {
  /** What can be done with several at once. */
  readonly several: LazyPart<typeof import('./several-panel.js')>;
  /** What stands out; it is folded in again if it could not come, so that unfolding it asks again. */
  readonly insight: LazyPart<typeof import('./insight-part.js')>;

  constructor(ctx: Pick<ViewContext, 'bring' | 'refresh' | 'missing' | 'unfolded'>) {
    const arrived = (): void => { ctx.refresh(); };
    this.several = new LazyPart(() => ctx.bring(() => import('./several-panel.js')), arrived, () => { ctx.missing(); });
    this.insight = new LazyPart(() => ctx.bring(() => import('./insight-part.js')), arrived, () => {
      ctx.unfolded.delete('insight');
      ctx.missing();
    });
  }
}

const elements = new WeakMap<EditorApi, PanelParts>();

/** The later parts of the details of one element. */
export function panelParts(ctx: Pick<ViewContext, 'editor' | 'bring' | 'refresh' | 'missing' | 'unfolded'>): PanelParts {
  let parts = elements.get(ctx.editor);
  if (!parts) elements.set(ctx.editor, (parts = new PanelParts(ctx)));
  return parts;
}
