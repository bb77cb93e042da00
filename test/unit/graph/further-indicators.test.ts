import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliquesOf } from '../../../src/graph/cliques.js';
import { furtherIndicatorsOf } from '../../../src/graph/further-indicators.js';
import { groupsOf } from '../../../src/graph/groups.js';
import { onlyBridges } from '../../../src/graph/only-bridges.js';
import { versionChanges } from '../../../src/graph/version-changes.js';
import { createDocument } from '../../../src/model/create.js';
import { storyDocument } from '../../fixture.js';

/** Who knows whom, from pairs of single letters: `ab bc`. */
function acquaintances(people: string, ties: string): Map<string, Set<string>> {
  const known = new Map([...people].map((id) => [id, new Set<string>()]));
  for (const [a, b] of ties.split(' ').filter(Boolean)) { known.get(a!)!.add(b!); known.get(b!)!.add(a!); }
  return known;
}

describe('groups and cliques', () => {
  it('finds groups of two and more, largest first', () => {
    expect(groupsOf(acquaintances('abcdefg', 'ab de ef'))).toEqual([['d', 'e', 'f'], ['a', 'b']]);
  });

  it('finds every largest set in which everybody knows everybody', () => {
    expect(cliquesOf(acquaintances('abcdef', 'ab ac bc cd de ce'))).toEqual([['a', 'b', 'c'], ['c', 'd', 'e']]);
    expect(cliquesOf(acquaintances('abcd', 'ab ac ad bc bd cd'))).toEqual([['a', 'b', 'c', 'd']]);
    expect(cliquesOf(new Map())).toEqual([]);
  });

  it('finds the cliques that trying every set of people finds', () => {
    const ids = [...'abcdefg'];
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 21 }), (pairs) => {
      const known = acquaintances('abcdefg', pairs.filter(([a, b]) => a !== b).map(([a, b]) => ids[a]! + ids[b]!).join(' '));
      const isClique = (set: string[]) => set.every((a) => set.every((b) => a === b || known.get(a)!.has(b)));
      const cliques: string[][] = [];
      for (let mask = 0; mask < 128; mask += 1) {
        const set = ids.filter((_, i) => mask & (1 << i));
        const larger = ids.some((id) => !set.includes(id) && isClique([...set, id]));
        if (set.length >= 3 && isClique(set) && !larger) cliques.push(set);
      }
      expect(cliquesOf(known).map(String).sort()).toEqual(cliques.map(String).sort());
    }));
  });

  it('stops at a documented number when a file asks for millions', () => {
    const known = new Map<string, Set<string>>();
    const ids = Array.from({ length: 60 }, (_, i) => `p${i}`);
    for (const [i, id] of ids.entries()) known.set(id, new Set(ids.filter((_, j) => Math.floor(i / 3) !== Math.floor(j / 3))));
    expect(cliquesOf(known)).toHaveLength(1000);
  });
});

describe('only bridges', () => {
  const people = [...'abcdef'].map((id, i) => ({ id, kind: 'person' as const, name: id, sector: i < 2 ? 'familie' : i < 4 ? 'buren' : undefined }));

  it('names who alone joins two sectors', () => {
    expect(onlyBridges(people, acquaintances('abcdef', 'ac ad be'))).toEqual([{ person: 'a', sectors: ['buren', 'familie'] }]);
  });

  it('names both ends of a single tie and nobody where there are two ways', () => {
    expect(onlyBridges(people, acquaintances('abcdef', 'ac')).map(({ person }) => person)).toEqual(['a', 'c']);
    expect(onlyBridges(people, acquaintances('abcdef', 'ac bd'))).toEqual([]);
  });
});

describe('further indicators', () => {
  it('shows who carries most in S03, and that more people do half a year later', () => {
    const document = storyDocument('S03');
    const [t0, t1] = document.versions.map((version) => furtherIndicatorsOf(document, version));
    expect(t0!.support.topGivers).toEqual({ people: ['wil'], share: 3 / 11 });
    expect(t0!.support.givers['G']).toEqual(['wil', 'harm', 'ad']);
    expect(t1!.support.givers['G']).toHaveLength(5);
    expect(t0!.support.reciprocity).toBe(0);
    expect(t0!.tenseShare).toBe(2 / 8);
  });

  it('shows what stays without paid help', () => {
    const document = storyDocument('S01');
    expect(furtherIndicatorsOf(document).withoutProfessionals).toMatchObject({ counted: 8, active: 6, informalShare: 1 });
  });

  it('says none about a map with nobody on it', () => {
    const none = furtherIndicatorsOf(createDocument());
    expect(none).toMatchObject({ groups: [], cliques: [], onlyBridges: [], tenseShare: null });
    expect(none.support).toMatchObject({ reciprocity: null, manyKinds: null, kindsPerGiver: null, topGivers: { people: [], share: null } });
  });
});

describe('changes between versions', () => {
  const changesOf = (id: string) => versionChanges(...(storyDocument(id).versions as [never, never]));

  it('names exactly what S01 tells of its follow-up', () => {
    expect(changesOf('S01')).toEqual({
      newAlters: ['budgetcoach'], goneAlters: [], died: [], movedRing: [], movedSector: [], joinedHome: [], leftHome: [],
      joinedTeam: [], leftTeam: [], changedStatus: [],
      newTies: ['tie-r-budgetcoach', 'tie-r-trainer'], endedTies: [],
      changedQuality: [{ id: 'tie-r-ilias', before: 'gespannen', after: 'gewoon' }, { id: 'tie-r-karim', before: 'verbroken', after: 'zwak' }],
      changedSupport: ['tie-r-ilias', 'tie-r-karim'], changedCouples: [], newThemes: [], goneThemes: [],
    });
  });

  it('names ties that ended, whether they were taken away or broke', () => {
    expect(changesOf('S09').endedTies).toEqual(['tie-r-soc']);
    expect(changesOf('S03').endedTies).toEqual(['tie-r-wijkv']);
  });

  it('does not take a tie drawn the other way for another tie', () => {
    const [t0, t1] = storyDocument('S06').versions;
    const turned = t0!.ties.map((tie) => ({ ...tie, from: tie.to, to: tie.from, gives: tie.gets, gets: tie.gives }));
    expect(versionChanges(t0!, { ...t0!, ties: turned }).changedSupport).toEqual([]);
    expect(versionChanges(t0!, t1!).changedSupport.length).toBeGreaterThan(0);
  });
});
