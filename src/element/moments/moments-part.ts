import type { TemplateResult } from 'lit';
import { dialog } from '../styles/dialog.js';
import { field } from '../styles/field.js';
import type { ViewContext } from '../view-context.js';
import { momentContext } from './moment-context.js';
import { momentsBar } from './moments-bar.js';
import { MomentsDialog } from './moments-dialog.js';
import { momentsStyles } from './moments-styles.js';

/** Styles of the bar of moments and of the dialog about them. */
export const styles = [field, dialog, momentsStyles];

/** The dialog, for as long as it is open. */
const open = new WeakMap<object, MomentsDialog>();

/** The dialog about all moments and events. */
export function momentsDialog(ctx: ViewContext, overlay: object, close: () => void): TemplateResult {
  let dialog = open.get(overlay);
  if (!dialog) open.set(overlay, (dialog = new MomentsDialog(ctx, close)));
  return dialog.render();
}

/** What stands in the line under the heading. */
export function bar(ctx: ViewContext): TemplateResult {
  return momentsBar(momentContext(ctx), false, () => {});
}
