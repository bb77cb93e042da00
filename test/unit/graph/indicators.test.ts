import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../../src/graph/indicators.js';
import { toGraph } from '../../../src/graph/to-graph.js';
import { createDocument } from '../../../src/model/create.js';
import type { NetworkDocument, Tie, Version } from '../../../src/model/document.js';
import { STORY_IDS, fixtureJson, storyDocument } from '../../fixture.js';

const EXPECTED = fixtureJson<Record<string, Record<string, unknown>>>('stories/expected.json');

describe('indicators', () => {
  for (const story of STORY_IDS) {
    for (const moment of ['t0', 't1']) {
      it(`reproduces the numbers of ${story} at ${moment}`, () => {
        const document = storyDocument(story);
        const version = document.versions.find((v) => v.id === moment)!;
        expect(indicatorsOf(document, version)).toEqual(EXPECTED[story]![moment]);
      });
    }
  }

  it('says none, never NaN, about a map with nobody on it', () => {
    expect(indicatorsOf(createDocument())).toEqual({
      counted: 0, active: 0, perSector: { familie: 0, vrienden: 0, buren: 0, vrijwilligers: 0, meedoen: 0, hulp: 0 },
      knownTies: 0, density: 0, isolates: 0, bridgePersons: [], informalShare: null, meanRing: null, tense: 0, twoWay: [0, 0],
      cover: { P: 0, G: 0, A: 0, E: 0 }, placesAndAnimals: 0,
    });
  });

  it('counts a pair with several ties once, and a person with several ties to the resident once', () => {
    const document = documentWith([
      { id: '1', from: 'resident', to: 'a', quality: 'verbroken' }, { id: '2', from: 'a', to: 'resident', gives: ['P'] },
      { id: '3', from: 'resident', to: 'b', gets: ['G'] }, { id: '4', from: 'resident', to: 'b', quality: 'dubbel', gives: ['E'] },
      { id: '5', from: 'a', to: 'b' }, { id: '6', from: 'b', to: 'a', quality: 'sterk' },
    ]);
    expect(indicatorsOf(document)).toMatchObject({ active: 2, knownTies: 1, density: 1, tense: 1, twoWay: [1, 2], cover: { P: 1, G: 1, A: 0, E: 0 } });
  });

  it('does not take an ended tie for a live one', () => {
    expect(indicatorsOf(documentWith([{ id: '1', from: 'resident', to: 'a', status: 'ended' }]))).toMatchObject({ counted: 2, active: 0 });
  });

  it('uses the sectors and rings that a document brings', () => {
    const base = documentWith([{ id: '1', from: 'resident', to: 'a' }, { id: '2', from: 'resident', to: 'b' }]);
    const document: NetworkDocument = {
      ...base, sectors: [{ id: 'thuis' }, { id: 'elders' }], rings: [{ id: 'in' }, { id: 'uit' }],
      versions: [{ ...base.versions[0]!, alters: base.versions[0]!.alters.map((a) => ({ ...a, sector: 'elders', ring: 'uit' })) }],
    };
    expect(indicatorsOf(document)).toMatchObject({ perSector: { thuis: 0, elders: 2 }, meanRing: 2, informalShare: 1 });
  });
});

describe('toGraph', () => {
  it('gives the same graph for the same version, with every alter and tie', () => {
    const document = storyDocument('S06');
    const version = document.versions[1]!;
    const graph = toGraph(document, version);
    expect(toGraph(document, version)).toBe(graph);
    expect(graph.order).toBe(version.alters.length);
    expect(graph.size).toBe(version.ties.length);
    expect(graph.getNodeAttribute('kai', 'name')).toBe('Kai');
    expect(toGraph(document)).not.toBe(graph);
  });

  it('keeps changes made to the graph away from the document', () => {
    const document = storyDocument('S01');
    toGraph(document).setNodeAttribute('els', 'name', 'Somebody else');
    expect(document.versions[0]!.alters.find((a) => a.id === 'els')!.name).toBe('Els');
  });
});

function documentWith(ties: Tie[]): NetworkDocument {
  const document = createDocument();
  const version: Version = {
    ...document.versions[0]!, ties,
    alters: [...document.versions[0]!.alters, { id: 'a', kind: 'person', name: 'A' }, { id: 'b', kind: 'person', name: 'B' }],
  };
  return { ...document, versions: [version] };
}
