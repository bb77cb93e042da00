import { expect, it } from 'vitest';
import { addFromLine } from '../../../../src/editor/commands/add-from-line.js';
import { addMany } from '../../../../src/editor/commands/add-many.js';
import { isRefusal } from '../../../../src/editor/command.js';
import { Editor } from '../../../../src/editor/editor.js';
import { readPeople } from '../../../../src/editor/quick-add/read-people.js';
import { keysOf } from '../../../../src/editor/quick-add/who-is.js';
import { createDocument } from '../../../../src/model/create.js';
import { violationsOf } from '../../../../src/model/invariants.js';
import { type Dice, throwDice } from '../../change/dice.js';
import { forSeeds } from '../../change/seeds.js';
import { countingIds } from '../counting-ids.js';
import { plainLayout } from '../plain-layout.js';

const NAMES = ['Ilias', 'Jos', 'Nadia', 'Karim', 'Oma Truus', 'Els de Wit', 'Bo', 'Sam'];
/** Words of sentences, relations and facts. */
const WORDS = [
  'woont', 'bij', 'is', 'de', 'mijn', 'moeder', 'vader', 'van', 'en', 'zijn', 'broers', 'heet', 'heten', 'ook', 'hier', 'samen', 'oma', 'ex-man', 'man', 'zoon', 'pleegkind', 'getrouwd', 'met', 'kent', 'niet', 'buurman', 'voetbaltrainer',
  'sterk', '15', 'lives', 'with', 'my', 'mother', 'called', 'the', 'father', 'of', 'and', 'are', 'brothers', 'ik', 'mij', 'kinderen', '(tweeling)', '(moeders moeder)', '~', '-', 'boodschappen', 'haar', 'hun', 'in', 'huis', 'overleden', 'tweeling', 'twins', 'halfbroer', 'halfzus', '(van vader)', 'stiefvader', 'stiefbroer', 'een', 'eeneiige', 'tweelingzus', 'oudste', 'ruzie', 'geen', 'contact', 'broers:', 'zus:', '(4)',
];
/** Words that nothing knows, and that can therefore be nothing but kept. */
const UNKNOWN = ['zwiebel', 'plonk', 'Kwibus'];

function anyLine(dice: Dice): string {
  const length = 1 + dice.below(8);
  const words = Array.from({ length }, (_, at) => (dice.chance(at === 0 ? 0.6 : 0.3) ? dice.pick(NAMES) : dice.chance(0.1) ? dice.pick(UNKNOWN) : dice.pick(WORDS)));
  return words.map((word) => word + (dice.chance(0.15) ? dice.pick([',', '.', ';', '’s']) : '')).join(' ');
}

it('whatever is typed: nothing fails, no word that is not understood is lost, nobody is silently there twice, and it is one step back', () => {
  forSeeds(60, [1, 7, 2024, 2132232411, 1201546766], (seed) => {
    const dice = throwDice(seed);
    const editor = new Editor({ layout: plainLayout, document: createDocument(), newId: countingIds() });
    editor.run(addFromLine('Ik ben Nadia, 41, v'));
    for (let turn = 0; turn < 12; turn += 1) {
      const lines = Array.from({ length: dice.chance(0.2) ? 2 + dice.below(3) : 1 }, () => anyLine(dice));
      const said = lines.join('\n');
      const before = editor.document;
      const lang = dice.pick(['nl', 'en']);
      const read = lines.length === 1 ? readPeople(said, lang, editor) : undefined;
      const plan = editor.run(lines.length > 1 ? addMany(said, lang) : addFromLine(said, lang));
      const fail = (why: string): never => { throw new Error(`${why}: ${JSON.stringify(said)} on ${editor.version.alters.map(({ name, role }) => `${name} (${role ?? ''})`).join(', ')}`); };
      if (isRefusal(plan)) {
        if (!['empty-line', 'on-map', 'already-tied'].includes(plan.refused)) fail(plan.refused);
        continue;
      }
      const [wrong] = violationsOf(editor.document);
      if (wrong) fail(JSON.stringify(wrong));
      const all = keysOf(JSON.stringify(editor.document).replaceAll(/["\\,.;():]/g, ' ').replaceAll('’s', ' '));
      for (const word of UNKNOWN) if (said.includes(word) && !all.includes(keysOf(word))) fail(`"${word}" is lost`);
      for (const name of NAMES) if (lines.length === 1 && said.includes(name) && !keysOf(name).split(' ').every((word) => all.includes(word))) fail(`"${name}" is lost`);
      const names = editor.version.alters.filter(({ id }) => lines.length === 1 && !before.versions[0]!.alters.some((alter) => alter.id === id)).map(({ name }) => keysOf(name));
      const old = before.versions[0]!.alters.map(({ name }) => keysOf(name));
      if (names.some((name) => name !== '' && old.includes(name)) && !read?.some(({ alike }) => alike?.length)) fail('somebody is there twice, and it was not asked');
      const after = JSON.stringify(editor.document.versions[0]!.alters);
      editor.undo();
      expect(JSON.stringify(editor.document.versions[0]!.couples)).toBe(JSON.stringify(before.versions[0]!.couples));
      expect(JSON.stringify(editor.document.versions[0]!.alters)).toBe(JSON.stringify(before.versions[0]!.alters));
      editor.redo();
      expect(JSON.stringify(editor.document.versions[0]!.alters)).toBe(after);
    }
  });
});
