import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { KeyAction } from '../../editor/keymap.js';
import { keyNames } from '../key-names.js';
import { keysOf } from './keys-of.js';
import type { OverlayContext } from './overlay-context.js';

/** One line of a menu. */
export interface MenuItem {
  label: string;
  /** What keys on the map do the same. */
  action?: KeyAction;
  disabled?: boolean;
  /** For a choice that is on or off. */
  checked?: boolean;
  alarm?: boolean;
  /** Only where the toolbar has no room for it. */
  narrow?: boolean;
  run: () => void;
}

/** Lines that are rarely needed, behind one that unfolds them. */
export interface MenuFold { label: string; rare: readonly MenuItem[] }

const EDGE = 8;

const shown = new WeakSet<Element>();

/** What had focus before a menu was opened. Browsers restore it only for some ways of closing. */
const openers = new WeakMap<Element, HTMLElement | SVGElement>();

/** A menu beside a rectangle of the page. Arrow keys go through it, Escape and a tap beside it close it. */
export function menuView(ctx: OverlayContext, label: string, at: DOMRect, groups: readonly (readonly (MenuItem | MenuFold)[])[]): TemplateResult {
  const open = (element: Element | undefined): void => { queueMicrotask(() => { showAt(element, at); }); };
  const onToggle = (event: ToggleEvent): void => {
    if (event.newState !== 'closed') return;
    const menu = event.currentTarget as HTMLElement;
    const lost = !(menu.getRootNode() as ShadowRoot).activeElement || menu.matches(':focus-within');
    ctx.close();
    if (lost) openers.get(menu)?.focus();
  };
  return html`<div class="menu" popover="auto" role="menu" aria-label=${label} data-roving ${ref(open)}
    @toggle=${onToggle}
    @keydown=${(event: KeyboardEvent) => { if (event.key === 'Tab') (event.currentTarget as HTMLElement).hidePopover(); }}>
    ${groups.filter((group) => group.length).map((group, index) => html`
      ${index ? html`<div role="separator"></div>` : nothing}
      ${group.map((item) => ('rare' in item ? fold(ctx, item) : line(ctx, item)))}`)}
  </div>`;
}

function line(ctx: OverlayContext, { label, action, disabled, checked, alarm, narrow, run }: MenuItem): TemplateResult {
  const [keys] = action ? keysOf(ctx.acts.options, action) : [];
  const look = ['menu-line', alarm ? 'alarm' : '', narrow ? 'narrow-only' : ''].filter(Boolean).join(' ');
  const press = (event: Event): void => {
    if (disabled) return;
    const menu = (event.currentTarget as Element).closest<HTMLElement>('.menu')!;
    menu.hidePopover();
    // At once: a dialog that opens now goes back to what has focus now.
    openers.get(menu)?.focus();
    run();
  };
  return html`<button type="button" class=${look} role=${checked === undefined ? 'menuitem' : 'menuitemcheckbox'} aria-checked=${checked ?? nothing}
    aria-disabled=${disabled ? 'true' : nothing} @click=${press}><span>${label}</span>${keys ? html`<kbd>${keyNames(keys)}</kbd>` : nothing}</button>`;
}

/** A line that unfolds those behind it, in place; the first of them gets the keyboard. */
function fold(ctx: OverlayContext, { label, rare }: MenuFold): TemplateResult {
  const toggle = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    const behind = button.nextElementSibling as HTMLElement;
    behind.hidden = !behind.hidden;
    button.setAttribute('aria-expanded', String(!behind.hidden));
    const menu = button.closest<HTMLElement>('.menu')!;
    menu.style.top = `${Math.max(EDGE, Math.min(menu.getBoundingClientRect().top, innerHeight - menu.getBoundingClientRect().height - EDGE))}px`;
    if (!behind.hidden) behind.querySelector<HTMLElement>('[role^="menuitem"]:not([aria-disabled])')?.focus();
  };
  return html`<button type="button" class="menu-line" role="menuitem" aria-expanded="false" @click=${toggle}><span>${label}</span></button>
    <div role="group" aria-label=${label} hidden>${rare.map((item) => line(ctx, item))}</div>`;
}

function showAt(element: Element | undefined, at: DOMRect): void {
  // Once: rendering again must not open a menu that is just being closed.
  if (!(element instanceof HTMLElement) || !element.isConnected || shown.has(element)) return;
  shown.add(element);
  const opener = (element.getRootNode() as ShadowRoot).activeElement;
  if (opener instanceof HTMLElement || opener instanceof SVGElement) openers.set(element, opener);
  element.showPopover();
  const { width, height } = element.getBoundingClientRect();
  const below = at.bottom + 4;
  const top = below + height + EDGE <= innerHeight ? below : Math.max(EDGE, at.top - height - 4);
  const fromRight = at.right - width >= EDGE && at.left + width + EDGE > innerWidth;
  const left = Math.max(EDGE, Math.min(fromRight ? at.right - width : at.left, innerWidth - width - EDGE));
  element.style.left = `${left}px`;
  element.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - height - EDGE))}px`;
  element.querySelector<HTMLElement>('[role^="menuitem"]:not([aria-disabled])')?.focus();
}
