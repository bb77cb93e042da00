import type { EditorApi } from '../editor/editor-state.js';
import { MOST_WITH_NAMES } from '../layout/crowd-from.js';
import { layoutKeyOf, layoutOf } from '../layout/layout-key.js';
import type { Layout } from '../layout/layout.js';

/** Fetches the layouts besides circles for an editor. */
export async function fetchLayouts(editor: EditorApi): Promise<void> {
  const { useOtherLayouts } = await import('../scene/other-layouts.js');
  useOtherLayouts((layout, name) => { editor.useLayout(layout, name); });
}

/**
 * Fetches the layouts besides circles as soon as a map is in one of them, or has too many people for plain circles; it is shown when they have come.
 * Where they cannot be fetched it is shown as circles rather than not at all.
 */
export function watchLayouts(editor: EditorApi, circlesLayout: Layout, failed: () => void): void {
  let isComing = false;
  let hasCome = false;
  editor.useLayout(null, 'crowd');
  const follow = (): void => {
    // A crowd that brought its picture is seen at once, and whoever is added must not wait.
    const isCrowd = editor.version.alters.length > MOST_WITH_NAMES && !hasCome;
    if (isComing || !(isCrowd || (!editor.isSettled && layoutOf(editor.layout) !== 'circles'))) return;
    isComing = true;
    fetchLayouts(editor).then(() => { hasCome = true; }, () => {
      hasCome = true;
      editor.useLayout(circlesLayout, 'crowd');
      if (!editor.isSettled) editor.setLayout(layoutKeyOf('circles', editor.layout.endsWith('-tall')));
      failed();
    }).finally(() => { isComing = false; });
  };
  editor.subscribe(follow);
  follow();
}
