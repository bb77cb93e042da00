import { describe, expect, it } from 'vitest';
import { addAlter } from '../../../../src/editor/commands/add-alter.js';
import { addFromLine } from '../../../../src/editor/commands/add-from-line.js';
import { addMany } from '../../../../src/editor/commands/add-many.js';
import { newAlterOf } from '../../../../src/editor/quick-add/new-alter-of.js';
import { parsePeople } from '../../../../src/editor/quick-add/parse-people.js';
import { understoodWords } from '../../../../src/editor/quick-add/understood-words.js';
import { createDocument } from '../../../../src/model/create.js';
import { versionOf } from '../../../../src/model/query.js';
import { en } from '../../../../src/words/en.js';
import { nl } from '../../../../src/words/nl.js';
import { LINES } from './lines.js';

const names = (line: string): string[] => parsePeople(line).map(({ name }) => name);

describe('what cannot be seen', () => {
  const INVISIBLE = ['\u200b', '\u202e\u202c', '\u2066 \u2069', '\0', '\u0001\u001f', '\ufeff\u00ad', '\u3164', '\u2800'];

  it.each(INVISIBLE)('is nobody: %j', (line) => {
    expect(names(line)).toEqual(['']);
    const document = createDocument();
    const context = { document, version: versionOf(document), layout: 'circles' as const, newId: () => 'new' };
    expect(addFromLine(line)(context)).toMatchObject({ refused: 'empty-line' });
    expect(addMany(`${line}\n- ${line}\n${line}, `)(context)).toMatchObject({ refused: 'empty-line' });
    expect(addAlter({ name: line })(context)).toMatchObject({ refused: 'no-name' });
    expect(names(`${line} Jan`)).toEqual(['Jan']);
  });

  it('is kept where it belongs to a name, save control characters', () => {
    expect(names('نور\u200cالدین')).toEqual(['نور\u200cالدین']);
    expect(names('👩‍🦰')).toEqual(['👩‍🦰']);
    expect(names('J\u0000a\u001bn, buurman')).toEqual(['Jan']);
    const document = createDocument();
    expect(addAlter({ name: 'J\u0000an\u0007' })({ document, version: versionOf(document), layout: 'circles', newId: () => 'new' })).toMatchObject({
      steps: expect.arrayContaining([expect.objectContaining({ record: expect.objectContaining({ name: 'Jan' }) })]),
    });
  });
});

describe('several names in a line', () => {
  it.each([
    ['Jan, Piet en Klaas', ['Jan', 'Piet', 'Klaas']],
    ['Jan, Piet and Klaas', ['Jan', 'Piet', 'Klaas']],
    ['Jan, Piet, en Klaas', ['Jan', 'Piet', 'Klaas']],
    ['Jan; Piet & Klaas', ['Jan', 'Piet', 'Klaas']],
    ['- Jan, Piet En Klaas', ['Jan', 'Piet', 'Klaas']],
    ['Jan en Piet en Klaas', ['Jan', 'Piet', 'Klaas']],
    ['Ali van der Berg, Els de Vries, Fatima el Amrani en Bo', ['Ali van der Berg', 'Els de Vries', 'Fatima el Amrani', 'Bo']],
    ['oma Truus, opa Piet en tante Sjaan', ['oma Truus', 'opa Piet', 'tante Sjaan']],
  ])('are several people: %s', (line, expected) => {
    expect(names(line)).toEqual(expected);
    expect(parsePeople(line).some(({ asOne }) => asOne)).toBe(false);
  });

  it('each get what follows the names, and what stands with their own name', () => {
    expect(parsePeople('Jan, Piet en Klaas, vrienden, sterk').map(({ role, sector, quality }) => [role, sector, quality])).toEqual(Array(3).fill([undefined, 'vrienden', 'sterk']));
    expect(parsePeople('Tim (8), Eva van 6 en Bo, kinderen').map(({ age, role }) => [age, role])).toEqual([[8, 'kind'], [6, 'kind'], [undefined, 'kind']]);
    expect(parsePeople('zoon Tim, dochter Eva en Bo').map(({ role }) => role)).toEqual(['zoon', 'dochter', undefined]);
  });

  it.each([
    ['Jan, Piet en Klaas, buren', 'buur', 'buren', undefined], ['Jan, Piet en Klaas, Buren, sterk', 'buur', 'buren', undefined], ['Ann, Bob and Cas, friends', 'friend', 'vrienden', undefined],
    ['Ann, Bea and Cas, neighbours', 'neighbour', 'buren', undefined], ['Ans, Bea en Cor, zussen', 'zus', 'familie', 'woman'], ['Jan, Piet en Klaas, collega\'s', 'collega', 'meedoen', undefined],
    ['Jan, Piet en Klaas, vrienden van de kerk', 'vrienden van de kerk', 'vrienden', undefined],
  ])('are each what one of them is: %s', (line, role, sector, gender) => {
    expect(parsePeople(line).map((who) => [who.role, who.sector, who.gender])).toEqual(Array(3).fill([role, sector, gender]));
  });

  it.each([
    'Cor en Mien', 'Cor en Mien, buren', 'opa en oma', 'Jan, Piet, Klaas', 'Cor en Mien, Jan en Els', 'opa, oma en Jan', 'Ali, Fatma en de kinderen', 'Jan - Piet en Klaas',
  ])('are one, and that is told, where it is not plain: %s', (line) => {
    const [only, ...others] = parsePeople(line);
    expect([only!.asOne, others]).toEqual([true, []]);
    expect(understoodWords(only!, createDocument(), nl).map(({ text }) => text)).toContain('samen als één');
    expect(understoodWords(only!, createDocument(), en).map(({ text }) => text)).toContain('together as one');
    expect(newAlterOf(only!, createDocument())).not.toHaveProperty('asOne');
  });

  it.each(['Jo, echtgenote en mantelzorger', 'Jan, moeder en mantelzorger', 'Els, vriendin van Jan en Piet', 'Anna, Albert Heijn', 'Kees, buurman, sterk', 'winkel van Jan en Piet', 'Bo, broer, steun en spanning', ''])(
    'are not read into a line that is about one: %s',
    (line) => {
      const [only, ...others] = parsePeople(line);
      expect([only!.asOne, others]).toEqual([undefined, []]);
    },
  );

  it('change nothing for a line that names one person', () => {
    for (const [line, { name }] of LINES) if (name !== undefined) expect(names(line)).toEqual([name]);
  });
});
