import { html, type TemplateResult } from 'lit-html';
import { chooseLayout } from '../../editor/commands/choose-layout.js';
import { layoutKeyOf, layoutOf } from '../../layout/layout-key.js';
import type { LayoutName } from '../../model/vocabulary.js';
import { radioGroup } from '../controls/radio-group.js';
import { fetchLayouts } from '../more-layouts.js';
import { lookGroups } from './look-groups.js';
import { modal } from './modal.js';
import type { OverlayContext } from './overlay-context.js';

/** In the order in which they are offered. */
const OFFERED: readonly LayoutName[] = ['circles', 'household', 'genogram', 'neighbourhood', 'free'];

/** How the map looks: every choice is seen at once on the map beside the dialog. Each group stands by itself. */
export function viewDialog(ctx: OverlayContext): TemplateResult {
  return modal(ctx, ctx.words.viewTitle, html`<div class="dialog-scroll">${layoutGroup(ctx)}${lookGroups(ctx)}</div>`, 'aside');
}

function layoutGroup(ctx: OverlayContext): TemplateResult {
  const { words, editor } = ctx;
  return radioGroup({
    name: 'layout', title: words.layoutTitle, chosen: layoutOf(editor.layout),
    options: OFFERED.map((value) => ({ value, ...words.layouts[value] })),
    choose: (name) => { void lay(ctx, name); },
  });
}

/** Chooses a layout once it has come, so that the map is never away. On a map that is locked it is only looked at. */
async function lay({ editor, locked, run, missing, refresh }: OverlayContext, name: LayoutName): Promise<void> {
  try {
    if (name !== 'circles') await fetchLayouts(editor);
    if (locked) editor.setLayout(layoutKeyOf(name, editor.layout.endsWith('-tall')));
    else run(chooseLayout(name), 'layout');
  } catch { missing(); }
  refresh();
}
