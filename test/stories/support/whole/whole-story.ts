import { expect } from 'vitest';
import { versionChanges } from '../../../../src/graph/version-changes.js';
import { indicatorsOf } from '../../../../src/graph/indicators.js';
import type { NetworkDocument, Version } from '../../../../src/model/document.js';
import { SUPPORT_KINDS, type SupportKind } from '../../../../src/model/vocabulary.js';
import { describeChanges } from '../../../../src/words/describe-changes.js';
import { nl } from '../../../../src/words/nl.js';
import { fixtureJson } from '../../../fixture.js';
import { MapElement } from '../map-element.js';
import { onStage, type Stage } from '../stage.js';
import { Tally } from '../tally.js';
import { canonicalWhole } from './canonical-whole.js';
import type { Hands } from './hands.js';
import { Teller } from './teller.js';
import { toldStory } from './told-story.js';

const EXPECTED = fixtureJson<Record<string, Record<string, unknown>>>('stories/expected.json');

/** A moment with every tie told from whose name comes first, so that it does not matter from which side it was drawn. */
const turned = (version: Version): Version => {
  const name = (id: string): string => version.alters.find((alter) => alter.id === id)!.name;
  const inOrder = (kinds: readonly SupportKind[] | undefined): SupportKind[] | undefined => kinds && SUPPORT_KINDS.filter((kind) => kinds.includes(kind));
  return {
    ...version, ties: version.ties.map(({ from, to, gives, gets, ...tie }) => {
      const [one, other, there, back] = name(from) > name(to) ? [to, from, gets, gives] : [from, to, gives, gets];
      return { ...tie, from: one, to: other, ...(there ? { gives: inOrder(there)! } : {}), ...(back ? { gets: inOrder(back)! } : {}) };
    }),
  };
};

/** Everything that changed between the two moments, in sentences. */
const sentences = (document: NetworkDocument): string[] => {
  const [then, now] = document.versions.map(turned) as [Version, Version];
  return describeChanges(document, then, now, versionChanges(then, now), nl).map(({ text }) => text.replace(/[\u2066-\u2069]/g, '')).sort();
};

/** The numbers of a moment; people told by name. */
const numbers = (document: NetworkDocument, moment: number, story: NetworkDocument): unknown => {
  const version = document.versions[moment]!;
  const of = indicatorsOf(document, version);
  const idOf = (id: string): string => story.versions[moment]!.alters.find(({ name }) => name === version.alters.find((alter) => alter.id === id)!.name)!.id;
  return { ...of, bridgePersons: of.bridgePersons.map(idOf).sort() };
};

/**
 * Draws a story whole with one hand, intake, plan and follow-up, and holds what comes of it against what was written down.
 * @param most actions that it may take: what was measured, and a few for a place where a hand has to look twice
 */
export async function wholeStory(id: string, touch: boolean, most: number, handsOf: (map: MapElement, tally: Tally, stage: Stage) => Hands): Promise<void> {
  await onStage({ page: 'whole.html', touch, calm: true }, async (stage) => {
    const map = new MapElement(stage.page);
    const tally = new Tally();
    const hands = handsOf(map, tally, stage);
    const teller = new Teller(map, hands, tally);
    const { wanted, intake, later } = toldStory(id);

    await teller.tell(intake);
    const drawn = await map.document();
    const [fresh] = (canonicalWhole(wanted) as { moments: unknown[] }).moments;
    expect((canonicalWhole(drawn) as { moments: unknown[] }).moments).toEqual([fresh]);
    const atIntake = tally.all;
    await teller.tell(later);

    const whole = await map.document();
    expect(canonicalWhole(whole)).toEqual(canonicalWhole(wanted));
    expect(sentences(whole)).toEqual(sentences(wanted));
    for (const [at, moment] of ['t0', 't1'].entries()) {
      const expected = EXPECTED[id]![moment] as { bridgePersons: string[] };
      expect(numbers(whole, at, wanted)).toEqual({ ...expected, bridgePersons: [...expected.bridgePersons].sort() });
    }
    console.log(`measured: ${id} whole by ${hands.name} ${String(tally.all)} actions, ${String(atIntake)} of them at the intake (${tally.toString()})`);
    expect(tally.all, 'more actions than it took').toBeLessThanOrEqual(most);
  });
}
