import { duplicateAlters } from '../../editor/commands/duplicate-alters.js';
import { removeAlters } from '../../editor/commands/remove-alters.js';
import type { AlterId } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import { copyByButton } from '../clips/copy-by-button.js';
import { pastePeople } from '../clips/paste-people.js';
import type { MenuItem } from './menu-view.js';
import type { OverlayContext } from './overlay-context.js';

/** The lines of a menu about copying and removing: all who are selected if the one it was opened on is among them. */
export function clipItems(ctx: OverlayContext, id: AlterId): MenuItem[][] {
  const { editor, words, locked } = ctx;
  const { selection, version } = editor;
  const ids = (selection.includes(id) ? selection : [id]).filter((each) => each !== version.resident && alterOf(version, each));
  const all = (label: string): string => (ids.length > 1 ? `${label} (${ids.length})` : label);
  const copies: MenuItem[] = [
    { label: all(words.copy), action: 'copy', run: () => { copyByButton(ctx, ids); } },
    { label: all(words.copyNames), run: () => { copyByButton(ctx, ids, { names: true }); } },
  ];
  if (locked) return [copies];
  const cut = (): void => {
    if (copyByButton(ctx, ids, { silent: true })) ctx.run(removeAlters(ids));
    ctx.backToMap();
  };
  const duplicate = (): void => {
    ctx.run(duplicateAlters(ids));
    ctx.backToMap();
  };
  const remove = (): void => {
    ctx.run(removeAlters(ids));
    ctx.backToMap();
  };
  return [[
    ...copies,
    { label: all(words.cut), action: 'cut', run: cut },
    ...(ctx.clips.last ? [{ label: words.paste, action: 'paste' as const, run: () => { void pastePeople(ctx, null).then(() => { ctx.backToMap(); }); } }] : []),
    { label: all(words.duplicate), action: 'duplicate', run: duplicate },
  ], [{ label: all(words.remove), action: 'remove', alarm: true, run: remove }]];
}
