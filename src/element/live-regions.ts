import { html, type TemplateResult } from 'lit-html';
import type { Urgency } from './announcer.js';

/**
 * The two places where news is written; present before there is any news.
 * Where the announcer tells the browser directly they are only text, so that nothing is read twice.
 */
export function liveRegions(): TemplateResult {
  return html`<div class="unseen">
    <div data-live="polite" role="status" aria-live=${liveness('polite')}></div>
    <div data-live="assertive" role="alert" aria-live=${liveness('assertive')}></div>
  </div>`;
}

function liveness(urgency: Urgency): Urgency | 'off' {
  return 'ariaNotify' in Element.prototype ? 'off' : urgency;
}
