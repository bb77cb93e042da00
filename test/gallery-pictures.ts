import { drawMap } from '../src/cli/draw-map.js';
import type { Notation } from '../src/model/notation-ids.js';
import type { LayoutName } from '../src/model/vocabulary.js';
import { versionOf } from '../src/model/query.js';
import { describeMap } from '../src/words/describe-map.js';
import { messagesFor } from '../src/words/messages-for.js';
import { uiOverlayEn } from '../src/words/ui-overlay-en.js';
import { STORY_IDS, storyDocument } from './fixture.js';

/** A picture of the gallery: the name of its file, its text, and what the page says of it. */
export interface GalleryPicture { name: string; svg: string; story: string; question: string; what: string; words: string }

const MOMENTS = { t0: 'Intake', t1: 'Later' } as const;
/** Other layouts than circles, each of a story that has something to show in it. */
const LAYOUTS: readonly (readonly [string, LayoutName])[] = [['S03', 'household'], ['S03', 'neighbourhood'], ['S06', 'household'], ['S06', 'genogram'], ['S05', 'genogram'], ['S09', 'neighbourhood']];
/** Other notations than ours. */
const OTHERS: readonly (readonly [string, Notation])[] = [['S01', 'hartman'], ['S01', 'ecogram-nl'], ['S01', 'mcgoldrick'], ['S06', 'mcgoldrick']];

/** Every story at both of its moments, and the other layouts and notations. */
export function galleryPictures(): GalleryPicture[] {
  return [
    ...STORY_IDS.flatMap((id) => (['t0', 't1'] as const).map((moment) => picture(id, moment, 'circles'))),
    ...LAYOUTS.map(([id, layout]) => picture(id, 't1', layout)),
    ...OTHERS.map(([id, notation]) => picture(id, 't1', 'circles', notation)),
  ];
}

function picture(id: string, moment: keyof typeof MOMENTS, layout: LayoutName, notation?: Notation): GalleryPicture {
  const document = storyDocument(id);
  const version = versionOf(document, moment);
  const { layouts, notations } = uiOverlayEn;
  const other = notation ?? (layout === 'circles' ? undefined : layout);
  return {
    name: `${id}-${other ?? moment}.svg`,
    svg: drawMap(document, { version, layout, notation, language: 'nl' }),
    story: document.title ?? id, question: document.question ?? '',
    what: notation ? notations[notation].label : other ? layouts[layout].label : MOMENTS[moment],
    // The marks round names are for text with words in it from more than one script.
    words: describeMap(messagesFor('nl'), document, version).replace(/[\u2068\u2069]/gu, ''),
  };
}
