import { momentEn } from '../../words/moment-en.js';
import { momentNl } from '../../words/moment-nl.js';
import type { MomentWords } from '../../words/moment-words.js';
import type { ViewContext } from '../view-context.js';

/** What the views of moments work with: the common context, and their own words. */
export interface MomentContext extends ViewContext { readonly moment: MomentWords }

/** The common context with the words for moments, which follow the language. */
export function momentContext(ctx: ViewContext): MomentContext {
  return Object.create(ctx, { moment: { get: () => (ctx.messages.lang === 'en' ? momentEn : momentNl) } }) as MomentContext;
}
