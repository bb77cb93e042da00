import { nothing, type TemplateResult } from 'lit-html';
import type { AskingContext } from './interview-context.js';
import { peopleQuestion } from './people-question.js';
import { personWalk, type PersonWalk } from './person-walk.js';
import { placeWalk } from './place-question.js';
import { documentQuestion, textQuestion } from './text-questions.js';
import { themeQuestion } from './theme-question.js';
import { contactWalk, knowsWalk, qualityWalk, supportWalk, tiesChangedQuestion } from './tie-questions.js';

/** The people of a question that goes person by person; nothing for one that does not. */
export function walkOf(ctx: AskingContext): PersonWalk | undefined {
  switch (ctx.question.asks) {
    case 'place': return placeWalk(ctx);
    case 'support-got': return supportWalk(ctx, false);
    case 'support-given': return supportWalk(ctx, true);
    case 'contact': return contactWalk(ctx);
    case 'quality': return qualityWalk(ctx);
    case 'knows': return knowsWalk(ctx);
    case 'changes': return ctx.more?.changesWalk(ctx);
    default: return undefined;
  }
}

/** What a question is answered with; nothing while that is still coming. */
export function questionView(ctx: AskingContext): TemplateResult | typeof nothing {
  const walk = walkOf(ctx);
  if (walk) return personWalk(ctx, walk);
  switch (ctx.question.asks) {
    case 'people': return peopleQuestion(ctx);
    case 'story': case 'question': return documentQuestion(ctx, ctx.question.asks);
    case 'themes': return themeQuestion(ctx);
    case 'ties-changed': return tiesChangedQuestion(ctx);
    case 'text': return textQuestion(ctx);
    default: return ctx.more?.moreQuestion(ctx) ?? nothing;
  }
}
