import { describe, expect, it } from 'vitest';
import { createEditor } from '../../../src/editor/editor.js';
import { versionChanges } from '../../../src/graph/version-changes.js';
import { quietLook } from '../../../src/element/comparing/quiet-look.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import { genogramLayout } from '../../../src/layout/genogram/genogram.js';
import type { Layout } from '../../../src/layout/layout.js';
import { placesOfBoth } from '../../../src/layout/places-of-both.js';
import { bothMoments } from '../../../src/model/both-moments.js';
import type { Version } from '../../../src/model/document.js';
import { NOTATIONS } from '../../../src/model/notation-ids.js';
import type { LayoutName } from '../../../src/model/vocabulary.js';
import type { Look } from '../../../src/scene/look.js';
import { lookOf } from '../../../src/scene/map-look.js';
import type { Mark } from '../../../src/scene/mark.js';
import { useOtherLayouts } from '../../../src/scene/other-layouts.js';
import { sceneOf } from '../../../src/scene/scene.js';
import type { Scene } from '../../../src/scene/scene-types.js';
import { tieStyle } from '../../../src/scene/tie-style.js';
import { withChanges } from '../../../src/scene/with-changes.js';
import { withToldTies } from '../../../src/scene/with-told-ties.js';
import { describeChanges, type ChangeMark, type ToldChange } from '../../../src/words/describe-changes.js';
import { momentNl } from '../../../src/words/moment-nl.js';
import { nl } from '../../../src/words/nl.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

/** The drawing of what changed in a story between its two moments; `change` makes the later one different first. */
function drawn(story: string, change = (version: Version): Version => version): { marks: Mark[]; told: ToldChange[]; all: string } {
  const document = storyDocument(story);
  const [before, after] = [document.versions[0]!, change(document.versions[1]!)];
  const told = describeChanges(document, before, after, versionChanges(before, after), nl);
  const place = (version: Version) => createEditor({ document: { ...document, versions: [version], current: version.id }, layout: circlesLayout });
  const { document: shown, version, picture } = place(bothMoments(before, after));
  const scene = withChanges(sceneOf({ document: shown, version, picture, layout: 'circles', language: 'nl' }), {
    told, words: momentNl.marks, version, quiet: true, before: place(before).picture,
  });
  return { marks: [...scene.ties, ...scene.people], told, all: JSON.stringify([...scene.ties, ...scene.people]) };
}

const inside = (mark: Mark, key: string): Mark | undefined => mark.key === key ? mark : mark.children?.map((child) => inside(child, key)).find((found) => found);
const signOf = (marks: Mark[], id: string): Mark | undefined => marks.map((mark) => inside(mark, `sign-${id}`)).find((found) => found);

describe('the drawing of what changed', () => {
  it.each(STORY_IDS)('marks in %s exactly who and what is told, each with its own sign and pattern', (story) => {
    const { marks, told } = drawn(story);
    const wanted = new Map(told.map(({ ids, mark }) => [ids[0]!, mark]));
    for (const mark of marks.filter(({ key }) => key !== 'changes')) {
      const change = wanted.get(mark.key);
      const pattern = mark.children?.find(({ key }) => key === 'change-band' || key === 'change-ring');
      expect(pattern?.attrs.class, mark.key).toBe(change && `${pattern!.key} ${pattern!.key}-${change}`);
      expect(signOf(marks, mark.key)?.attrs.class, mark.key).toBe(change && `change-sign change-sign-${change}`);
    }
    expect(marks.filter(({ key }) => wanted.has(key))).toHaveLength(wanted.size);
  });

  it('tells kinds of change apart without colour and without words', () => {
    const { marks } = drawn('S03');
    const look = (id: string): string => {
      const { stroke: _tone, class: _class, d: _path, ...pattern } = marks.find(({ key }) => key === id)!.children!.find(({ key }) => key === 'change-band')!.attrs;
      return JSON.stringify([pattern, inside(signOf(marks, id)!, 'sign')!.attrs.d]);
    };
    const looks = ['tie-wil-ina', 'tie-r-wijkv', 'tie-r-koos'].map(look);
    expect(new Set(looks).size).toBe(3);
  });

  it('says the word of every kind of change somewhere', () => {
    for (const story of STORY_IDS) {
      const { told, all } = drawn(story);
      for (const mark of new Set<ChangeMark>(told.map((each) => each.mark))) expect(all, story).toContain(`"text":"${momentNl.marks[mark]}"`);
    }
  });

  it('shows where somebody came from who moved, and keeps who is gone in sight', () => {
    const { marks, all } = drawn('S01', (version) => ({
      ...version, alters: version.alters.filter(({ id }) => id !== 'mentor').map((alter) => (alter.id === 'piet' ? { ...alter, ring: 'verder-weg', sector: 'vrienden' } : alter)),
      ties: version.ties.filter(({ from, to }) => from !== 'mentor' && to !== 'mentor'),
    }));
    expect(all).toContain('"key":"move-piet"');
    expect(signOf(marks, 'piet')!.attrs.class).toBe('change-sign change-sign-further');
    expect(marks.find(({ key }) => key === 'mentor')!.attrs.opacity).toBeLessThan(1);
    expect(signOf(marks, 'tie-r-mentor')!.attrs.class).toBe('change-sign change-sign-ended');
  });
});

describe('in other layouts and signs', () => {
  useOtherLayouts(() => {});

  const inLayout = (layout: Layout, key: LayoutName, change: (version: Version) => Version, look?: Look): { scene: Scene; told: ToldChange[] } => {
    const document = storyDocument('S06');
    const [before, after] = [document.versions[0]!, change({ ...document.versions[0]!, id: 'later' })];
    const told = describeChanges(document, before, after, versionChanges(before, after), nl);
    const version = bothMoments(before, after);
    const input = { document, version, picture: placesOfBoth(document, before, after, key, layout).both, layout: key, language: 'nl', look };
    const ids = new Set(told.flatMap((change_) => change_.ids));
    return { told, scene: withChanges(withToldTies(sceneOf(input), input, ids), { told, words: momentNl.marks, version, quiet: true }) };
  };
  const family = (version: Version): Version => ({
    ...version, couples: version.couples.map((couple, i) => (i === 0 ? { ...couple, status: 'lat' as const } : couple)),
    ties: [...version.ties.slice(1), { id: 'fresh', from: version.ties[0]!.from, to: version.alters.at(-1)!.id, quality: 'sterk' }],
  });

  it('a couple that is together in another way is marked on its line, and nobody of it is called new or gone', () => {
    const { scene, told } = inLayout(genogramLayout, 'genogram', family);
    const { couple } = told.find((change) => change.couple !== undefined)!;
    const band = scene.ground.children!.find(({ key }) => key === `change-band ${couple!}`)!;
    expect(band.attrs['d']).toBe(scene.ground.children!.find(({ key }) => key === `couple ${couple!}`)!.attrs['d']);
    expect(inside({ key: '', tag: 'g', attrs: {}, children: [...scene.ties] }, `sign-${couple!}`)!.attrs.class).toBe('change-sign change-sign-changed');
    expect(scene.people.filter((person) => inside(person, 'change-ring'))).toEqual([]);
  });

  it('a family tree, which has no ties, shows those that are new or gone, and no others', () => {
    const { scene, told } = inLayout(genogramLayout, 'genogram', family);
    const ties = told.flatMap(({ ids }) => (ids.length === 3 ? ids[0]! : []));
    expect(ties).toHaveLength(2);
    expect(scene.ties.map(({ key }) => key).sort()).toEqual([...ties, 'changes'].sort());
    for (const id of ties) expect(inside(scene.ties.find(({ key }) => key === id)!, 'change-band')).toBeDefined();
  });

  it.each(NOTATIONS)('in the signs of %s a tie keeps its own line under the mark', (notation) => {
    const look = quietLook(lookOf({ notation, support: true, themes: true }))!;
    const { scene, told } = inLayout(circlesLayout, 'circles', family, look);
    const [tie] = told.find(({ ids }) => ids[0] === 'fresh')!.ids;
    const marked = scene.ties.find(({ key }) => key === tie)!;
    expect(marked.children![0]!.key).toBe('change-band');
    const widths = (mark: Mark): unknown[] => [mark.attrs['stroke-width'], ...(mark.children ?? []).flatMap(widths)];
    const own = widths({ ...marked, children: marked.children!.slice(1) }).filter(Boolean);
    expect(own).toContain((look.tieStyle ?? tieStyle)('sterk').width);
    expect(look.years ?? false).toBe(notation === 'mcgoldrick');
  });

  it('what is going on that came up marks whom it touches as different, not as new', () => {
    const { told } = inLayout(circlesLayout, 'circles', (version) => ({ ...version, themes: [...version.themes, { id: 'x', kind: 'strength', label: 'Werk', touches: [version.alters[1]!.id] }] }));
    expect(told.map(({ mark, drawn }) => [mark, drawn])).toEqual([['new', 'changed']]);
  });
});
