import { describe, expect, it } from 'vitest';
import { isRefusal, type Command } from '../../../src/editor/command.js';
import { addAlter } from '../../../src/editor/commands/add-alter.js';
import { addFromLine } from '../../../src/editor/commands/add-from-line.js';
import { addMany } from '../../../src/editor/commands/add-many.js';
import { addToPlan } from '../../../src/editor/commands/add-to-plan.js';
import { addVersion } from '../../../src/editor/commands/add-version.js';
import { connect } from '../../../src/editor/commands/connect.js';
import { duplicateAlters } from '../../../src/editor/commands/duplicate-alters.js';
import { moveAlter } from '../../../src/editor/commands/move-alter.js';
import { removeAlters } from '../../../src/editor/commands/remove-alters.js';
import { removeTheme } from '../../../src/editor/commands/remove-theme.js';
import { removeVersion } from '../../../src/editor/commands/remove-version.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { setInPlan } from '../../../src/editor/commands/set-in-plan.js';
import { setTheme } from '../../../src/editor/commands/set-theme.js';
import { setVersion } from '../../../src/editor/commands/set-version.js';
import { Editor } from '../../../src/editor/editor.js';
import { beraad } from '../../../src/editor/rooms/beraad.js';
import { presentation } from '../../../src/editor/rooms/presentation.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { alterOf } from '../../../src/model/query.js';
import { saveDocument } from '../../../src/model/save.js';
import { shapeProblems } from '../../../src/model/shape.js';
import type { NetworkDocument } from '../../../src/model/document.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';
import { HIDDEN_FROM_BERAAD, HIDDEN_FROM_OTHERS, hiddenMap as hiddenIn } from '../../hidden-map.js';
import { throwDice } from '../change/dice.js';
import { PlainMap } from '../change/plain-map.js';
import { randomCommand } from '../change/random-command.js';
import { forSeeds, seedCount } from '../change/seeds.js';
import { sownDocument } from '../change/sown-document.js';
import { plainLayout } from './plain-layout.js';

const hiddenMap = (): NetworkDocument => hiddenIn(storyDocument('S01'));

const open = (document: NetworkDocument = hiddenMap(), room = beraad()) => {
  const whole = new Editor({ layout: plainLayout, document });
  const seen = whole.inRoom();
  seen.room = room;
  return { whole, seen };
};
const absentIds = ['mentor', 'kw'];

describe('beraad', () => {
  it('shows nobody who is paid to help, no note and no text about them, in any moment', () => {
    const { whole, seen } = open();
    const text = JSON.stringify(seen.document);
    for (const word of HIDDEN_FROM_BERAAD) {
      expect(JSON.stringify(whole.document)).toContain(word);
      expect(text, word).not.toContain(word);
    }
    expect(text).not.toContain('"mentor"');
    expect(seen.document.versions.length).toBe(2);
    expect(violationsOf(seen.document)).toEqual([]);
    expect(shapeProblems(seen.document)).toEqual([]);
    expect(seen.document).toBe(seen.document);
    expect(seen.picture.at.els).toEqual(whole.picture.at.els);
  });

  it('lets go of a selection and a focus that are not there', () => {
    const { whole, seen } = open();
    whole.select(['mentor', 'els']);
    whole.setFocus('mentor');
    expect(seen.selection).toEqual(['els']);
    expect(seen.focus).toBe('r');
    expect(whole.selection).toEqual(['mentor', 'els']);
  });

  it('is edited on the whole map, with ids that nobody has and in one history', () => {
    const { whole, seen } = open();
    const before = saveDocument(whole.document);
    const plan = seen.run(addFromLine('Fatma, buurvrouw, sterk'));
    expect(isRefusal(plan)).toBe(false);
    expect(whole.version.alters.map(({ name }) => name)).toEqual(expect.arrayContaining(['Fatma', 'mevr. Dols', 'Wim Kwakman']));
    expect(seen.version.alters.map(({ name }) => name)).toContain('Fatma');
    expect(seen.canUndo).toBe(true);
    seen.undo();
    expect(saveDocument(whole.document)).toBe(before);
    seen.redo();
    expect(whole.version.alters.some(({ name }) => name === 'Fatma')).toBe(true);
  });

  it('takes somebody off the map with what ties them to who is absent, and brings it all back', () => {
    const { whole, seen } = open();
    const before = saveDocument(whole.document);
    expect(isRefusal(seen.run(removeAlters(['els', 'piet'])))).toBe(false);
    expect(whole.version.ties.some(({ id }) => id === 'tie-mentor-els' || id === 'tie-kw-piet')).toBe(false);
    for (const id of absentIds) expect(alterOf(whole.version, id)).toBeDefined();
    expect(whole.version.themes.find(({ id }) => id === 'both')?.touches).toEqual(['mentor']);
    expect(violationsOf(whole.document)).toEqual([]);
    seen.undo();
    expect(saveDocument(whole.document)).toBe(before);
  });

  it('keeps who is absent in lists that are changed', () => {
    const { whole, seen } = open();
    const ran = (command: Command): void => { expect(seen.run(command)).not.toHaveProperty('refused'); };
    ran(setTheme('both', { add: ['piet'], remove: ['els'] }));
    expect(whole.version.themes.find(({ id }) => id === 'both')?.touches).toEqual(['mentor', 'tie-kw-piet', 'piet']);
    ran(setVersion({ present: ['r', 'ma'] }));
    expect(whole.version.present).toEqual(['r', 'ma', 'mentor', 'mevr. Zwanenberg-Dols']);
    ran(setInPlan('actions', 'a-els', { with: ['ma'] }));
    expect(whole.document.plan.actions.find(({ id }) => id === 'a-els')?.with).toEqual(['kw', 'ma']);
    ran(setInPlan('decisions', 'd-help', { by: ['els'], help: ['de kerk'] }));
    expect(whole.document.plan.decisions.find(({ id }) => id === 'd-help')).toMatchObject({ by: ['els', 'mentor'], help: ['kw', 'Wim Kwakman', 'de kerk'] });
  });

  it.each<[string, Command]>([
    ['a note that is not seen', setAlter('els', { note: 'iets anders' })],
    ['a role that is not seen', setAlter('els', { role: 'vriendin' })],
    ['somebody who is absent', setAlter('mentor', { name: 'Anders' })],
    ['somebody who is absent, taken away', removeAlters(['kw'])],
    ['a theme that is not seen', removeTheme('help')],
    ['the reflection', setVersion({ reflection: 'iets anders' })],
    ['a moment with somebody in it who is absent', removeVersion('t1')],
    ['an action of who is absent', setInPlan('actions', 'a-mentor', { what: 'Niets' })],
  ])('leaves alone %s', (_, command) => {
    const { whole, seen } = open();
    const before = whole.document;
    expect(seen.run(command)).toMatchObject({ refused: 'not-in-room' });
    expect(whole.document).toBe(before);
  });

  it.each<[string, Command]>([
    ['somebody who helps for their work', addFromLine('Jansen, huisarts')],
    ['a list with one of them in it', addMany('Fatma, buurvrouw\nJansen, huisarts')],
    ['a tie with who is absent', connect('els', 'kw')],
    ['moving somebody to the group of paid help', moveAlter('els', { sector: 'hulp' })],
    ['a text about who is absent', setAlter('piet', { role: 'kent Kwakman' })],
    ['somebody new with such a text', addAlter({ name: 'Fatma', role: 'kent Kwakman' })],
    ['a new moment called after them', addVersion({ title: 'Na Kwakman' })],
    ['their name among who was there', setVersion({ present: ['r', 'Kwakman'] })],
    ['their name among who helps', addToPlan('decisions', { about: 'hulp', help: ['Kwakman', 'de kerk'] })],
    ['a note at a new step', addToPlan('actions', { what: 'Koffie', note: 'Om tien uur' })],
    ['an idea about them', setInPlan('goals', storyDocument('S01').plan.goals[0]!.id, { mindMap: { centre: 'Rust', branches: ['tuin', 'Kwakman bellen'] } })],
  ])('does not take what would not be seen: %s', (_, command) => {
    const { whole, seen } = open();
    whole.setVersion('t1');
    const before = whole.document;
    expect(seen.run(command)).toMatchObject({ refused: 'not-shown-here' });
    expect(whole.document).toBe(before);
  });

  it('copies somebody and starts a moment, whatever comes along unseen', () => {
    const { whole, seen } = open({ ...hiddenMap(), versions: hiddenMap().versions.map((version) => ({ ...version, 'x-said': 'door Kwakman' })) });
    expect(seen.run(duplicateAlters(['els']))).not.toHaveProperty('refused');
    expect(seen.run(addVersion({ title: 'Later' }))).not.toHaveProperty('refused');
    expect([whole.version.title, whole.version['x-said'], seen.version['x-said']]).toEqual(['Later', 'door Kwakman', undefined]);
  });

  it('knows nobody by name who is absent', () => {
    const { whole, seen } = open();
    seen.run(addFromLine('Els kent Kwakman, sterk'));
    expect(whole.version.ties.some(({ to, from, id }) => id !== 'tie-kw' && [to, from].includes('kw') && [to, from].includes('els'))).toBe(false);
    const kw = alterOf(whole.version, 'kw');
    seen.run(addAlter({ name: 'Wim Kwakman', sector: 'buren' }));
    expect(seen.version.alters.filter(({ name }) => name === 'Wim Kwakman').length, 'a namesake is somebody else').toBe(1);
    expect(alterOf(whole.version, 'kw')).toBe(kw);
  });

  it('takes back only what was done in it', () => {
    const { whole, seen } = open();
    seen.room = undefined;
    seen.run(addFromLine('Jansen, huisarts'));
    seen.undo();
    seen.redo();
    seen.room = beraad();
    expect(seen.canUndo).toBe(false);
    expect(seen.undo()).toBeNull();
    expect(whole.version.alters.some(({ name }) => name === 'Jansen')).toBe(true);
    seen.run(addFromLine('Fatma, buurvrouw'));
    whole.run(setAlter('mentor', { age: 40 }));
    expect(seen.canUndo, 'somebody outside edited since').toBe(false);
    seen.run(addFromLine('Saar, nicht'));
    expect(seen.canUndo).toBe(true);
    seen.undo();
    expect(seen.canRedo).toBe(true);
    seen.redo();
    seen.room = undefined;
    expect(seen.canUndo).toBe(true);
  });

  it('makes a new moment with everybody, seen or not', () => {
    const { whole, seen } = open();
    expect(isRefusal(seen.run(addVersion({ title: 'Na het beraad' })))).toBe(false);
    expect(whole.version.title).toBe('Na het beraad');
    for (const id of absentIds) expect(alterOf(whole.version, id)).toBeDefined();
    expect(JSON.stringify(seen.document)).not.toContain('Dols');
  });

  it('loses and overwrites nothing absent, whatever is done', () => {
    const starts = [hiddenMap(), ...STORY_IDS.map(storyDocument)];
    const tally = { taken: 0, refused: 0 };
    forSeeds(Math.ceil(seedCount / 40), [1885143640], (seed) => {
      const dice = throwDice(seed);
      const { whole, seen } = open(sownDocument(dice.pick(starts), dice));
      const first = saveDocument(whole.document);
      const kept = whole.document.versions.map(({ id, alters, ties }) => {
        const there = new Set(seen.document.versions.find((version) => version.id === id)!.alters.map((alter) => alter.id));
        const absent = alters.filter((alter) => !there.has(alter.id));
        const gone = new Set(absent.map((alter) => alter.id));
        return { id, absent, ties: ties.filter((tie) => gone.has(tie.from) && gone.has(tie.to)) };
      });
      for (let turn = 0; turn < 60; turn += 1) {
        const map = PlainMap.of(whole.document);
        const plan = seen.run(randomCommand({ dice, map, version: map.versions.get(whole.version.id)! }).command);
        if (isRefusal(plan)) { tally.refused += 1; if (plan.refused === 'invalid') throw new Error(JSON.stringify(plan)); continue; }
        tally.taken += 1;
        if (violationsOf(seen.document).length) throw new Error(`what is seen is broken: ${JSON.stringify(violationsOf(seen.document)[0])}`);
        for (const { id, absent, ties } of kept) {
          const version = whole.document.versions.find((each) => each.id === id)!;
          for (const alter of absent) expect(alterOf(version, alter.id)).toEqual(alter);
          for (const tie of ties) expect(version.ties).toContainEqual(tie);
        }
        const paid = new Set(kept.flatMap(({ absent }) => absent.map(({ id }) => id)));
        for (const version of seen.document.versions) for (const { id } of version.alters) if (paid.has(id)) throw new Error(`${id} is seen`);
      }
      while (seen.canUndo) seen.undo();
      expect(saveDocument(whole.document)).toBe(first);
    });
    expect(tally.taken).toBeGreaterThan(tally.refused * 0.2);
  }, 300_000);
});

describe('presentation', () => {
  it('shows one moment without what is not to be shared, without the marks that say so, and changes nothing', () => {
    const { whole, seen } = open(hiddenMap(), presentation());
    const text = JSON.stringify(seen.document);
    for (const word of HIDDEN_FROM_OTHERS) {
      expect(JSON.stringify(whole.document)).toContain(word);
      expect(text, word).not.toContain(word);
    }
    expect(text).not.toContain('doNotShare');
    expect(text).toContain('Dols');
    expect(seen.document.versions.length).toBe(1);
    expect(seen.readonly).toBe(true);
    expect(whole.readonly).toBe(false);
    expect(seen.run(addFromLine('Fatma'))).toEqual({ refused: 'readonly' });
    expect(seen.canUndo).toBe(false);
  });
});
