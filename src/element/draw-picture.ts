import type { EditorApi } from '../editor/editor-state.js';
import { circlesLayout } from '../layout/circles.js';
import { svgText } from '../paint/svg-text.js';
import { sceneOf } from '../scene/scene.js';

/** The map on screen as the text of an SVG file. */
export function drawPicture(editor: EditorApi, language: string, title: string, description: string): string {
  if (!editor.isSettled) editor.useLayout(circlesLayout);
  const { document, version, picture, layout } = editor;
  return svgText(sceneOf({ document, version, picture, layout, language }), {}, title, description);
}
