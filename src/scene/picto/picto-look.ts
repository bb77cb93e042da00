import { pointAt, rimOf } from '../../layout/cells.js';
import { arcPerDegree, titleLength } from '../../layout/titles.js';
import type { Version } from '../../model/document.js';
import { hasRoomForSigns } from '../../model/signs-at-rest.js';
import { othersOf } from '../../model/query.js';
import { figuresEn, figuresNl } from '../../words/figure-words.js';
import { sectorTitle } from '../../words/sector-titles.js';
import type { FittedTitle } from '../fitted-titles.js';
import { groundMark } from '../ground-mark.js';
import type { Look } from '../look.js';
import type { Mark } from '../mark.js';
import type { LegendEntry, SceneInput } from '../scene-types.js';
import { SUPPORT_ICONS } from '../support-icon.js';
import { figureOf } from './figure-of.js';
import { FIGURE_SHAPES } from './figure-shapes.js';
import { pictoSymbol } from './picto-symbol.js';
import { sectorShape } from './sector-shape.js';
import { shapeMark } from './shape-marks.js';
import { QUALITY_SHAPES, SUPPORT_PATHS } from './sign-shapes.js';
import { tiePictures } from './tie-pictures.js';

/** Size of the picture beside the title of a group, and the space between them. */
const GROUP = 24;
const BESIDE = 6;
/** What the legend says of outlines, tones and words in a symbol, which figures stand for. */
const SHAPES: readonly string[] = ['woman', 'man', 'x', 'unasked', 'unknown', 'organisation', 'place', 'group', 'animal', 'professional', 'volunteer', 'age', 'birth', 'death'];

const plain: Look = {};
const looks = new WeakMap<Look, Look>();

/** Pictures over the look that is there: figures for people, pictures for groups, what ties are like on their lines. The same object for the same look. */
export function pictoLook(base: Look = plain): Look {
  let look = looks.get(base);
  if (!look) looks.set(base, (look = over(base)));
  return look;
}

function over(base: Look): Look {
  return {
    ...base,
    symbol: pictoSymbol,
    years: false,
    ground,
    signs(drawn) {
      const placed = base.signs?.(drawn);
      const marks = (placed?.marks ?? []).map(heard);
      return {
        marks: hasRoomForSigns(drawn.version) ? [...marks, ...tiePictures(drawn, marks)] : marks,
        boxes: placed?.boxes ?? [],
        of: (id) => placed?.of(id).map(heard) ?? [],
      };
    },
    legend: (version, language, entries, isStill) => {
      const whole = base.legend?.(version, language, entries, isStill) ?? entries;
      return [...whole.filter(({ key }) => !SHAPES.includes(key)).map(pictured), ...figureLegend(version, language)];
    },
  };
}

/** Rings and titles with the picture of its group before every title. */
function ground(input: SceneInput, titles: ReadonlyMap<string, FittedTitle>): Mark {
  const mark = groundMark(input, titles);
  const { document, picture, language } = input;
  const pictures = picture.sectors.filter(({ id }) => id !== '').map((slice): Mark => {
    const { size } = titles.get(slice.id)!;
    const middle = (slice.start + slice.sweep / 2) % 360;
    const radius = rimOf(picture) + GROUP / 2 + 1;
    const sense = middle > 95 && middle < 265 ? -1 : 1;
    const aside = titleLength(sectorTitle(document, slice.id, language), size) / 2 + BESIDE + GROUP / 2;
    const { x, y } = pointAt(picture, middle - (sense * aside) / arcPerDegree(picture, middle, radius), radius);
    return shapeMark(`group-${slice.id}`, sectorShape(document, slice.id, language), x, y, GROUP);
  });
  return { ...mark, children: [...(mark.children ?? []), ...pictures] };
}

/** The same sign, with an ear for comfort: hearts say how near somebody is. */
function heard(mark: Mark): Mark {
  if (mark.attrs.d === SUPPORT_ICONS.E) return { ...mark, attrs: { ...mark.attrs, d: SUPPORT_PATHS.E } };
  return mark.children ? { ...mark, children: mark.children.map(heard) } : mark;
}

/** An entry of the legend with the picture of a tie on its line. */
function pictured(entry: LegendEntry): LegendEntry {
  if (!Object.hasOwn(QUALITY_SHAPES, entry.key)) return { ...entry, mark: heard(entry.mark) };
  const picture = shapeMark('picture', QUALITY_SHAPES[entry.key as keyof typeof QUALITY_SHAPES], entry.width / 2, 0, 16, true);
  return { ...entry, mark: { key: entry.key, tag: 'g', attrs: {}, children: [entry.mark, picture] } };
}

/** Every figure that is on the map, with its word. */
function figureLegend(version: Version, language: string): LegendEntry[] {
  const words = (language === 'en' ? figuresEn : figuresNl).any;
  return [...new Set(othersOf(version).filter(({ waiting }) => !waiting).map(figureOf))].map((figure) => ({
    key: `figure-${figure}`, label: words[figure], width: 26, mark: shapeMark(`figure-${figure}`, FIGURE_SHAPES[figure], 13, 0, 20),
  }));
}
