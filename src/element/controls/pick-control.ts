import { html, nothing, type TemplateResult } from 'lit-html';
import type { Choice } from './select-control.js';

/** Picks somebody and does something with them at once. */
export interface PickControl {
  label: string;
  /** Words of the empty choice. */
  empty: string;
  choices: readonly Choice[];
  /** On the button. */
  action: string;
  locked: boolean;
  pick: (id: string) => void;
  /** More is asked about what was picked: focus goes on to it. Otherwise it stays here, for picking the next. */
  goOn?: boolean;
}

/** A select with a button beside it, so that going through the choices by keyboard does nothing yet; Enter is the button. */
export function pickControl({ label, empty, choices, action, locked, pick, goOn = false }: PickControl): TemplateResult | typeof nothing {
  if (locked || choices.length === 0) return nothing;
  const onPick = (event: Event): void => {
    const place = (event.currentTarget as HTMLElement).closest('.pick')!;
    const select = place.querySelector('select')!;
    const id = select.value;
    select.focus();
    if (!id) return;
    select.value = '';
    const around = place.parentElement!;
    const records = (): Element[] => [...around.querySelectorAll(':scope > .record')];
    const before = records();
    pick(id);
    // After the render that shows what was picked; with nobody left to pick, this control is gone.
    setTimeout(() => {
      const added = goOn ? records().find((record) => !before.includes(record)) : undefined;
      const next = added ?? (place.isConnected ? undefined : around);
      next?.querySelector<HTMLElement>('select, input')?.focus();
    });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onPick(event);
  };
  return html`<div class="field across pick">
    <label><span class="name">${label}</span>
      <select @keydown=${onKey}><option value="">${empty}</option>${choices.map(({ id, label: words }) => html`<option value=${id}>${words}</option>`)}</select>
    </label>
    <button type="button" class="button" @click=${onPick}>${action}</button>
  </div>`;
}
