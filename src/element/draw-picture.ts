import type { EditorApi } from '../editor/editor-state.js';
import { circlesLayout } from '../layout/circles.js';
import { CROWD_FROM } from '../layout/crowd-from.js';
import type { LayoutKey } from '../layout/layout.js';
import type { NetworkDocument, Version } from '../model/document.js';
import { residentOf } from '../model/query.js';
import { pictureSteps } from '../paint/canvas.js';
import { filePicture } from '../paint/file-picture.js';
import { svgText } from '../paint/svg-text.js';
import { lookChoice } from '../scene/look-choice.js';
import { lookOf } from '../scene/map-look.js';
import { fileSceneOf } from '../scene/file-scene.js';
import type { WholeScene } from '../scene/scene-types.js';
import { describeMap } from '../words/describe-map.js';
import { pictureWords } from '../words/picture-words.js';
import type { HostWords } from './host-words.js';
import { wordings } from './wordings.js';
import { Turns } from './turns.js';
import { fetchLayouts } from './more-layouts.js';

/** A phone has no memory for a larger canvas. */
const MOST_PIXELS = 16_000_000;
/** Of very many people: lines without end take long to paint and to pack, and no more is seen. */
const MOST_OF_CROWD = 9_000_000;

/** Of a canvas of so many pixels a few lines take long enough for a person to notice. */
const LARGE = 2_000_000;

/** Fetches what the layout of the map takes, should it not be on screen yet. */
export async function readyToDraw(editor: EditorApi): Promise<void> {
  if (editor.isSettled) return;
  editor.useLayout(circlesLayout);
  if (editor.isSettled) return;
  await fetchLayouts(editor);
}

/** What is drawn. */
export interface Drawn { document: NetworkDocument; version: Version; layout: LayoutKey }

/** The map as the text of an SVG file. */
export function drawPicture(drawn: Drawn, words: HostWords, notation: string | null): string {
  const { messages, ui } = words;
  const { document, version } = drawn;
  const title = ui.map.nameOf(residentOf(version).name);
  return svgText(sceneDrawn(drawn, words, notation), {}, title, describeMap(messages, document, version), pictureWords(document, version, messages, ui.map.legend));
}

/** The map as a PNG of so many px to a px of the drawing; of fewer if the picture would grow too large to make. */
export async function drawPng(drawn: Drawn, words: HostWords, notation: string | null, scale: number): Promise<Blob> {
  const scene = sceneDrawn(drawn, words, notation);
  const { width, height } = filePicture(scene);
  const size = Math.min(scale, Math.sqrt((scene.people.length < CROWD_FROM ? MOST_PIXELS : MOST_OF_CROWD) / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * size);
  canvas.height = Math.round(height * size);
  const surface = canvas.getContext('2d', { willReadFrequently: true })!;
  const turns = new Turns();
  for (const step of pictureSteps(surface, scene, size)) {
    step();
    // What was drawn is only painted when it is read.
    if (canvas.width * canvas.height > LARGE) surface.getImageData(0, 0, 1, 1);
    await turns.next();
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => { if (blob) resolve(blob); else reject(new Error('No picture could be made.')); }, 'image/png');
  });
}

function sceneDrawn({ document, version, layout }: Drawn, { host, messages }: HostWords, notation: string | null): WholeScene {
  const look = lookOf(lookChoice(document, notation));
  return fileSceneOf({ document, version, picture: version.places![layout]!, layout, language: messages.lang, look: wordings.get(host)?.look(look) ?? look });
}
