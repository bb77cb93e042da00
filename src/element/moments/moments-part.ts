import type { TemplateResult } from 'lit-html';
import { dialog } from '../styles/dialog.js';
import { field } from '../styles/field.js';
import type { ViewContext } from '../view-context.js';
import { MomentsDialog } from './moments-dialog.js';
import { momentsStyles } from './moments-styles.js';
import { MomentsView } from './moments-view.js';

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

/** What each element shows of its moments. */
const views = new WeakMap<ViewContext, MomentsView>();

/** The line under the heading, and then and now in place of the map. */
export function momentsView(ctx: ViewContext): MomentsView {
  let view = views.get(ctx);
  if (!view) views.set(ctx, (view = new MomentsView(ctx)));
  return view;
}
