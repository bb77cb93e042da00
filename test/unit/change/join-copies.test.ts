import { describe, expect, it } from 'vitest';
import { applyTransaction } from '../../../src/change/transaction.js';
import { joinCopies } from '../../../src/change/join-copies.js';
import { addAlter } from '../../../src/editor/commands/add-alter.js';
import { connect } from '../../../src/editor/commands/connect.js';
import { removeAlters } from '../../../src/editor/commands/remove-alters.js';
import { addToPlan } from '../../../src/editor/commands/add-to-plan.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { setAnswer } from '../../../src/editor/commands/set-answer.js';
import { setDocument } from '../../../src/editor/commands/set-document.js';
import { setTie } from '../../../src/editor/commands/set-tie.js';
import type { Command } from '../../../src/editor/command.js';
import { createEditor } from '../../../src/editor/editor.js';
import { circlesLayout } from '../../../src/layout/circles.js';
import type { NetworkDocument } from '../../../src/model/document.js';
import { saveDocument } from '../../../src/model/save.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';

let made = 0;
/** What a worker made of a copy. */
function changed(before: NetworkDocument, ...commands: Command[]): NetworkDocument {
  const editor = createEditor({ layout: circlesLayout, document: before, newId: (kind) => `${kind}-new-${(made += 1)}` });
  for (const command of commands) expect(editor.run(command)).not.toHaveProperty('refused');
  return editor.document;
}
const start = storyDocument('S01');
const [version] = start.versions;
const names = (document: NetworkDocument): string[] => document.versions[0]!.alters.map(({ name }) => name);
const tieOf = (document: NetworkDocument, who: string) => document.versions[0]!.ties.find(({ from, to }) => [from, to].includes(who) && [from, to].includes(version!.resident));

describe('two copies of one map', () => {
  const one = changed(start, addAlter({ name: 'Wim', sector: 'vrijwilligers', ring: 'verder-weg' }), setTie(tieOf(start, 'els')!.id, { quality: 'gewoon' }), setAnswer({ question: 'look' }, { text: 'Veel familie' }), addToPlan('actions', { what: 'Wim bellen', who: 'els' }));
  const other = changed(start, addAlter({ name: 'Ans', sector: 'buren', ring: 'dichtbij' }), connect('els', 'piet', { quality: 'zwak' }), setAlter('piet', { age: 64 }), setDocument({ story: 'Na de scheiding' }), addToPlan('actions', { what: 'Samen eten', who: 'piet' }), setAnswer({ question: 'care' }, { people: ['els'] }));

  it('become one file with all that both changed, with and without the map that they began with', () => {
    for (const before of [start, undefined]) {
      const { document, differences, perhapsOne } = joinCopies(one, other, before);
      expect(names(document)).toEqual([...names(start), 'Wim', 'Ans']);
      expect(document.versions[0]!.ties.some(({ from, to }) => from === 'els' && to === 'piet')).toBe(true);
      expect(document.plan.actions.map(({ what }) => what).slice(-2)).toEqual(['Wim bellen', 'Samen eten']);
      expect(document.versions[0]!.answers!.map(({ question }) => question)).toEqual(['look', 'care']);
      expect(document.story).toBe('Na de scheiding');
      expect(document.versions[0]!.alters.find(({ id }) => id === 'piet')!.age).toBe(before ? 64 : 63);
      expect([tieOf(document, 'els')!.quality, perhapsOne, violationsOf(document)]).toEqual(['gewoon', [], []]);
      expect(differences.map(({ place }) => place)).toEqual(before ? [] : [`versions[${version!.id}].alters[piet].age`, `versions[${version!.id}].ties[${tieOf(start, 'els')!.id}].quality`]);
    }
  });

  it('say where they contradict each other, and the first stands', () => {
    const { document, differences } = joinCopies(changed(start, setAlter('piet', { age: 60 })), changed(start, setAlter('piet', { age: 64 })), start);
    expect(differences).toEqual([{ place: `versions[${version!.id}].alters[piet].age`, first: 60, second: 64 }]);
    expect(document.versions[0]!.alters.find(({ id }) => id === 'piet')!.age).toBe(60);
  });

  it('lose who one of them took away, but not whom the other tied, changed or gave something to do', () => {
    const without = changed(start, removeAlters(['piet', 'karim']));
    expect(names(joinCopies(without, changed(start, setAlter('els', { age: 44 })), start).document)).not.toContain('Piet');
    expect(names(joinCopies(without, changed(start, setAlter('els', { age: 44 }))).document)).toContain('Piet');
    for (const said of [connect('els', 'piet'), setAlter('piet', { age: 64 }), addToPlan('actions', { what: 'Tuin', who: 'piet' })]) {
      for (const turned of [false, true]) {
        const with_ = changed(start, said);
        const { document } = turned ? joinCopies(with_, without, start) : joinCopies(without, with_, start);
        expect(names(document)).toContain('Piet');
        expect(names(document)).not.toContain('Karim');
        expect(violationsOf(document)).toEqual([]);
      }
    }
  });

  it('tell of two who may be one, and are refused where they are of two maps', () => {
    const { perhapsOne } = joinCopies(one, changed(start, addAlter({ name: 'wim ' })), start);
    expect(perhapsOne).toMatchObject([{ version: version!.id, name: 'Wim' }]);
    expect(new Set(perhapsOne[0]!.ids).size).toBe(2);
    expect(() => joinCopies(one, storyDocument('S02'))).toThrow('two different maps');
  });

  it('are the map itself where nothing was changed, or in one of them only', () => {
    for (const id of STORY_IDS) {
      const story = storyDocument(id);
      expect(saveDocument(joinCopies(story, story, story).document)).toBe(saveDocument(story));
    }
    expect(saveDocument(joinCopies(start, other, start).document)).toBe(saveDocument({ ...other, versions: other.versions.map((each, at) => (start.versions[at]!.places ? { ...each, places: start.versions[at]!.places } : each)) }));
    expect(applyTransaction(joinCopies(one, start, start).document, []).ok).toBe(true);
  });
});
