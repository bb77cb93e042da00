import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../../src/editor/command.js';
import { isRefusal } from '../../../../src/editor/command.js';
import { addFromLine } from '../../../../src/editor/commands/add-from-line.js';
import { addMany } from '../../../../src/editor/commands/add-many.js';
import { parsePeople } from '../../../../src/editor/quick-add/parse-people.js';
import { understoodWords } from '../../../../src/editor/quick-add/understood-words.js';
import { applyTransaction } from '../../../../src/change/transaction.js';
import { createDocument } from '../../../../src/model/create.js';
import type { NetworkDocument } from '../../../../src/model/document.js';
import { openDocument } from '../../../../src/model/open.js';
import { versionOf } from '../../../../src/model/query.js';
import { en } from '../../../../src/words/en.js';
import { nl } from '../../../../src/words/nl.js';
import { countingIds } from '../counting-ids.js';

const one = (line: string) => parsePeople(line)[0]!;

function drawn(...lines: string[]): NetworkDocument {
  const newId = countingIds();
  return lines.reduce((document, line) => {
    const context: CommandContext = { document, version: versionOf(document), layout: 'circles', newId };
    const plan = (line.includes('\n') ? addMany(line) : addFromLine(line))(context);
    if (isRefusal(plan)) throw new Error(plan.refused);
    const after = applyTransaction(document, plan.steps);
    if (!after.ok) throw new Error(JSON.stringify(after));
    return after.document;
  }, createDocument());
}

describe('what somebody does', () => {
  it.each([
    ['buurman Kees ~ boodschappen', { gets: ['P'], tieNote: 'boodschappen' }],
    ['Kees, buurman ~ boodschappen, sterk', { gets: ['P'], tieNote: 'boodschappen', quality: 'sterk', role: 'buurman' }],
    ['buurvrouw Rie doet boodschappen', { gets: ['P'], tieNote: 'doet boodschappen', name: 'buurvrouw Rie' }],
    ['Ahmed, vriend, helpt met klussen', { gets: ['P'], tieNote: 'helpt met klussen', role: 'vriend' }],
    ['Joke vriendin luistert', { gets: ['E'], role: 'vriendin' }],
    ['broer Ali, leent geld', { gets: ['M'], role: 'broer' }],
    ['Els, vriendin, samen zijn, luisteren en troost', { gets: ['G', 'E'], role: 'vriendin' }],
    ['Bep ~ koffie en een goed gesprek', { gets: ['G', 'E'], tieNote: 'koffie en een goed gesprek' }],
    ['Truus, moeder, ik help met de boodschappen', { gives: ['P'], tieNote: 'help met de boodschappen', role: 'moeder' }],
    ['Sam ~ listens', { gets: ['E'] }],
    ['Kees ~ helpt met verhuizen', { gets: ['P'], tieNote: 'helpt met verhuizen' }],
    ['Els ~ luistert als het moet', { gets: ['E'], tieNote: 'luistert als het moet' }],
    ['Truus ~ ik help met haar telefoon', { gives: ['P'], tieNote: 'help met haar telefoon' }],
    ['Karim, broer, verbroken ~ geeft niets, niets terug', { gets: [], gives: [], quality: 'verbroken', role: 'broer' }],
    ['Rob, ex-partner, geen steun', { gets: [], gives: [], role: 'ex-partner' }],
    ['Kees ~ naar het station brengen, gewoon', { tieNote: 'naar het station brengen', quality: 'gewoon' }],
  ])('is support of that kind: %s', (line, expected) => {
    expect(one(line)).toMatchObject(expected);
  });

  it.each([
    ['Ria, hulp bij het huishouden', 'hulp bij het huishouden'],
    ['Lisa, oppas', 'oppas'],
    ['Jos, wandelen', 'wandelen'],
    ['Kees, helpt niet', 'helpt niet'],
    ['Jan, was mijn buurman', 'was mijn buurman'],
    ['Bo, helpt bij de kerk', 'helpt bij de kerk'],
    ['Tom van de tuin', 'van de tuin'],
  ])('is not guessed from words that can mean something else: %s', (line, role) => {
    expect(one(line)).toMatchObject({ role });
    expect(one(line).gets ?? one(line).gives ?? one(line).tieNote).toBeUndefined();
  });

  it('stands on the tie, and is told before it lands', () => {
    const map = drawn('Rie, buurvrouw ~ boodschappen, sterk');
    expect(versionOf(map).ties).toMatchObject([{ quality: 'sterk', gets: ['P'], note: 'boodschappen' }]);
    const told = (words: typeof nl) => understoodWords(one('Rie, buurvrouw ~ boodschappen'), map, words).map(({ text }) => text);
    expect(told(nl)).toEqual(expect.arrayContaining(['Rie geeft: helpen met dingen', 'bij de band: “boodschappen”']));
    expect(told(en)).toEqual(expect.arrayContaining([`Rie gives: ${en.support.P.label}`]));
  });

  it('can be that there is no tie', () => {
    const map = drawn('Jos, voetbaltrainer, geen band', 'Bo, vriend');
    expect(versionOf(map).ties.map(({ to }) => to)).toEqual([versionOf(map).alters[2]!.id]);
    expect(understoodWords(one('Jos, geen band'), map, nl).map(({ text }) => text)).toContain('nog geen band');
  });

  it('leaves no word of a line behind', () => {
    for (const line of ['Rie ~', 'Rie ~ ~', '~ boodschappen', 'Rie, ~ niets, ~ koken']) expect(() => drawn(`Jan\n${line}`)).not.toThrow();
    expect(one('Rie ~ luisteren en troost').tieNote).toBeUndefined();
    expect(one('Rie ~ iets heel anders').tieNote).toBe('iets heel anders');
    expect(one('Rie ~ doet geen boodschappen')).toMatchObject({ tieNote: 'doet geen boodschappen' });
    expect(one('Rie ~ doet geen boodschappen').gets).toBeUndefined();
  });
});

describe('family in one line', () => {
  it('makes two people, and the second a child of the first', () => {
    const version = versionOf(drawn('zus Mira (44) en haar zoon Teun 4, sterk'));
    const [, mira, teun] = version.alters;
    expect(mira).toMatchObject({ name: 'Mira', role: 'zus', age: 44, sector: 'familie' });
    expect(teun).toMatchObject({ name: 'Teun', role: 'zoon van Mira', age: 4, sector: 'familie', gender: 'man' });
    const couple = version.couples.find(({ partners }) => partners.includes(mira!.id))!;
    expect(couple.partners).toEqual([mira!.id]);
    expect(version.children).toContainEqual(expect.objectContaining({ couple: couple.id, child: teun!.id, kind: 'birth' }));
  });

  it('takes partners, parents, and several children of one or two', () => {
    const pair = versionOf(drawn('buurvrouw Rie en haar man Bas ~ klusjes'));
    expect(pair.alters.slice(1).map(({ name, sector }) => [name, sector])).toEqual([['buurvrouw Rie', 'buren'], ['Bas', 'buren']]);
    expect(pair.couples).toMatchObject([{ partners: pair.alters.slice(1).map(({ id }) => id) }]);
    const four = versionOf(drawn('Jan en Els en hun kinderen Tim (4), Lot en Bo 9'));
    expect(four.alters.slice(1).map(({ name, age }) => [name, age])).toEqual([['Jan', undefined], ['Els', undefined], ['Tim', 4], ['Lot', undefined], ['Bo', 9]]);
    expect(four.couples).toMatchObject([{ partners: four.alters.slice(1, 3).map(({ id }) => id) }]);
    expect(four.children.map(({ child }) => child)).toEqual(four.alters.slice(3).map(({ id }) => id));
    const parent = versionOf(drawn('Mira with her mother Ann'));
    expect(parent.couples).toMatchObject([{ partners: [parent.alters[2]!.id] }]);
    expect(parent.children).toMatchObject([{ child: parent.alters[1]!.id }]);
  });

  it('holds in a pasted list too, line by line', () => {
    const version = versionOf(drawn('Kees, buurman\nPiet en zijn vrouw Els\nzus Mira met dochters Noa 6 en Lot 8'));
    const id = (name: string) => version.alters.find((alter) => alter.name === name)!.id;
    // The resident and her sister have the same parents, whoever they are.
    expect(version.couples.map(({ partners }) => partners)).toEqual([[id('Piet'), id('Els')], [], [id('Mira')]]);
    expect(version.children.map(({ child }) => child)).toEqual([version.resident, id('Mira'), id('Noa'), id('Lot')]);
  });

  it.each(['Mira en zoon Teun', 'Cor en Mien', 'Ad met zijn hond Bello', 'moeder van Kees', 'Jan, Piet en hun moeder Riet', 'zus Mira en haar zoon'])('is not guessed: %s', (line) => {
    expect(parsePeople(line).every(({ kin }) => kin === undefined)).toBe(true);
  });

  it('places everybody by the word at the end, where the first were not placed', () => {
    expect(parsePeople('Jan en Els en hun kinderen Tim 4 en Bo, vrienden').map(({ sector, ring }) => [sector, ring])).toEqual(Array(4).fill(['vrienden', 'dichtbij']));
    expect(parsePeople('buurvrouw Rie en haar man Bas, vrienden').map(({ sector }) => sector)).toEqual(['buren', 'buren']);
  });

  it('gives two who are each said what they are a place of their own', () => {
    expect(parsePeople('dochter Lisa (8) en zoon Tim (10)').map(({ name, role, age, gender }) => [name, role, age, gender])).toEqual([['Lisa', 'dochter', 8, 'woman'], ['Tim', 'zoon', 10, 'man']]);
    expect(parsePeople('oma Truus en opa Jan, dichtbij').map(({ name, ring, asOne }) => [name, ring, asOne])).toEqual([['oma Truus', 'dichtbij', undefined], ['opa Jan', 'dichtbij', undefined]]);
  });

  it('knows a title before a family name as part of the name', () => {
    expect(parsePeople('Wmo-consulent mevr. Dols')).toMatchObject([{ name: 'mevr. Dols', role: 'Wmo-consulent', sector: 'hulp', gender: 'woman' }]);
    expect(parsePeople('huisarts dr. Bos')).toMatchObject([{ name: 'dr. Bos', role: 'huisarts', sector: 'hulp' }]);
  });

  it('makes a map that is sound', () => {
    const map = drawn('Jan en Els en hun kinderen Tim (4) en Bo', 'zus Mira en haar man Bas ~ vervoer');
    expect(openDocument(JSON.parse(JSON.stringify(map)))).toMatchObject({ repairs: [] });
  });
});

describe('a line about the resident', () => {
  it.each([
    ['Ik ben Nadia Hamers, 41, vrouw', { name: 'Nadia Hamers', age: 41, gender: 'woman' }],
    ['ik ben Nadia (41) v', { name: 'Nadia', age: 41, gender: 'woman' }],
    ['I am Bo, man, 30', { name: 'Bo', age: 30, gender: 'man' }],
    ['Mijn naam is Kees van der Berg, geboren 1962', { name: 'Kees van der Berg', birthYear: 1962 }],
  ])('says who that is: %s', (line, facts) => {
    const version = versionOf(drawn(line));
    expect(version.alters).toHaveLength(1);
    expect(version.alters[0]).toMatchObject(facts);
  });

  it.each(['Iris, vriendin', 'Ikram, buurvrouw'])('is not taken for anything else: %s', (line) => {
    expect(versionOf(drawn(line)).alters).toHaveLength(2);
  });
});
