import { expect, it } from 'vitest';
import { insight } from '../../../src/element/panel/insight.js';
import { createDocument } from '../../../src/model/create.js';
import { en } from '../../../src/words/en.js';
import { nl } from '../../../src/words/nl.js';
import { fixtureJson, STORY_IDS, storyDocument } from '../../fixture.js';
import { plain } from '../words/plain.js';

const said = (story: string, at = 0, messages = nl): string[] => {
  const document = storyDocument(story);
  return insight(document, document.versions[at]!, messages).map(plain);
};

/** How many names are in a sentence. */
const named = (sentence: string): number => sentence.split('\u2068').length - 1;

it('names who gives what, who holds groups together and who knows nobody, without a score', () => {
  expect(said('S01').slice(0, 2)).toEqual(['Er is contact met 7 mensen. 6 van hen zijn geen hulpverlener.', 'Zonder hulpverleners blijven 6 van de 7 mensen over.']);
  expect(said('S01')).toContain('Samen zijn: Sofie.');
  expect(said('S02')).toContain('Helpen met dingen: niemand uit het eigen netwerk.');
  expect(insight(createDocument(), createDocument().versions[0]!, nl)).toEqual([]);
});

it.each(STORY_IDS)('says of %s the numbers that are expected of it, at both moments and in both languages', (story) => {
  const expected = fixtureJson<Record<string, Record<string, { active: number; informalShare: number; isolates: number; cover: Record<string, number> }>>>('stories/expected.json')[story]!;
  for (const [at, moment] of [expected.t0!, expected.t1!].entries()) {
    const [inTouch] = said(story, at);
    const raw = insight(storyDocument(story), storyDocument(story).versions[at]!, nl);
    expect(inTouch).toBe(`Er is contact met ${moment.active} mensen. ${Math.round(moment.informalShare * moment.active)} van hen zijn geen hulpverlener.`);
    for (const [kind, givers] of Object.entries(moment.cover)) {
      const label = nl.support[kind as 'P'].label;
      expect(named(raw.find((each) => each.toLowerCase().startsWith(`${label}: `))!), `${story} ${kind}`).toBe(givers);
    }
    expect(named(raw.find((each) => /ken(t|nen) niemand anders/.test(each)) ?? '')).toBe(moment.isolates);
    for (const sentence of [...said(story, at), ...said(story, at, en)]) expect(sentence).not.toMatch(/undefined|NaN|\d[.,]\d/);
  }
});
