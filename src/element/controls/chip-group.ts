import { html, nothing, type TemplateResult } from 'lit-html';

/** One chip: pressed or not. `none` is the chip that says "nothing", on purpose. */
export interface Chip { id: string; label: string; pressed: boolean; none?: boolean }

/** Chips under one heading. */
export interface ChipGroup {
  /** Heard as the name of the group. */
  label: string;
  chips: readonly Chip[];
  locked: boolean;
  column?: boolean;
  /** Heard after the name of the group: how a keyboard goes on in it. */
  hint?: string;
  choose: (id: string) => void;
}

/** A group of toggle buttons with one tab stop; while locked only what was chosen is left. */
export function chipGroup({ label, chips, locked, column, hint, choose }: ChipGroup): TemplateResult | typeof nothing {
  const look = column ? 'chips column' : 'chips';
  if (locked) {
    const chosen = chips.filter(({ pressed }) => pressed);
    return chosen.length
      ? html`<ul class=${look} aria-label=${label}>${chosen.map((chip) => html`<li class="chip" data-chosen>${chip.label}</li>`)}</ul>`
      : nothing;
  }
  // eslint-disable-next-line lit-a11y/role-supports-aria-attr -- anything may be described; the rule knows an older list
  return html`<div class=${look} role="group" aria-label=${label} aria-description=${hint ?? nothing} data-roving>
    ${chips.map((chip) => html`<button type="button" class=${chip.none ? 'chip none' : 'chip'} aria-pressed=${chip.pressed}
      @click=${() => { choose(chip.id); }}>${chip.label}</button>`)}
  </div>`;
}
