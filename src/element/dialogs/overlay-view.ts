import { nothing, type TemplateResult } from 'lit-html';
import { alterOf } from '../../model/query.js';
import { uiOverlayEn } from '../../words/ui-overlay-en.js';
import { uiOverlayNl } from '../../words/ui-overlay-nl.js';
import type { UiOverlayWords } from '../../words/ui-overlay-words.js';
import type { OverlayActs } from '../overlay-acts.js';
import type { Overlay } from '../overlay.js';
import { filterStyles } from '../filter/filter-styles.js';
import { chip } from '../styles/chip.js';
import { dialog } from '../styles/dialog.js';
import { field } from '../styles/field.js';
import { menu } from '../styles/menu.js';
import type { ViewContext } from '../view-context.js';
import { ConnectDialog } from './connect-dialog.js';
import { FindDialog } from './find-dialog.js';
import { itemMenu } from './item-menu.js';
import { mapMenu } from './map-menu.js';
import type { OverlayContext } from './overlay-context.js';
import { modal } from './modal.js';
import { renameField } from './rename-field.js';
import { reportDialog } from './report-dialog.js';
import { shortcutsDialog } from './shortcuts-dialog.js';
import { viewDialog } from './view-dialog.js';

/** Styles of everything that lies over the map. */
export const styles = [chip, field, dialog, menu, filterStyles];

/** Dialogs with a state of their own, for as long as they are open. */
const open = new WeakMap<Overlay, { render: () => TemplateResult }>();

/** The dialog, menu or field that is asked for. */
export function overlayView(view: ViewContext, overlay: Exclude<Overlay, { kind: 'moments' }>, acts: OverlayActs, close: () => void): TemplateResult | typeof nothing {
  // Whoever it is about may be gone, with another document: it does not come back with them.
  if (!isThere(view, overlay)) { queueMicrotask(close); return nothing; }
  // Asked for anew each time: a dialog that stays open follows when the language changes.
  const words = (): UiOverlayWords => (view.messages.lang === 'en' ? uiOverlayEn : uiOverlayNl);
  const ctx = Object.create(view, { words: { get: words }, acts: { value: acts }, close: { value: close } }) as OverlayContext;
  switch (overlay.kind) {
    case 'connect': return kept(overlay, () => new ConnectDialog(ctx, overlay.from)).render();
    case 'find': return kept(overlay, () => new FindDialog(ctx)).render();
    case 'part': return modal(ctx, overlay.title(ctx.messages.lang), overlay.inside(ctx), overlay.aside ? 'aside' : '');
    case 'shortcuts': return shortcutsDialog(ctx);
    case 'view': return viewDialog(ctx);
    case 'report': return reportDialog(ctx, overlay);
    case 'map-menu': return mapMenu(ctx, overlay.at);
    case 'item-menu': return itemMenu(ctx, overlay.id, overlay.at);
    case 'rename': return renameField(ctx, overlay.id);
  }
}

function isThere({ editor: { version } }: ViewContext, overlay: Overlay): boolean {
  const about = overlay.kind === 'connect' ? overlay.from : 'id' in overlay ? overlay.id : undefined;
  return about === undefined || alterOf(version, about) !== undefined || version.ties.some(({ id }) => id === about);
}

function kept<Dialog extends { render: () => TemplateResult }>(overlay: Overlay, make: () => Dialog): Dialog {
  const dialog = (open.get(overlay) as Dialog | undefined) ?? make();
  open.set(overlay, dialog);
  return dialog;
}
