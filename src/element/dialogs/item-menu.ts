import { nothing, type TemplateResult } from 'lit-html';
import { isRefusal, type Command } from '../../editor/command.js';
import { liveWithResident } from '../../editor/commands/live-with-resident.js';
import { moveRing } from '../../editor/commands/move-ring.js';
import { pinPlace } from '../../editor/commands/pin-place.js';
import { removeTies } from '../../editor/commands/remove-ties.js';
import { reverseTie } from '../../editor/commands/reverse-tie.js';
import { waitOnList } from '../../editor/commands/wait-on-list.js';
import { alterOf, residentHousehold } from '../../model/query.js';
import { describeTie } from '../../words/describe-tie.js';
import { trayWordsFor } from '../../words/tray-words.js';
import { plainName } from '../controls/alter-choices.js';
import { clipItems } from './clip-items.js';
import { menuView, type MenuItem } from './menu-view.js';
import type { OverlayContext } from './overlay-context.js';

/** The menu of somebody or of a tie: all that can be done, with the keys that do the same. */
export function itemMenu(ctx: OverlayContext, id: string, at: DOMRect): TemplateResult | typeof nothing {
  const { editor, messages, words } = ctx;
  const alter = alterOf(editor.version, id);
  if (alter) return menuView(ctx, words.menuOf(plainName(messages, editor.version, id)), at, alterItems(ctx, id));
  const tie = editor.version.ties.find((each) => each.id === id);
  if (!tie) return nothing;
  return menuView(ctx, words.menuOf(describeTie(editor.document, editor.version, tie, messages)), at, [
    [{ label: words.details, action: 'edit-tie', run: () => { ctx.show([id]); } }, ...edit(ctx, words.reverse, reverseTie(id))],
    edit(ctx, words.removeTie, removeTies([id]), { action: 'remove', alarm: true }),
  ]);
}

function alterItems(ctx: OverlayContext, id: string): MenuItem[][] {
  const { editor, words, locked } = ctx;
  const { version, picture } = editor;
  const atHome = residentHousehold(version)?.members.includes(id) ?? false;
  const open: MenuItem[] = [{ label: words.details, action: 'open-details', run: () => { ctx.show([id]); } }];
  if (locked) return id === version.resident ? [open] : [open, ...clipItems(ctx, id)];
  open.push({ label: words.rename, action: 'rename', run: () => { ctx.openOverlay({ kind: 'rename', id }); } });
  open.push({ label: words.connect, action: 'connect', run: () => { ctx.openOverlay({ kind: 'connect', from: id }); } });
  if (['person', 'animal'].includes(alterOf(version, id)!.kind)) open.push({ label: words.family, run: () => { ctx.show([id], 'family'); } });
  if (id === version.resident) return [open];
  if (ctx.acts.view !== 'list') open.push({ label: words.chooseMore, run: () => { ctx.acts.chooseMore(id); } });
  return [
    open,
    [
      ...edit(ctx, words.nearer, moveRing(id, -1), { action: 'nearer' }),
      ...edit(ctx, words.further, moveRing(id, 1), { action: 'further' }),
      ...edit(ctx, atHome ? words.fromHome : words.toHome, liveWithResident([id], !atHome)),
      ...(picture.at[id]?.own ? edit(ctx, words.letGo, pinPlace(id, null)) : []),
    ],
    [...edit(ctx, trayWordsFor(ctx.messages.lang).back, waitOnList([id]))],
    ...clipItems(ctx, id),
  ];
}

/** A line that runs a command, greyed while the command would be refused; none at all while nothing may be changed. */
function edit(ctx: OverlayContext, label: string, command: Command, more: Partial<MenuItem> = {}): MenuItem[] {
  if (ctx.locked) return [];
  const run = (): void => {
    ctx.run(command);
    ctx.backToMap();
  };
  return [{ label, ...more, disabled: isRefusal(ctx.editor.plan(command)), run }];
}
