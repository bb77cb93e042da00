import { describe, expect, it } from 'vitest';
import { isRefusal, type Command, type CommandContext } from '../../../src/editor/command.js';
import { addAlter } from '../../../src/editor/commands/add-alter.js';
import { addChild } from '../../../src/editor/commands/add-child.js';
import { addCouple } from '../../../src/editor/commands/add-couple.js';
import { addFromLine } from '../../../src/editor/commands/add-from-line.js';
import { addHousehold } from '../../../src/editor/commands/add-household.js';
import { addMany } from '../../../src/editor/commands/add-many.js';
import { connect } from '../../../src/editor/commands/connect.js';
import { duplicateAlters } from '../../../src/editor/commands/duplicate-alters.js';
import { liveWithResident } from '../../../src/editor/commands/live-with-resident.js';
import { moveAlong } from '../../../src/editor/commands/move-along.js';
import { moveAlter } from '../../../src/editor/commands/move-alter.js';
import { moveRing } from '../../../src/editor/commands/move-ring.js';
import { pinPlace } from '../../../src/editor/commands/pin-place.js';
import { removeAlters } from '../../../src/editor/commands/remove-alters.js';
import { removeChild } from '../../../src/editor/commands/remove-child.js';
import { removeCouple } from '../../../src/editor/commands/remove-couple.js';
import { removeHousehold } from '../../../src/editor/commands/remove-household.js';
import { removeTies } from '../../../src/editor/commands/remove-ties.js';
import { renameAlter } from '../../../src/editor/commands/rename-alter.js';
import { reverseTie } from '../../../src/editor/commands/reverse-tie.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { setChild } from '../../../src/editor/commands/set-child.js';
import { setCouple } from '../../../src/editor/commands/set-couple.js';
import { setDocument } from '../../../src/editor/commands/set-document.js';
import { setHousehold } from '../../../src/editor/commands/set-household.js';
import { setResident } from '../../../src/editor/commands/set-resident.js';
import { setSupport } from '../../../src/editor/commands/set-support.js';
import { setTie } from '../../../src/editor/commands/set-tie.js';
import { setTwins } from '../../../src/editor/commands/set-twins.js';
import { setVersion } from '../../../src/editor/commands/set-version.js';
import { toggleSupport } from '../../../src/editor/commands/toggle-support.js';
import { versionOf } from '../../../src/model/query.js';
import { unusedId } from '../../../src/editor/unused-id.js';
import { describeRefusal } from '../../../src/words/describe-refusal.js';
import { en } from '../../../src/words/en.js';
import { nl } from '../../../src/words/nl.js';
import type { RefusalKey } from '../../../src/words/refusal-words.js';
import { storyDocument } from '../../fixture.js';
import { countingIds } from './counting-ids.js';

function contextOf(story: string): CommandContext {
  const document = storyDocument(story);
  return { document, version: versionOf(document), layout: 'circles', newId: unusedId(document, countingIds()) };
}

const never = 'nonsense' as never;

const REFUSED: [story: string, refused: RefusalKey, what: string, command: Command][] = [
  ['S01', 'empty-line', 'an empty line', addFromLine('  ')],
  ['S01', 'empty-line', 'a list of nothing', addMany('\n , \n ')],
  ['S01', 'long-list', 'a list of more people than can be placed while somebody waits', addMany(Array.from({ length: 201 }, (_, at) => `Bo${at}`).join('\n\n'))],
  ['S01', 'long-list', 'a few lines with as many names', addMany(Array.from({ length: 70 }, (_, at) => `Bo${at}, Ali${at} en Tim${at}`).join('\n'))],
  ['S01', 'no-name', 'somebody without a name', addAlter({ name: '  ' })],
  ['S01', 'no-name', 'an empty name', renameAlter('els', ' ')],
  ['S01', 'no-name', 'a name taken away', setAlter('els', { name: null })],
  ['S01', 'one-name', 'one name for two', setAlter(['els', 'rob'], { name: 'Bo' })],
  ['S01', 'too-long', 'a name of 2000 letters', renameAlter('els', 'x'.repeat(2000))],
  ['S01', 'gone', 'a new name for nobody', renameAlter('nobody', 'Bo')],
  ['S01', 'no-such-word', 'an unknown kind', addAlter({ name: 'Bo', kind: never })],
  ['S01', 'no-such-word', 'no kind at all', setAlter('els', { kind: null })],
  ['S01', 'no-such-word', 'an unknown gender', setAlter('els', { gender: never })],
  ['S01', 'no-such-sector', 'an unknown sector', setAlter('els', { sector: 'maan' })],
  ['S01', 'no-such-ring', 'an unknown ring', moveAlter('els', { ring: 'maan' })],
  ['S01', 'bad-age', 'half an age', setAlter('els', { age: 12.5 })],
  ['S01', 'bad-age', 'an age of 131', setAlter('els', { age: 131 })],
  ['S01', 'bad-age', 'no number as age', setAlter('els', { age: NaN })],
  ['S01', 'bad-year', 'no number as year', setAlter('els', { birthYear: NaN })],
  ['S01', 'bad-year', 'a year of three digits', setAlter('els', { birthYear: 980 })],
  ['S01', 'resident-is-person', 'the resident as a place', setAlter('r', { kind: 'place' })],
  ['S01', 'resident-in-centre', 'the resident in a sector', setAlter('r', { sector: 'buren' })],
  ['S01', 'resident-in-centre', 'the resident dragged away', moveAlter('r', { ring: 'dichtbij' })],
  ['S01', 'resident-in-centre', 'the resident moved along', moveAlong('r', 1)],
  ['S01', 'resident-in-centre', 'the resident moved a ring', moveRing('r', 1)],
  ['S01', 'resident-stays', 'the resident removed', removeAlters(['els', 'r'])],
  ['S01', 'gone', 'nobody removed', removeAlters(['nobody'])],
  ['S01', 'nothing-chosen', 'no one removed', removeAlters([])],
  ['S01', 'nothing-chosen', 'no one set', setAlter([], { age: 3 })],
  ['S01', 'nothing-chosen', 'no one moved', moveAlter([], { ring: 'dichtbij' })],
  ['S01', 'lives-at-home', 'a child at home moved a ring', moveRing('ilias', 1)],
  ['S01', 'lives-at-home', 'a child at home moved along', moveAlong('ilias', 1)],
  ['S01', 'lives-at-home', 'a child at home dragged to a ring', moveAlter('ilias', { ring: 'dichtbij' })],
  ['S01', 'innermost', 'nearer than can be', moveRing('els', -1)],
  ['S01', 'already-there', 'moved to where one is', moveAlter('els', { ring: 'heel-dichtbij' })],
  ['S01', 'already-there', 'home to who lives there', liveWithResident(['ilias'], true)],
  ['S01', 'not-placed', 'a place that is no number', moveAlter('els', { place: { x: NaN, y: 0 } })],
  ['S01', 'not-placed', 'a pin without a picture', pinPlace('els')],
  ['S01', 'self-tie', 'somebody with themselves', connect('els', 'els')],
  ['S01', 'gone', 'a tie with nobody', connect('els', 'nobody')],
  ['S01', 'already-tied', 'a tie that is there', connect('els', 'r')],
  ['S01', 'already-tied', 'the same quality twice', connect('els', 'r', { quality: 'sterk' })],
  ['S01', 'no-such-word', 'an unknown quality', connect('els', 'rob', { quality: never })],
  ['S01', 'no-such-word', 'an unknown support', setTie('tie-r-els', { gives: [never] })],
  ['S01', 'bad-date', 'the 30th of February', setTie('tie-r-els', { since: '2025-02-30' })],
  ['S01', 'bad-date', 'a date in words', setVersion({ date: 'gisteren' })],
  ['S01', 'gone', 'a tie that is not there', setTie('nothing', { quality: 'sterk' })],
  ['S01', 'gone', 'support by who is not at the tie', setSupport('tie-r-els', 'rob', [])],
  ['S01', 'gone', 'support by nobody', toggleSupport('tie-r-els', 'nobody', 'P')],
  ['S01', 'gone', 'no tie turned round', reverseTie('nothing')],
  ['S01', 'nothing-chosen', 'no ties removed', removeTies([])],
  ['S01', 'gone', 'a tie removed twice', removeTies(['nothing'])],
  ['S01', 'own-partner', 'a couple of one', addCouple(['els', 'els'])],
  ['S01', 'already-couple', 'a couple that is one', addCouple(['rob', 'r'])],
  ['S01', 'couple-full', 'a couple of three', addCouple(['rob', 'els', 'piet'])],
  ['S03', 'persons-only', 'a couple with a dog', addCouple(['koos', 'hond'])],
  ['S01', 'bad-date', 'a wedding on no day', addCouple(['els', 'piet'], { since: '1-1-2000' })],
  ['S01', 'gone', 'no couple set', setCouple('nothing', {})],
  ['S01', 'already-couple', 'partners who are a couple elsewhere', setCouple('couple-1', { partners: ['ma', 'opa'] })],
  ['S01', 'own-ancestor', 'a mother as child of her child', addChild('ma', ['sofie'])],
  ['S01', 'own-ancestor', 'a parent who is a grandchild', setCouple('couple-2', { partners: ['ma', 'sofie'] })],
  ['S01', 'parent-is-child', 'a child of oneself', addChild('rob', ['rob'])],
  ['S01', 'already-child', 'a child twice', addChild('sofie', 'couple-1')],
  ['S03', 'persons-only', 'a dog as a child', addChild('hond', ['ad'])],
  ['S01', 'no-such-word', 'an unknown kind of child', setChild('child-1-ilias', { kind: never })],
  ['S01', 'gone', 'no child removed', removeChild('nothing')],
  ['S01', 'gone', 'no couple removed', removeCouple('nothing')],
  ['S01', 'nothing-chosen', 'twins of one', setTwins(['child-1-ilias'], true)],
  ['S01', 'nothing-chosen', 'twins of two couples', setTwins(['child-1-ilias', 'child-2-karim'], true)],
  ['S01', 'nobody-in-it', 'an empty home', addHousehold([])],
  ['S01', 'nobody-in-it', 'everybody out of a home', setHousehold('household-1', { remove: ['r', 'ilias', 'sofie'] })],
  ['S01', 'gone', 'no home removed', removeHousehold('nothing')],
  ['S01', 'resident-once', 'a second resident', duplicateAlters(['r'])],
  ['S01', 'gone', 'nobody doubled', duplicateAlters(['els', 'nobody'])],
  ['S01', 'nothing-chosen', 'no one doubled', duplicateAlters([])],
  ['S01', 'too-long', 'a title of 2000 letters', setDocument({ title: 'x'.repeat(2000) })],
  ['S01', 'bad-age', 'an age of -1 for the resident', setResident({ age: -1 })],
];

describe('a command says no', () => {
  it.each(REFUSED)('in %s with %s to %s', (story, refused, _what, command) => {
    const context = contextOf(story);
    const plan = command(context);
    expect(plan).toMatchObject({ refused });
    for (const messages of [nl, en]) {
      const sentence = describeRefusal(isRefusal(plan) ? plan : { refused: '' }, messages);
      expect(sentence).toMatch(/^[⁨\p{Lu}\d].*[.!]$/su);
      expect(sentence).not.toMatch(/undefined|[⁨]⁩|\{|NaN/u);
    }
  });

  it('to a long list with how many there are, and takes one that is just short enough', () => {
    const list = (length: number): Command => addMany(Array.from({ length }, (_, at) => `Bo${at}`).join('\n'));
    const plan = list(612)(contextOf('S01'));
    expect(plan).toMatchObject({ refused: 'long-list', about: { value: '612', most: '200' } });
    expect(describeRefusal(isRefusal(plan) ? plan : { refused: '' }, nl).replace(/[\u2068\u2069]/g, '')).toBe('Op deze lijst staan 612 mensen. Er kunnen er 200 tegelijk op de kaart. Plak de lijst in stukken.');
    expect(list(200)(contextOf('S01'))).toMatchObject({ deed: 'alters-added', about: { count: '200' } });
  });

  it('in both languages for every reason there is', () => {
    for (const messages of [nl, en]) {
      for (const key of Object.keys(messages.refusals)) expect(describeRefusal({ refused: key, about: { name: 'Bo', other: 'Ali', value: '3' } }, messages)).toMatch(/[.]$/);
    }
    expect(describeRefusal({ refused: 'something new' }, nl)).toBe('Dit past niet in de kaart: something new.');
  });
});
