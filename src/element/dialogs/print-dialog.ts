import { html, nothing, type TemplateResult } from 'lit-html';
import type { NetworkDocument } from '../../model/document.js';
import { residentOf } from '../../model/query.js';
import { plainName } from '../controls/alter-choices.js';
import { sharedCopy } from '../../model/shared-copy.js';
import { describeLeftOut } from '../../words/describe-left-out.js';
import { paperWordsFor } from '../../words/paper-words-for.js';
import { checkControl } from '../controls/check-control.js';
import { chipGroup } from '../controls/chip-group.js';
import type { Overlay } from '../overlay.js';
import type { PrintOptions } from '../paper/print-options.js';
import type { ViewContext } from '../view-context.js';
import type { OverlayContext } from './overlay-context.js';

type Chosen = Required<Omit<PrintOptions, 'open'>>;

/** Asks how the map goes on paper, and who will have the paper when not all of it is for everybody. */
export function printDialog({ editor }: ViewContext): Overlay {
  const chosen: Chosen = { size: 'A4', orientation: editor.layout.endsWith('-tall') ? 'portrait' : 'landscape', blackAndWhite: false, list: true, plan: true, confidential: true, everything: true };
  return { kind: 'part', title: (lang) => paperWordsFor(lang).print, inside: (ctx) => new PrintDialog(ctx, chosen).render() };
}

class PrintDialog {
  readonly #ctx: OverlayContext;
  readonly #chosen: Chosen;

  constructor(ctx: OverlayContext, chosen: Chosen) {
    this.#ctx = ctx;
    this.#chosen = chosen;
  }

  render(): TemplateResult {
    const words = paperWordsFor(this.#ctx.messages.lang);
    const chosen = this.#chosen;
    return html`
      <div class="dialog-scroll print-choices">
        ${this.#forWhom()}
        ${this.#choice(words.size, 'size', { A4: 'A4', A3: 'A3' })}
        ${this.#choice(words.orientation, 'orientation', { landscape: words.landscape, portrait: words.portrait })}
        <div class="checks">
          ${this.#check(words.list, 'list', words.listHint)}
          ${hasPlan(this.#ctx.editor.document) ? this.#check(words.plan, 'plan', words.planHint) : nothing}
          ${this.#check(words.confidential, 'confidential')}
          ${this.#check(words.blackAndWhite, 'blackAndWhite')}
        </div>
      </div>
      <div class="dialog-foot"><button type="button" class="button firm" data-first @click=${(event: Event) => {
        (event.currentTarget as Element).closest('dialog')?.close();
        this.#ctx.acts.print({ ...chosen });
      }}>${words.print}</button></div>`;
  }

  /** Asked only if there is something that is not for everybody: nothing of it gets on paper unseen. */
  #forWhom(): TemplateResult | typeof nothing {
    const { editor: { document, version }, messages } = this.#ctx;
    const words = paperWordsFor(messages.lang);
    const what = describeLeftOut(version, sharedCopy(document, version.id), messages);
    if (!what) return nothing;
    const { everything } = this.#chosen;
    return html`<fieldset><legend class="quiet">${words.forWhom}</legend>
      ${chipGroup({
        label: words.forWhom, locked: false,
        chips: [
          { id: 'resident', label: words.forResident(plainName(messages, version, residentOf(version).id)), pressed: everything },
          { id: 'others', label: words.forOthers, pressed: !everything },
        ],
        choose: (id) => { this.#set('everything', id === 'resident'); },
      })}
      <p role="status">${everything ? words.standsOnIt(what) : words.staysOff(what)}</p></fieldset>`;
  }

  #choice<Field extends 'size' | 'orientation'>(label: string, field: Field, choices: Record<Chosen[Field], string>): TemplateResult {
    const chips = Object.entries<string>(choices).map(([id, name]) => ({ id, label: name, pressed: this.#chosen[field] === id }));
    return html`<fieldset><legend class="quiet">${label}</legend>${chipGroup({ label, chips, locked: false, choose: (id) => { this.#set(field, id as Chosen[Field]); } })}</fieldset>`;
  }

  #check(label: string, field: 'list' | 'plan' | 'confidential' | 'blackAndWhite', hint?: string): unknown {
    return checkControl({ label, checked: this.#chosen[field], locked: false, commit: (checked) => { this.#set(field, checked); }, ...(hint ? { hint } : {}) });
  }

  #set<Field extends keyof Chosen>(field: Field, value: Chosen[Field]): void {
    this.#chosen[field] = value;
    this.#ctx.refresh();
  }
}

function hasPlan({ plan: { goals, actions, decisions, reviewDate }, events }: NetworkDocument): boolean {
  return goals.length + actions.length + decisions.length + events.length > 0 || reviewDate !== undefined;
}
