import { html, nothing, type TemplateResult } from 'lit-html';
import { bindingsOf } from '../../editor/bindings-of.js';
import type { KeyAction } from '../../editor/keymap.js';
import { SHORTCUT_ACTIONS, type ShortcutAction } from '../../words/shortcut-action.js';
import { checkControl } from '../controls/check-control.js';
import { keyNames } from '../key-names.js';
import { keysOf } from './keys-of.js';
import { modal } from './modal.js';
import type { OverlayContext } from './overlay-context.js';

/** Actions that share a line with others. */
const TOGETHER: Partial<Record<ShortcutAction, readonly KeyAction[]>> = {
  'go-left': ['go-left', 'go-right', 'go-up', 'go-down'],
  'next-sector': ['previous-sector', 'next-sector'],
  'along-on': ['along-back', 'along-on'],
  'next-tie': ['previous-tie', 'next-tie'],
};

const OF_TIES: readonly ShortcutAction[] = ['next-tie', 'go-to-other', 'edit-tie', 'change-quality', 'back-to-person'];

/** All keys and what they do, and whether single characters are among them. */
export function shortcutsDialog(ctx: OverlayContext): TemplateResult {
  const { words, acts: { options: keys } } = ctx;
  const onMap = SHORTCUT_ACTIONS.filter((action) => !OF_TIES.includes(action));
  const characters = bindingsOf(keys.keymap).filter(({ character }) => character).flatMap((binding) => binding.keys);
  return modal(ctx, words.shortcutsTitle, html`
    ${characters.length ? html`<div class="dialog-choice">${checkControl({
      label: words.characterKeys([...new Set(characters)].join(' ')), checked: !keys.noCharacterKeys, locked: false,
      commit: (on) => { keys.noCharacterKeys = !on; },
    })}</div>` : nothing}
    <div class="dialog-scroll" tabindex="0" role="region" aria-labelledby="dialog-title">
    ${keyTable(ctx, words.shortcutsMap, onMap)}${keyTable(ctx, words.shortcutsTies, OF_TIES)}</div>`);
}

function keyTable({ words, acts }: OverlayContext, title: string, actions: readonly ShortcutAction[]): TemplateResult {
  const rows = actions.map((action) => ({ action, keys: keysOf(acts.options, ...(TOGETHER[action] ?? [action])) })).filter(({ keys }) => keys.length);
  return html`<table class="keys"><caption>${title}</caption>
    <thead class="unseen"><tr><th scope="col">${words.keysHead}</th><th scope="col">${words.doesHead}</th></tr></thead>
    <tbody>${rows.map(({ action, keys }) => html`<tr><th scope="row">${keys.map((each) => html`<kbd>${keyNames(each, words.space)}</kbd> `)}</th><td>${words.actions[action]}</td></tr>`)}</tbody>
  </table>`;
}
