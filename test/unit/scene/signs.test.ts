import { describe, expect, it } from 'vitest';
import { boxesTouch, type Box } from '../../../src/geometry/point.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { createDocument } from '../../../src/model/create.js';
import type { Alter, NetworkDocument, Place, Theme, Tie } from '../../../src/model/document.js';
import { homeOf, versionOf } from '../../../src/model/query.js';
import { svgText } from '../../../src/paint/svg-text.js';
import { isPlain, lookChoice } from '../../../src/scene/look-choice.js';
import { lookOf } from '../../../src/scene/map-look.js';
import type { Mark } from '../../../src/scene/mark.js';
import { wholeScene } from '../../../src/scene/whole-scene.js';
import type { WholeScene } from '../../../src/scene/scene-types.js';
import { LEGEND_WORDS } from '../../../src/words/legend-words.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

const lookNow = (document: NetworkDocument) => lookOf(lookChoice(document));

function drawn(document: NetworkDocument, layout: 'circles' | 'circles-tall' = 'circles'): WholeScene {
  const version = versionOf(document);
  const picture = version.places?.[layout] ?? circlesLayout(document, version, layout);
  return wholeScene({ document, version, picture, layout, language: 'nl', look: lookNow(document) });
}

/** Noor in the middle, Bo to the right of her at some distance, with what joins them. */
function pair(ties: readonly Partial<Tie>[], more: Partial<Alter> = {}, themes: Theme[] = [], x = 300): NetworkDocument {
  const blank = createDocument({ residentName: 'Noor' });
  const version = blank.versions[0]!;
  const places: Record<string, Place> = { [version.resident]: { x: 0, y: 0, side: 'below' }, bo: { x, y: 0, side: 'right' } };
  return {
    ...blank,
    versions: [{
      ...version, alters: [...version.alters, { id: 'bo', kind: 'person', name: 'Bo', sector: 'buren', ring: 'dichtbij', ...more }], themes,
      ties: ties.map((tie, i) => ({ id: `tie-${i}`, from: version.resident, to: 'bo', ...tie })),
      places: { circles: { stretch: 1, centre: 80, rings: [150, 260, 340], sectors: [{ id: 'buren', start: 0, sweep: 360 }], at: places } },
    }],
  };
}

/** The rectangle of every badge of a scene, by tie and by who gives. */
function badges(marks: readonly Mark[]): { tie: string; way: string; box: Box; letters: string }[] {
  return marks.filter(({ attrs }) => attrs['class'] === 'supports').flatMap(({ key, children }) => children!.map((badge) => {
    const [, x, y] = /translate\(([-\d.]+) ([-\d.]+)\)/u.exec(String(badge.attrs['transform']))!.map(Number);
    const { width, height } = badge.children![0]!.attrs as unknown as { width: number; height: number };
    return { tie: key, way: badge.key, box: { x: x! - width / 2, y: y! - height / 2, width, height }, letters: badge.children!.map(({ text }) => text ?? '').join('') };
  }));
}

const middle = ({ x, y, width, height }: Box): { x: number; y: number } => ({ x: x + width / 2, y: y + height / 2 });
const keysOf = (marks: readonly Mark[], key: string): boolean => marks.some((mark) => mark.key === key || keysOf(mark.children ?? [], key));

describe('support on the lines', () => {
  it('stands at 40 % of the line from whoever gives it, in one badge with all kinds, both ways', () => {
    const scene = drawn(pair([{ quality: 'sterk', gives: ['E', 'P'], gets: ['M'] }]));
    const [from, to] = [scene.tiePaths.get('tie-0')!.at(0)!, scene.tiePaths.get('tie-0')!.at(-1)!];
    const found = badges(scene.signs);
    expect(found.map(({ way, letters }) => [way, letters])).toEqual([['gives', 'PE'], ['gets', 'M']]);
    expect(middle(found[0]!.box).x).toBeCloseTo((from.x + (to.x - from.x) * 0.4), 0);
    expect(middle(found[1]!.box).x).toBeCloseTo(to.x + (from.x - to.x) * 0.4, 0);
    expect(found[0]!.box.height).toBe(16);
  });

  it('makes way along the line for a name', () => {
    const document = pair([{ quality: 'sterk', gives: ['P'] }]);
    const version = document.versions[0]!;
    const free = badges(drawn(document).signs)[0]!.box;
    const other: Alter = { id: 'ans', kind: 'person', name: 'Ans', sector: 'buren', ring: 'dichtbij' };
    const circles = version.places!['circles']!;
    const crowded = {
      ...document, versions: [{
        ...version, alters: [...version.alters, other],
        places: { circles: { ...circles, at: { ...circles.at, ans: { x: middle(free).x, y: -24, side: 'below' as const } } } },
      }],
    };
    const scene = drawn(crowded);
    const box = badges(scene.signs)[0]!.box;
    expect(boxesTouch(box, scene.boxes.get('ans')!.name)).toBe(false);
  });

  for (const layout of ['circles', 'circles-tall'] as const) {
    // On a phone there is not room for all: there the edge of a badge may lie over the room of a name.
    const most = layout === 'circles' ? 0 : 4;
    const less = (box: Box): Box => ({ x: box.x + most, y: box.y + most, width: box.width - 2 * most, height: box.height - 2 * most });
    it(`covers no name and no symbol, nor another badge, on any story in ${layout}, and leaves no badge out`, () => {
      for (const id of STORY_IDS) {
        const document = storyDocument(id);
        const version = versionOf(document);
        const scene = drawn(document, layout);
        const home = homeOf(version);
        const found = badges(scene.signs);
        const due = version.ties.filter(({ from, to }) => !(home.has(from) && home.has(to)));
        expect(found.length, id).toBe(due.reduce((sum, { gives, gets }) => sum + (gives?.length ? 1 : 0) + (gets?.length ? 1 : 0), 0));
        for (const [i, { box, tie }] of found.entries()) {
          for (const [whose, { name, middle: { x, y }, radius }] of scene.boxes) {
            expect(boxesTouch(less(box), name), `${id}: ${tie} on the name of ${whose}`).toBe(false);
            expect(boxesTouch(less(box), { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }), `${id}: ${tie} on ${whose}`).toBe(false);
          }
          for (const other of found.slice(i + 1)) expect(boxesTouch(less(box), other.box), `${id}: ${tie} on ${other.tie}`).toBe(false);
        }
      }
    });
  }

  it('within a home is shown of who is chosen', () => {
    const scene = drawn(storyDocument('S06'));
    expect(badges(scene.signs).some(({ tie }) => tie === 'tie-r-frank')).toBe(false);
    expect(badges(scene.signsOf('frank')).map(({ tie }) => tie)).toContain('tie-r-frank');
    expect(badges(scene.signsOf('tie-r-frank')).map(({ tie }) => tie)).toEqual(['tie-r-frank', 'tie-r-frank']);
  });

  it('is in the legend letter by letter, exactly the kinds that are there, and not when it is not shown', () => {
    const document = pair([{ gives: ['P', 'V'] }, { gets: ['A'] }]);
    const keys = (shown: NetworkDocument): string[] => drawn(shown).legend.map(({ key }) => key).filter((key) => key.startsWith('support-'));
    expect(keys(document)).toEqual(['support-P', 'support-A', 'support-V']);
    expect(keys({ ...document, look: { support: false } })).toEqual([]);
    expect(badges(drawn({ ...document, look: { support: false } }).signs)).toEqual([]);
    expect(badges(drawn({ ...document, look: { support: false } }).signsOf('bo'))).toHaveLength(2);
  });
});

describe('several ties of one pair', () => {
  it('run as parallel lines with 6 between them, and more where ticks need it', () => {
    const apart = (...qualities: Tie['quality'][]): number => {
      const scene = drawn(pair(qualities.map((quality) => (quality ? { quality } : {}))));
      const [first, second] = qualities.map((_, i) => scene.tiePaths.get(`tie-${i}`)!.at(4)!);
      return Math.abs(first!.y - second!.y);
    };
    expect(apart('gewoon', 'gewoon')).toBeCloseTo(8, 1);
    expect(apart('sterk', 'sterk')).toBeCloseTo(11, 1);
    expect(apart('gespannen', 'gespannen')).toBeGreaterThanOrEqual(12);
    expect(apart('verbroken', 'dubbel')).toBeGreaterThanOrEqual(16);
  });
});

describe('arrowheads', () => {
  const heads = (tie: Partial<Tie>): string[] => drawn(pair([tie])).ties[0]!.children!.map(({ key }) => key).filter((key) => key.startsWith('head'));
  it('are at whoever gets support, at both when it is mutual, at nobody when it was not asked or is none', () => {
    expect(heads({ gives: ['P'] })).toEqual(['head-to']);
    expect(heads({ gets: ['P'] })).toEqual(['head-from']);
    expect(heads({ gives: ['P'], gets: ['E'] })).toEqual(['head-from', 'head-to']);
    expect(heads({})).toEqual([]);
    expect(heads({ gives: [], gets: [] })).toEqual([]);
  });

  it('stop outside the outline', () => {
    const scene = drawn(pair([{ gives: ['P'], quality: 'gewoon' }]));
    const d = String(scene.ties[0]!.children!.find(({ key }) => key === 'head-to')!.attrs['d']);
    const xs = [...d.matchAll(/(-?[\d.]+),/gu)].map(([, x]) => Number(x));
    expect(Math.max(...xs)).toBeLessThanOrEqual(300 - 17 - 2);
    expect(Math.max(...xs) - Math.min(...xs)).toBe(10);
  });
});

describe('people signs', () => {
  const signsOf = (alter: Partial<Alter>, quality?: Tie['quality']): Mark[] => [...drawn(pair(quality ? [{ quality }] : [], alter)).people.at(-1)!.children!];
  const legendOf = (alter: Partial<Alter>, quality?: Tie['quality']): string[] => drawn(pair(quality ? [{ quality }] : [], alter)).legend.map(({ key }) => key);

  it('part volunteers from professionals without any tone', () => {
    const [professional, volunteer, neighbour] = ['hulp', 'vrijwilligers', 'buren'].map((sector) => signsOf({ sector }).find(({ key }) => key === 'foot')?.attrs['d']);
    expect(neighbour).toBeUndefined();
    expect(volunteer).toBeDefined();
    expect(professional).not.toBe(volunteer);
    expect(legendOf({ sector: 'hulp' })).toContain('professional');
    expect(legendOf({ sector: 'vrijwilligers' })).toContain('volunteer');
    expect(legendOf({})).not.toContain('volunteer');
  });

  it('say who lived through the same', () => {
    expect(keysOf(signsOf({ livedExperience: true }), 'lived-experience')).toBe(true);
    expect(legendOf({ livedExperience: true })).toContain('lived-experience');
    expect(legendOf({})).not.toContain('lived-experience');
  });

  it('give who is only known by a dormant contact a quiet outline, until there is another tie', () => {
    const dash = (...ties: Partial<Tie>[]): unknown => drawn(pair(ties)).people.at(-1)!.children![0]!.attrs['stroke-dasharray'];
    expect(dash({ quality: 'slapend' })).toBeDefined();
    expect(dash({ quality: 'slapend' }, { quality: 'gewoon' })).toBeUndefined();
    expect(dash({ quality: 'gewoon' })).toBeUndefined();
    expect(legendOf({}, 'slapend')).toContain('dormant');
  });

  it('mark who is not to be shared for the editor only', () => {
    const scene = drawn(pair([], { doNotShare: true }));
    expect(keysOf(scene.people, 'do-not-share')).toBe(true);
    expect(scene.legend.map(({ key }) => key)).toContain('do-not-share');
    const file = svgText(scene);
    expect(file).not.toContain('editor-only');
    expect(file).not.toContain(LEGEND_WORDS['nl']!['do-not-share']!);
  });
});

describe('themes', () => {
  const theme = (id: string, kind: Theme['kind'], touches: string[], more: Partial<Theme> = {}): Theme => ({ id, kind, label: `Thema ${id}`, touches, ...more });

  it('are drawn beside whom they touch and on the lines they touch, by shape and number', () => {
    const scene = drawn(pair([{ quality: 'gewoon' }], {}, [theme('a', 'trouble', ['bo']), theme('b', 'strength', ['bo', 'tie-0']), theme('c', 'dream', ['tie-0'])]));
    const shapes = new Map(scene.signs.map(({ key, children }) => [key, children!.map(({ attrs, children: inside }) => `${String(attrs['class'])} ${inside!.at(-1)!.text!}`)]));
    expect([...shapes]).toEqual([['themes bo', ['theme theme-trouble 1', 'theme theme-strength 2']], ['themes tie-0', ['theme theme-strength 2', 'theme theme-dream 3']]]);
    expect(scene.legend.filter(({ key }) => key.startsWith('theme-')).map(({ label }) => label)).toEqual(['wat er speelt: Thema a', 'kracht: Thema b', 'droom: Thema c']);
  });

  it('cover no name and no symbol on any story', () => {
    for (const id of STORY_IDS) {
      const scene = drawn(storyDocument(id));
      for (const { key, children, attrs } of scene.signs) {
        if (attrs['class'] !== 'themes') continue;
        for (const sign of children!) {
          const [, x, y] = /translate\(([-\d.]+) ([-\d.]+)\)/u.exec(String(sign.attrs['transform']))!.map(Number);
          for (const [whose, boxes] of scene.boxes) {
            expect(boxesTouch({ x: x! - 8, y: y! - 8, width: 16, height: 16 }, boxes.name), `${id}: ${key} on the name of ${whose}`).toBe(false);
            expect(Math.hypot(x! - boxes.middle.x, y! - boxes.middle.y), `${id}: ${key} on ${whose}`).toBeGreaterThan(boxes.radius);
          }
        }
      }
    }
  });

  it('weigh the same whatever kind they are', () => {
    const scene = drawn(pair([], {}, [theme('a', 'trouble', ['bo']), theme('b', 'strength', ['bo']), theme('c', 'dream', ['bo'])]));
    const shapes = scene.signs[0]!.children!.map(({ children }) => children![0]!.attrs);
    expect(new Set(shapes.map((attrs) => `${String(attrs['stroke'])} ${String(attrs['stroke-width'])} ${String(attrs['fill'])}`)).size).toBe(1);
    expect(new Set(shapes.map(({ d }) => d)).size).toBe(3);
  });

  it('that are not shared are in no file, and no number is missing there', () => {
    const scene = drawn(pair([], {}, [theme('a', 'trouble', ['bo'], { doNotShare: true, label: 'Stil verdriet' }), theme('b', 'strength', ['bo'])]));
    const file = svgText(scene);
    expect(file).not.toContain('Stil verdriet');
    expect(file.match(/theme theme-/gu)).toHaveLength(2);
    expect(file).toContain('>1<');
    expect(file).not.toContain('>2<');
  });

  it('can be hidden, from map and legend', () => {
    const document = { ...pair([], {}, [theme('a', 'dream', ['bo'])]), look: { themes: false } };
    expect(drawn(document).signs).toEqual([]);
    expect(drawn(document).legend.some(({ key }) => key.startsWith('theme'))).toBe(false);
  });
});

describe('a notation', () => {
  it('is the page’s unless the map has its own, and the default where it is none of ours', () => {
    const document = pair([]);
    expect(lookChoice(document, 'hartman').notation).toBe('hartman');
    expect(lookChoice({ ...document, look: { notation: 'mcgoldrick' } }, 'hartman').notation).toBe('mcgoldrick');
    expect(lookChoice(document, 'krijt').notation).toBe('standard');
  });

  it('draws people as genograms have them, with ages and years, and says so in the legend', () => {
    const scene = drawn({ ...pair([], { gender: 'man', age: 40, birthYear: 1950, deceased: true, deathYear: 2010 }), look: { notation: 'mcgoldrick' } });
    const texts = Object.fromEntries(scene.people.at(-1)!.children!.flatMap(({ key, text, attrs }) => (text ? [[key, { text, x: Number(attrs['x']), y: Number(attrs['y']) }]] : [])));
    expect(texts['age']).toMatchObject({ text: '60', x: 0 });
    expect(texts['birth']!.text).toBe('1950');
    expect(texts['birth']!.x).toBeLessThan(0);
    expect(texts['death']!.x).toBeGreaterThan(0);
    expect(texts['death']!.y).toBeLessThan(-17);
    expect(scene.legend.map(({ key }) => key)).toEqual(expect.arrayContaining(['age', 'birth', 'death']));
  });
});

describe('the plan on the map', () => {
  const signs = (ties: readonly Partial<Tie>[], more: Partial<Alter> = {}): WholeScene => drawn(pair(ties, more));

  it('has a flag for who is in the action team, in every notation, and a word for it in the legend', () => {
    for (const notation of ['standard', 'mcgoldrick'] as const) {
      const document = { ...pair([{}], { actionTeam: true }), look: { notation } };
      const scene = drawn(document);
      expect(scene.people.filter((mark) => keysOf([mark], 'action-team')).map(({ key }) => key)).toEqual(['bo']);
      expect(scene.legend.find(({ key }) => key === 'action-team')?.label).toBe('in het actieteam');
    }
    expect(signs([{}]).legend.map(({ key }) => key)).not.toContain('action-team');
  });

  it('tells who was only asked from who helps and who has stopped, by shape and by word', () => {
    const shown = (status?: 'asked' | 'accepted' | 'ended') => signs([{ quality: 'gewoon', ...(status ? { status } : {}) }], { sector: 'hulp' });
    expect(shown('asked').signs.map(({ attrs }) => attrs['class'])).toEqual(['status status-asked']);
    expect(shown('ended').signs.map(({ attrs }) => attrs['class'])).toEqual(['status status-ended']);
    expect(shown('accepted').signs).toEqual([]);
    expect(shown().signs).toEqual([]);
    expect(shown('asked').legend.map(({ label }) => label)).toContain('gevraagd, nog geen antwoord');
    expect(shown('accepted').legend.some(({ key }) => key.startsWith('status'))).toBe(false);
  });

  it('is not plain, so that what draws it is fetched', () => {
    const plain = pair([{ quality: 'sterk' }]);
    const choice = lookChoice(plain);
    expect(isPlain(choice, versionOf(plain))).toBe(true);
    expect(isPlain(choice, versionOf(pair([{ status: 'asked' }])))).toBe(false);
    expect(isPlain(choice, versionOf(pair([{}], { actionTeam: true })))).toBe(false);
  });
});
