import { html, nothing, type TemplateResult } from 'lit-html';
import { isRefusal } from '../../editor/command.js';
import { waitingOf } from '../../model/on-map.js';
import { othersOf, tiesBetween } from '../../model/query.js';
import type { Alter } from '../../model/document.js';
import { SENSITIVE_QUALITY } from '../../model/vocabulary.js';
import { plainName } from '../controls/alter-choices.js';
import { chipGroup } from '../controls/chip-group.js';
import type { AskingContext } from './interview-context.js';
import { hasFact, markCommand, marksOf } from './question-facts.js';

/** Who: a field to name people, and who was named already, to be tapped where the question says something of them. */
export function peopleQuestion(ctx: AskingContext): TemplateResult {
  const { question: { facts }, editor: { version }, say, locked } = ctx;
  const keepsNames = facts === undefined;
  const chosen = version.answers?.find((answer) => answer.question === ctx.question.id && answer.by === undefined)?.people ?? [];
  const named = (ids: string[]): void => { if (keepsNames && ids.length) ctx.keep({ people: [...chosen, ...ids] }); };
  return html`
    ${locked ? nothing : ctx.names.render(ctx, named)}
    ${keepsNames ? chips(ctx, othersOf(version), (alter) => chosen.includes(alter.id), (alter, is) => {
      ctx.keep({ people: is ? [...chosen, alter.id] : chosen.filter((id) => id !== alter.id) });
    }) : marksOf(facts).length ? chips(ctx, candidates(ctx), (alter) => hasFact(version, alter, facts), (alter, is) => {
      if (!isRefusal(ctx.run(markCommand(alter.id, facts, is))) && is) ctx.editor.select([alter.id]);
    }) : there(ctx)}
    ${ctx.prompts}
    ${othersOf(version).length === 0 && locked ? html`<p class="quiet">${say.nobody}</p>` : nothing}`;
}

/** Whom a tap can say something of. A quality is only offered where none was said yet, but that somebody is unsafe goes with any. */
function candidates({ editor: { version }, question: { facts = {} } }: AskingContext): Alter[] {
  const living = othersOf(version).filter(({ deceased }) => !deceased);
  if (!facts.quality || facts.quality === SENSITIVE_QUALITY) return living.filter(({ kind }) => facts.home || kind === 'person');
  return living.filter(({ id }) => tiesBetween(version, version.resident, id).every(({ quality }) => quality === undefined || quality === facts.quality));
}

function chips(ctx: AskingContext, people: readonly Alter[], is: (alter: Alter) => boolean, choose: (alter: Alter, is: boolean) => void): TemplateResult | typeof nothing {
  const { messages, editor: { version }, say, locked } = ctx;
  if (people.length === 0) return nothing;
  return html`<div class="asked-part"><h4>${say.chooseToo}</h4>${chipGroup({
    label: say.chooseToo, locked,
    chips: people.map((alter) => ({ id: alter.id, label: plainName(messages, version, alter.id), pressed: is(alter) })),
    choose: (id) => { const alter = people.find((each) => each.id === id)!; choose(alter, !is(alter)); },
  })}</div>`;
}

/** Who was named before in answer to a question that only says where people belong. */
function there({ messages, editor: { version }, question: { facts = {} }, say }: AskingContext): TemplateResult | typeof nothing {
  const waiting = waitingOf(version);
  const people = facts.waiting ? waiting : othersOf(version).filter((alter) => (facts.sector !== undefined || facts.kind !== undefined)
    && (facts.sector === undefined || alter.sector === facts.sector) && (facts.kind === undefined || alter.kind === facts.kind));
  const group = (title: string, those: readonly Alter[]): TemplateResult | typeof nothing => (those.length === 0 ? nothing : html`<div class="asked-part"><h4>${title}</h4>
    <ul class="named">${those.map(({ id }) => html`<li>${plainName(messages, version, id)}</li>`)}</ul></div>`);
  return html`${group(say.thereAlready, people.filter((alter) => !waiting.includes(alter)))}${group(say.listed, people.filter((alter) => waiting.includes(alter)))}`;
}
