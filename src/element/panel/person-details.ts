import { html, nothing, type TemplateResult } from 'lit-html';
import type { Alter } from '../../model/document.js';
import { couplesOf, otherEnd, tiesOf } from '../../model/query.js';
import { ringLabel } from '../../words/ring-label.js';
import { sectorLabel } from '../../words/sector-label.js';
import { plainName } from '../controls/alter-choices.js';
import { couples } from './couples.js';
import { disclosure } from './disclosure.js';
import { households } from './households.js';
import { otherTies } from './other-ties.js';
import type { PanelContext } from './panel-context.js';
import { personFacts } from './person-facts.js';
import { placeFacts } from './place-facts.js';
import { themesPart } from './themes.js';
import { tieSection } from './tie-section.js';

/** Everything about one alter but the heading; the panel and the list both show it. What is offered of their family stands over it. */
export function personDetails(ctx: PanelContext, alter: Alter, offers: TemplateResult | typeof nothing = nothing): TemplateResult {
  const { editor, words, messages } = ctx;
  const { version, document } = editor;
  const resident = version.resident;
  const others = tiesOf(version, alter.id).filter((tie) => otherEnd(tie, alter.id) !== resident).length;
  const place = [alter.sector && sectorLabel(document, alter.sector, messages), alter.ring && ringLabel(document, alter.ring, messages)];
  return html`
    ${tieSection(ctx, alter.id, resident)}
    <div class="disclosures">
      ${disclosure(words.place, place.filter(Boolean).join(', '), () => placeFacts(ctx, alter))}
      ${disclosure(words.about(plainName(messages, version, alter.id)), '', () => personFacts(ctx, alter))}
      ${disclosure(words.otherTies, others ? String(others) : '', () => otherTies(ctx, alter.id, resident))}
      ${offers}
      ${alter.kind === 'person' || alter.kind === 'animal'
        ? disclosure(words.home, couplesOf(version, alter.id).length ? String(couplesOf(version, alter.id).length) : '', () => familyFacts(ctx, alter), 'family')
        : nothing}
      ${themesPart(ctx, alter.id)}
    </div>`;
}

/** Homes, couples and children. */
export function familyFacts(ctx: PanelContext, alter: Alter): TemplateResult {
  return html`${alter.kind === 'person' ? couples(ctx, alter.id) : nothing}${households(ctx, alter.id)}`;
}
