import { createEditor } from '../editor/editor.js';
import { circlesLayout } from '../layout/circles.js';
import { isTall, layoutKeyOf } from '../layout/layout-key.js';
import type { NetworkDocument, Version } from '../model/document.js';
import type { Notation } from '../model/notation-ids.js';
import { residentOf, versionOf } from '../model/query.js';
import type { PictureSize } from '../paint/file-picture.js';
import { svgText } from '../paint/svg-text.js';
import { lookChoice } from '../scene/look-choice.js';
import { lookOf } from '../scene/map-look.js';
import { useOtherLayouts } from '../scene/other-layouts.js';
import { fileSceneOf } from '../scene/file-scene.js';
import { describeMap } from '../words/describe-map.js';
import { messagesFor } from '../words/messages-for.js';
import { pictureWords } from '../words/picture-words.js';
import { uiWordsFor } from '../words/ui-words-for.js';

/** What to draw of a document, and how. */
export interface Drawing extends PictureSize {
  version?: Version;
  language?: string | undefined;
  /** Another layout than the document's own. */
  layout?: string | undefined;
  /** Another notation than the document's own. */
  notation?: Notation | undefined;
}

/** A version of a document as the text of an SVG file: the same scene as on screen, in the tall layout if the picture is tall. */
export function drawMap(document: NetworkDocument, { version = versionOf(document), language = 'nl', layout: wished, notation, ...size }: Drawing = {}): string {
  const layout = layoutKeyOf(wished ?? document.layout, size.width !== undefined && size.height !== undefined && isTall(size.width, size.height));
  // The editor decides where people stand, as it does on screen: versions shown before lead those shown after.
  const editor = createEditor({ layout: circlesLayout, document });
  useOtherLayouts((other, name) => { editor.useLayout(other, name); });
  editor.setLayout(layout);
  editor.setVersion(version.id);
  const messages = messagesFor(language);
  const title = uiWordsFor(language).map.nameOf(residentOf(version).name);
  const look = lookOf(lookChoice(document, notation, true));
  return svgText(fileSceneOf({ document, version, picture: editor.picture, layout, language: messages.lang, look }), size, title, describeMap(messages, document, version), pictureWords(document, version, messages, uiWordsFor(language).map.legend));
}
