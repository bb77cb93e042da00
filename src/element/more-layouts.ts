import type { EditorApi } from '../editor/editor-state.js';
import { layoutKeyOf, layoutOf } from '../layout/layout-key.js';

/** Fetches the layouts besides circles for an editor. */
export async function fetchLayouts(editor: EditorApi): Promise<void> {
  const { useOtherLayouts } = await import('../scene/other-layouts.js');
  useOtherLayouts((layout, name) => { editor.useLayout(layout, name); });
}

/**
 * Fetches the layouts besides circles as soon as a map is in one of them; it is shown when they have come.
 * Where they cannot be fetched it is shown as circles rather than not at all.
 */
export function watchLayouts(editor: EditorApi, failed: () => void): void {
  let isComing = false;
  const follow = (): void => {
    if (isComing || editor.isSettled || layoutOf(editor.layout) === 'circles') return;
    isComing = true;
    fetchLayouts(editor).catch(() => {
      editor.setLayout(layoutKeyOf('circles', editor.layout.endsWith('-tall')));
      failed();
    }).finally(() => { isComing = false; });
  };
  editor.subscribe(follow);
  follow();
}
