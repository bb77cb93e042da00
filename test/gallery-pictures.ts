import { drawMap } from '../src/cli/draw-map.js';
import type { LayoutName } from '../src/model/vocabulary.js';
import { versionOf } from '../src/model/query.js';
import { describeMap } from '../src/words/describe-map.js';
import { messagesFor } from '../src/words/messages-for.js';
import { uiOverlayEn } from '../src/words/ui-overlay-en.js';
import { STORY_IDS, storyDocument } from './fixture.js';

/** A picture of the gallery: the name of its file, its text, and what the page says of it. */
export interface GalleryPicture { name: string; svg: string; story: string; question: string; what: string; words: string }

const MOMENTS = { t0: 'intake', t1: 'later' } as const;
/** Other layouts than circles, each of a story that has something to show in it. */
const LAYOUTS: readonly (readonly [string, LayoutName])[] = [['S06', 'genogram'], ['S05', 'genogram']];

/** Every story at both of its moments, and the other layouts. */
export function galleryPictures(): GalleryPicture[] {
  return [
    ...STORY_IDS.flatMap((id) => (['t0', 't1'] as const).map((moment) => picture(id, moment, 'circles'))),
    ...LAYOUTS.map(([id, layout]) => picture(id, 't1', layout)),
  ];
}

function picture(id: string, moment: keyof typeof MOMENTS, layout: LayoutName): GalleryPicture {
  const document = storyDocument(id);
  const version = versionOf(document, moment);
  const isPlain = layout === 'circles';
  return {
    name: `${id}-${isPlain ? moment : layout}.svg`,
    svg: drawMap(document, { version, layout, language: 'nl' }),
    story: document.title ?? id, question: document.question ?? '',
    what: isPlain ? MOMENTS[moment] : uiOverlayEn.layouts[layout].label.toLowerCase(),
    // The marks round names are for text with words in it from more than one script.
    words: describeMap(messagesFor('nl'), document, version).replace(/[\u2068\u2069]/gu, ''),
  };
}
