import { createEditor } from '../editor/editor.js';
import { circlesLayout } from '../layout/circles.js';
import { layoutKeyFor } from '../layout/layout-key.js';
import type { NetworkDocument, Version } from '../model/document.js';
import { residentOf, versionOf } from '../model/query.js';
import { type SvgSize, svgText } from '../paint/svg-text.js';
import { sceneOf } from '../scene/scene.js';
import { describeMap } from '../words/describe-map.js';
import { messagesFor } from '../words/messages-for.js';
import { uiWordsFor } from '../words/ui-words-for.js';

/** What to draw of a document, and how. */
export interface Drawing extends SvgSize {
  version?: Version;
  language?: string | undefined;
}

/** A version of a document as the text of an SVG file: the same scene as on screen, in the tall layout if the picture is tall. */
export function drawMap(document: NetworkDocument, { version = versionOf(document), language = 'nl', ...size }: Drawing = {}): string {
  const layout = size.width && size.height ? layoutKeyFor(size.width, size.height) : 'circles';
  // The editor decides where people stand, as it does on screen: versions shown before lead those shown after.
  const editor = createEditor({ layout: circlesLayout, document, layoutKey: layout });
  editor.setVersion(version.id);
  const messages = messagesFor(language);
  const title = uiWordsFor(language).map.nameOf(residentOf(version).name);
  return svgText(sceneOf({ document, version, picture: editor.picture, layout, language: messages.lang }), size, title, describeMap(messages, document, version));
}
