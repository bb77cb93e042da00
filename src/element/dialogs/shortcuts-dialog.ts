import { html, type TemplateResult } from 'lit';
import { KEYMAP } from '../../editor/keymap.js';
import { SHORTCUT_ACTIONS, type ShortcutAction } from '../../words/shortcut-action.js';
import { keyNames } from '../key-names.js';
import { modal } from './modal.js';
import type { OverlayContext } from './overlay-context.js';

/** Actions that share a line with others, and the keys of that line. */
const TOGETHER: Partial<Record<ShortcutAction, readonly string[]>> = {
  'go-left': ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  'next-sector': ['PageUp', 'PageDown'],
  'along-on': ['Shift+ArrowLeft', 'Shift+ArrowRight'],
  'next-tie': ['ArrowUp', 'ArrowDown'],
};

const OF_TIES: readonly ShortcutAction[] = ['next-tie', 'go-to-other', 'edit-tie', 'change-quality', 'back-to-person'];

/** All keys and what they do. */
export function shortcutsDialog(ctx: OverlayContext): TemplateResult {
  const { words } = ctx;
  const onMap = SHORTCUT_ACTIONS.filter((action) => !OF_TIES.includes(action));
  return modal(ctx, words.shortcutsTitle, html`<div class="dialog-scroll" tabindex="0" role="region" aria-labelledby="dialog-title">
    ${keyTable(ctx, words.shortcutsMap, onMap)}${keyTable(ctx, words.shortcutsTies, OF_TIES)}</div>`);
}

function keyTable({ words }: OverlayContext, title: string, actions: readonly ShortcutAction[]): TemplateResult {
  return html`<table class="keys"><caption>${title}</caption>
    <thead class="unseen"><tr><th scope="col">${words.keysHead}</th><th scope="col">${words.doesHead}</th></tr></thead>
    <tbody>${actions.map((action) => html`<tr><th scope="row">${keysOf(action).map((keys) => html`<kbd>${keyNames(keys, words.space)}</kbd> `)}</th><td>${words.actions[action]}</td></tr>`)}</tbody>
  </table>`;
}

function keysOf(action: ShortcutAction): readonly string[] {
  return TOGETHER[action] ?? KEYMAP.filter((binding) => binding.action === action).flatMap((binding) => binding.keys.slice(0, 2));
}
