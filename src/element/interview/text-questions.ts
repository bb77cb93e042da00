import { html, type nothing, type TemplateResult } from 'lit-html';
import { setDocument } from '../../editor/commands/set-document.js';
import type { AskingContext } from './interview-context.js';
import { ownWords } from './own-words.js';

/** What is kept as an answer: a text in whoever's own words. */
export function textQuestion(ctx: AskingContext, label = ctx.say.ownWords): TemplateResult | typeof nothing {
  const { editor: { version }, question } = ctx;
  const said = version.answers?.find((answer) => answer.question === question.id && answer.by === undefined)?.text;
  return html`${ownWords(ctx, label, said, (text) => { ctx.keep({ text: text || null }); })}${ctx.prompts}`;
}

/** The story of the resident, or what they want an answer to: texts of the whole map. */
export function documentQuestion(ctx: AskingContext, field: 'story' | 'question'): TemplateResult {
  const { editor: { document }, say } = ctx;
  return html`${ownWords(ctx, say.ownWords, document[field], (text) => { ctx.run(setDocument({ [field]: text || null })); })}${ctx.prompts}`;
}
