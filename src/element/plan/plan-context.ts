import { inOwnWords } from '../../words/in-own-words.js';
import { planWordsFor } from '../../words/plan-words-for.js';
import type { PlanWords } from '../../words/plan-words.js';
import { plainName } from '../controls/alter-choices.js';
import type { ViewContext } from '../view-context.js';

/** What the views of the plan work with: the common context, and their own words. */
export interface PlanContext extends ViewContext { readonly plan: PlanWords }

/** The common context with the words for the plan, which follow the language. */
export function planContext(ctx: ViewContext): PlanContext {
  return Object.create(ctx, { plan: { get: () => inOwnWords(ctx.messages, planWordsFor(ctx.messages.lang)) } }) as PlanContext;
}

/** What somebody of the plan is called: on the moment on screen, else on the latest that has them. */
export function planName({ editor, messages }: PlanContext, id: string): string {
  const { version, document } = editor;
  const known = [version, ...[...document.versions].reverse()].find(({ alters }) => alters.some((alter) => alter.id === id));
  return plainName(messages, known ?? version, id);
}
