import { describe, expect, it } from 'vitest';
import { lexiconEn } from '../../../../src/editor/quick-add/lexicon-en.js';
import { lexiconNl } from '../../../../src/editor/quick-add/lexicon-nl.js';
import { newAlterOf } from '../../../../src/editor/quick-add/new-alter-of.js';
import { parseLine } from '../../../../src/editor/quick-add/parse-line.js';
import { SIGNALS } from '../../../../src/editor/quick-add/signals.js';
import { tokensOf } from '../../../../src/editor/quick-add/tokens.js';
import { understoodWords } from '../../../../src/editor/quick-add/understood-words.js';
import { createDocument } from '../../../../src/model/create.js';
import { versionOf } from '../../../../src/model/query.js';
import { en } from '../../../../src/words/en.js';
import { nl } from '../../../../src/words/nl.js';
import { fixtureJson, STORY_IDS, storyDocument } from '../../../fixture.js';
import type { Story } from '../../../story.js';
import { throwDice } from '../../change/dice.js';
import { forSeeds } from '../../change/seeds.js';
import { LINES } from './lines.js';

const document = createDocument();

describe('a typed line', () => {
  it('is tried in at least 120 ways', () => { expect(LINES.length).toBeGreaterThanOrEqual(120); });

  it.each(LINES)('%s', (line, expected) => {
    const understood: Record<string, unknown> = { ...parseLine(line) };
    expect(Object.fromEntries(Object.keys(expected).map((field) => [field, understood[field]]))).toEqual(expected);
  });

  it('is understood the same with English as the language, but for what only English says', () => {
    const differing = LINES.filter(([line]) => JSON.stringify(parseLine(line)) !== JSON.stringify(parseLine(line, 'en'))).map(([line]) => line);
    expect(differing).toEqual(['Bertus, man, overleden', 'mr. Bos, advocaat']);
  });
});

describe('the people of the stories', () => {
  it('go to the right sector by their role words, with and without commas, and keep every word', () => {
    const people = STORY_IDS.flatMap((id) => {
      const story = fixtureJson<Story>(`stories/${id}.json`);
      const map = { document: storyDocument(id), version: versionOf(storyDocument(id), 't1') };
      return [...story.personen, ...story.t1.erbij].map((person) => ({ ...person, map }));
    });
    const right = people.filter((p) => parseLine(`${p.naam}, ${p.rol}`, 'nl', p.map).sector === p.sector);
    const bare = people.filter((p) => parseLine(`${p.naam} ${p.rol}`, 'nl', p.map).sector === p.sector);
    console.log(`sector from role words: ${right.length} of ${people.length} with commas, ${bare.length} without`);
    expect(people.length).toBeGreaterThan(70);
    expect(right.length / people.length).toBeGreaterThanOrEqual(0.97);
    expect(bare.length / people.length).toBeGreaterThanOrEqual(0.97);
    for (const p of people) {
      const understood = parseLine(`${p.naam}, ${p.rol}`, 'nl', p.map);
      expect([understood.name, understood.role]).toEqual([p.naam, p.rol]);
      const gender = { v: 'woman', m: 'man', x: 'x', '?': 'unknown' }[p.g ?? '?'];
      if (understood.gender) expect([p.naam, understood.gender]).toEqual([p.naam, gender]);
      expect([p.naam, understood.kind === 'animal']).toEqual([p.naam, p.soort === 'dier']);
      if (p.soort === 'org') expect([p.naam, understood.kind]).not.toEqual([p.naam, 'person']);
    }
  });
});

describe('the dictionary', () => {
  const kin = (lexicon: typeof lexiconNl): string[] => lexicon.words.filter(([meaning]) => meaning.sector === 'familie').flatMap(([, words]) => words.split('|'));

  it('knows at least 80 Dutch and 80 English words for family, and no word twice', () => {
    for (const lexicon of [lexiconNl, lexiconEn]) {
      expect(new Set(kin(lexicon)).size).toBeGreaterThanOrEqual(80);
      const all = lexicon.words.flatMap(([, words]) => words.split('|'));
      expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('knows at least 150 Dutch and 150 English words for who helps by profession', () => {
    for (const { words } of [lexiconNl, lexiconEn]) {
      const roles = words.filter(([meaning]) => meaning.sector === 'hulp').flatMap(([, list]) => list.split('|'));
      expect(new Set(roles).size).toBeGreaterThanOrEqual(150);
      expect(roles.filter((role) => parseLine(`Bo, ${role}`).sector !== 'hulp')).toEqual([]);
    }
  });

  it('is written as words are looked up, so that every entry can be found', () => {
    const all = [lexiconNl, lexiconEn].flatMap(({ words, heads, titles }) => [...words, ...heads, ...titles].flatMap(([, list]) => list.split('|')));
    for (const entry of [...all, ...SIGNALS.keys()]) expect(tokensOf(entry).map(({ key }) => key).join(' ')).toBe(entry);
  });

  it('puts every word for family in the family, whoever has it as a role', () => {
    for (const word of [...kin(lexiconNl), ...kin(lexiconEn)]) expect([word, parseLine(`Bo, ${word}`).sector]).toEqual([word, 'familie']);
  });
});

describe('no text is lost', () => {
  const words = ['Ali', 'buurman', 'van', 'de', 'kerk', 'sterk', '43', 'jaar', 'niet', 'dichtbij', 'mevr.', 'en', 'Mien', 'zorgt', '(x)', 'mentor', 'hulp', '†', 'woont', 'bij', 'mij', 'graag', 'Zoë', '3A', 'mijn', 'geen', 'contact', '"quoted"', 'overleden', 'in', '2019'];

  it('whatever is typed: a word is in the name, in the role, or was understood', () => {
    const spoken = new Set([...SIGNALS.keys()].flatMap((phrase) => phrase.split(' ')));
    forSeeds(400, [7], (seed) => {
      const dice = throwDice(seed);
      const line = Array.from({ length: 1 + dice.below(9) }, () => dice.pick(words) + (dice.chance(0.25) ? ',' : '')).join(' ');
      const { name, role } = parseLine(line);
      const kept = tokensOf(`${name} ${role ?? ''}`).map(({ key }) => key);
      for (const { key } of tokensOf(line.replace(/\bvan (?=\d)/g, '').replace(/,/g, ' '))) {
        const understood = spoken.has(key) || /^\d+$/.test(key) || ['jaar', 'x', '', 'mijn', 'in', 'hulp'].includes(key);
        if (!understood && !kept.includes(key)) throw new Error(`"${key}" of "${line}" is lost: ${JSON.stringify(parseLine(line))}`);
      }
    });
  });

  it('and no line, however strange, makes it fail', () => {
    for (const line of ['(((', ')', '†', '† ', ', , ,', '12', 'x', '\u200B', '__proto__', 'constructor, toString', 'a'.repeat(5000), ':', ' - ']) {
      expect(() => parseLine(line)).not.toThrow();
    }
  });
});

describe('from a line to somebody on the map', () => {
  it('gives a tie that was not asked about, one of the quality that was said, and none to the dead', () => {
    expect(newAlterOf(parseLine('Ali, buurman'), document).tie).toEqual({});
    expect(newAlterOf(parseLine('Ali, buurman, sterk'), document).tie).toEqual({ quality: 'sterk' });
    expect(newAlterOf(parseLine('Ali, vader, overleden'), document)).not.toHaveProperty('tie');
    expect(newAlterOf(parseLine('Ali, vader, overleden, verbroken'), document).tie).toEqual({ quality: 'verbroken' });
  });

  it('uses the rings and sectors that the document has', () => {
    const own = { ...document, sectors: [{ id: 'thuis', label: 'Thuis en familie' }, { id: 'straat', label: 'De straat' }], rings: [{ id: 'a', label: 'Binnen' }, { id: 'b' }, { id: 'c' }, { id: 'd', label: 'Rand' }] };
    const map = { document: own, version: versionOf(own) };
    expect(newAlterOf(parseLine('Ali, de straat, rand', 'nl', map), own)).toMatchObject({ sector: 'straat', ring: 'd', name: 'Ali' });
    const unknown = newAlterOf(parseLine('Ali, buurman, heel dichtbij', 'nl', map), own);
    expect(unknown).toMatchObject({ ring: 'a', role: 'buurman' });
    expect(unknown).not.toHaveProperty('sector');
    expect(newAlterOf(parseLine('Ali, buurman, verder weg', 'nl', map), own).ring).toBe('d');
  });

  it('gives an animal the sector of its owner', () => {
    const map = { document: storyDocument('S03'), version: versionOf(storyDocument('S03')) };
    expect(parseLine('Bello, hond van Ad', 'nl', map).sector).toBe('buren');
    expect(parseLine('Bello, hond van niemand', 'nl', map).sector).toBeUndefined();
  });

  it('says back what was understood, and what was only assumed', () => {
    const said = (line: string): string => understoodWords(parseLine(line), document, nl).map(({ text, assumed }) => text + (assumed ? '?' : '')).join(' · ');
    expect(said('Fatma, moeder, sterk')).toBe('relatives · dichtbij? · sterke band · vrouw'.replace('relatives', 'familie'));
    expect(said('Bello, hond, dichtbij')).toBe('dier · dichtbij');
    expect(said('Opa, † 2019')).toBe('familie · dichtbij? · man · overleden in 2019');
    expect(understoodWords(parseLine('Sam, son, 9, lives with me, thinks along'), document, en).map(({ text }) => text))
      .toEqual(['relatives', 'lives in the home', 'very close', 'man', 'aged 9', 'thinks along']);
  });
});
