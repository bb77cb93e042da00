import type { EditorApi } from '../editor/editor-state.js';
import { circlesLayout } from '../layout/circles.js';
import { fetchLayouts } from './more-layouts.js';
import { svgText } from '../paint/svg-text.js';
import { sceneOf } from '../scene/scene.js';

/** Fetches what the layout of the map takes, should it not be on screen yet. */
export async function readyToDraw(editor: EditorApi): Promise<void> {
  if (editor.isSettled) return;
  editor.useLayout(circlesLayout);
  if (editor.isSettled) return;
  await fetchLayouts(editor);
}

/** The map on screen as the text of an SVG file. */
export function drawPicture(editor: EditorApi, language: string, title: string, description: string): string {
  const { document, version, picture, layout } = editor;
  return svgText(sceneOf({ document, version, picture, layout, language }), {}, title, description);
}
