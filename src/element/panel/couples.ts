import { html, nothing, type TemplateResult } from 'lit-html';
import { addChild } from '../../editor/commands/add-child.js';
import { addCouple } from '../../editor/commands/add-couple.js';
import { addSibling } from '../../editor/commands/add-sibling.js';
import { removeCouple } from '../../editor/commands/remove-couple.js';
import { setCouple } from '../../editor/commands/set-couple.js';
import type { Couple } from '../../model/document.js';
import { childrenOf, couplesOf } from '../../model/query.js';
import { COUPLE_STATUSES, type CoupleStatus } from '../../model/vocabulary.js';
import { alterChoices, plainName } from '../controls/alter-choices.js';
import { dateControl } from '../controls/date-control.js';
import { pickControl } from '../controls/pick-control.js';
import { selectControl } from '../controls/select-control.js';
import { childRow } from './child-row.js';
import type { PanelContext } from './panel-context.js';
import { partnerChoices } from './partner-choices.js';
import { enumerate } from '../../words/enumerate.js';

const UNKNOWN = '?';

/** The couples somebody is or was in, with their children, and whose child they are themselves. */
export function couples(ctx: PanelContext, me: string): TemplateResult {
  const { editor, words, messages, locked } = ctx;
  const { version } = editor;
  const name = (id: string): string => plainName(messages, version, id);
  const own = couplesOf(version, me);
  const partners = own.flatMap((couple) => couple.partners);
  const parents = version.children.filter((record) => record.child === me)
    .map((record) => version.couples.find((couple) => couple.id === record.couple)?.partners ?? []);
  const origins = version.children.filter((record) => record.child === me).map((record) => record.couple);
  const siblings = [...new Set(version.children.filter((record) => record.child !== me && origins.includes(record.couple)).map((record) => record.child))];
  return html`
    ${siblings.length ? html`<p>${words.sameParents(enumerate(messages, siblings.map(name)))}</p>` : nothing}
    ${parents.filter((pair) => pair.length).map((pair) => html`<p>${words.parents(enumerate(messages, pair.map(name)))}</p>`)}
    ${own.map((couple) => coupleRecord(ctx, couple, me))}
    ${pickControl({
      label: words.addPartner, empty: words.choosePerson, action: words.add, locked, goOn: true,
      choices: [...partnerChoices(messages, version, me, partners), { id: UNKNOWN, label: words.unknownPartner }],
      pick: (id) => { ctx.run(addCouple(id === UNKNOWN ? [me] : [me, id])); },
    })}
    ${pickControl({ label: words.addSibling, empty: words.choosePerson, action: words.add, locked, choices: alterChoices(messages, version, [me, ...siblings], true), pick: (id) => { ctx.run(addSibling(me, id)); } })}`;
}

function coupleRecord(ctx: PanelContext, couple: Couple, me: string): TemplateResult {
  const { editor, words, messages, locked } = ctx;
  const { version } = editor;
  const other = couple.partners.find((id) => id !== me);
  const children = childrenOf(version, couple.id);
  const title = other ? words.coupleWith(plainName(messages, version, other)) : words.coupleAlone(plainName(messages, version, me));
  const year = (field: 'since' | 'until', label: string) => dateControl({
    messages, label, value: couple[field], of: couple.id, locked, hint: words.dateHint,
    commit: (value) => { ctx.run(setCouple(couple.id, { [field]: value || null })); },
  });
  return html`<div class="record" role="group" aria-label=${title}>
    <h4 class="question"><strong>${title}</strong></h4>
    <div class="fields">
      ${selectControl({
        label: words.coupleStatus, value: couple.status, locked, empty: words.notAsked, across: true,
        choices: COUPLE_STATUSES.map((id) => ({ id, label: messages.coupleStatuses[id] })),
        commit: (value) => { ctx.run(setCouple(couple.id, { status: (value as CoupleStatus | undefined) ?? null }), `status ${couple.id}`); },
      })}
      ${year('since', words.coupleSince)}${year('until', words.coupleUntil)}
    </div>
    ${children.length ? html`<p class="overline">${words.children}</p>` : nothing}
    ${children.map((record) => childRow(ctx, record))}
    ${pickControl({
      label: words.addChild, empty: words.choosePerson, action: words.add, locked,
      choices: alterChoices(messages, version, [...couple.partners, ...children.map((record) => record.child)], true),
      pick: (id) => { ctx.run(addChild(id, couple.id)); },
    })}
    ${locked ? nothing : html`<p><button type="button" class="link" @click=${() => { ctx.run(removeCouple(couple.id)); }}>${words.removeCouple}</button></p>`}
  </div>`;
}
