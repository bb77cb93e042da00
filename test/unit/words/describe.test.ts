import { describe, expect, it } from 'vitest';
import type { Alter, NetworkDocument, Tie } from '../../../src/model/document.js';
import { versionOf } from '../../../src/model/query.js';
import { describeAlter } from '../../../src/words/describe-alter.js';
import { describeListed } from '../../../src/words/describe-listed.js';
import { describeMap } from '../../../src/words/describe-map.js';
import { describeSide } from '../../../src/words/describe-side.js';
import { describeTie } from '../../../src/words/describe-tie.js';
import { describeWhole } from '../../../src/words/describe-whole.js';
import { en } from '../../../src/words/en.js';
import { nl } from '../../../src/words/nl.js';
import { sectorLabel } from '../../../src/words/sector-label.js';
import { createDocument, createVersion } from '../../../src/model/create.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';
import { plain } from './plain.js';

const s01 = storyDocument('S01');
const t0 = versionOf(s01);
const alter = (id: string, messages = nl, detail?: 'short' | 'full'): string => plain(describeAlter(s01, t0, id, messages, detail));
const tie = (id: string, more: Partial<Tie> = {}, messages = nl): string => plain(describeTie(s01, t0, { ...t0.ties.find((each) => each.id === id)!, ...more }, messages));

describe('somebody in words', () => {
  it('by the recipe: name, role, tie with the resident, sector, ring, ties, themes', () => {
    expect(alter('ma')).toBe('Oma Truus, moeder, sterke band, familie, dichtbij, 3 banden');
    expect(alter('rob')).toBe('Rob, ex-partner, gespannen band, familie, verder weg, 2 banden, 1 thema');
    expect(alter('els')).toBe('Els, vriendin, sterke band, vrienden, heel dichtbij, denkt mee, 1 band');
    expect(alter('ilias', en)).toBe('Ilias, zoon, tense tie, relatives, very close, lives in the home, 6 ties');
    expect(alter('r')).toBe('Nadia Hamers, bewoner, 8 banden, 3 thema’s');
    expect(alter('trainer')).toContain('nog geen band');
    expect(alter('nobody')).toBe('');
  });

  it('tells the dead, animals and places, hidden ones, and several ties with the resident', () => {
    expect(alter('opa')).toBe('Opa Ali, vader, familie, heel dichtbij, overleden');
    const doc = storyDocument('S03');
    expect(plain(describeAlter(doc, versionOf(doc), 'hond', nl))).toContain('hond van Ad, dier');
    const version = { ...t0, alters: t0.alters.map((a) => (a.id === 'els' ? { ...a, doNotShare: true, deathYear: 2019, deceased: true } : a)), ties: [...t0.ties, { id: 'x', from: 'els', to: 'r' }] };
    expect(plain(describeAlter(s01, version, 'els', nl))).toBe('Els, vriendin, sterke band en band, soort niet gevraagd, vrienden, heel dichtbij, overleden in 2019, denkt mee, 2 banden, niet delen');
  });

  it('tells ties with who waits in the long list apart, and puts nobody who waits in a circle', () => {
    const version = { ...t0, alters: t0.alters.map((a) => (a.id === 'els' || a.id === 'rob' ? { ...a, waiting: true, ring: 'verder-weg' } : a)) };
    const said = (id: string, messages = nl): string => plain(describeAlter(s01, version, id, messages));
    expect(said('r')).toBe('Nadia Hamers, bewoner, 6 banden, 2 banden op de lange lijst, 3 thema’s');
    expect(said('els')).toContain('op de lange lijst');
    expect(said('els')).not.toContain('verder weg');
    expect(said('els')).toContain('1 band');
    expect(plain(describeListed(s01, version, version.alters.find(({ id }) => id === 'els')!, nl))).not.toContain('verder weg');
    expect(plain(describeListed(s01, t0, t0.alters.find(({ id }) => id === 'rob')!, nl))).toContain('verder weg');
  });

  it('short or in full', () => {
    expect(alter('els', nl, 'short')).toBe('Els, vriendin');
    expect(alter('els', nl, 'full')).toContain('43 jaar, vrouw, Nadia Hamers – Els: sterke band');
    expect(alter('karim', nl, 'full')).toContain('wat er speelt: Ruzie met broer over erfenis');
  });

  it('uses the labels of the document’s own sectors and rings', () => {
    const own: NetworkDocument = { ...s01, sectors: [{ id: 'buren', label: 'De Straat' }, { id: 'vrienden' }], rings: [{ id: 'dichtbij', label: 'Binnenste kring' }] };
    expect(plain(describeAlter(own, t0, 'piet', nl))).toContain('De Straat, Binnenste kring');
    expect([sectorLabel(own, 'buren', en), sectorLabel(own, 'vrienden', en), sectorLabel(own, 'elders', en)]).toEqual(['De Straat', 'Friends', 'elders']);
  });

  it('never says coordinates, and shuts every typed name off from the sentence', () => {
    const evil: Alter = { id: 'e', kind: 'person', name: '\u202Eabc', role: 'x\u2067y', sector: 'constructor', gender: 'toString' as never };
    const version = { ...t0, alters: [...t0.alters, evil] };
    const said = describeAlter(s01, version, 'e', nl, 'full');
    expect(said).toContain('\u2068\u202Eabc\u2069');
    expect(said).not.toMatch(/function|\[object|undefined/);
    expect(plain(describeAlter(s01, { ...t0, alters: [...t0.alters, { ...evil, name: ' ', role: '' }] }, 'e', nl))).toContain('iemand zonder naam');
    expect(describeAlter(s01, { ...t0, alters: [...t0.alters, { ...evil, name: ' ' }] }, 'e', nl)).toContain('\u2068x\u2067y\u2069');
  });
});

describe('a tie in words', () => {
  it('by the recipe: both ends, quality, direction, what it gives, since when', () => {
    expect(tie('tie-ma-sofie')).toBe('Oma Truus – Sofie: sterke band, steun van Oma Truus aan Sofie: helpen met dingen, samen zijn');
    expect(tie('tie-r-piet')).toBe('Nadia Hamers – Piet: gewone band, steun van Piet aan Nadia Hamers: helpen met dingen');
    expect(tie('tie-r-els')).toBe('Nadia Hamers – Els: sterke band, steun over en weer: Nadia Hamers geeft: luisteren en troost; Els geeft: luisteren en troost, raad en uitleg');
    expect(tie('tie-r-els', { since: '2019-02', until: '2024', frequency: 'weekly', status: 'asked' }, en)).toMatch(/in touch every week, since February 2019, until 2024, asked$/);
  });

  it('keeps "none" and "not asked" apart', () => {
    expect(tie('tie-r-rob')).toContain('geen steun over en weer');
    expect(tie('tie-r-rob', { gives: undefined })).toBe('Nadia Hamers – Rob: gespannen band');
    expect(tie('tie-r-rob', { quality: undefined, gives: undefined, gets: undefined })).toBe('Nadia Hamers – Rob: band, soort niet gevraagd');
    const rob = t0.ties.find(({ id }) => id === 'tie-r-rob')!;
    expect(plain(describeSide(t0, rob, 'rob', nl))).toBe('Rob geeft: geen');
    expect(plain(describeSide(t0, { ...rob, gets: undefined }, 'rob', nl))).toBe('Rob geeft: niet gevraagd');
    expect(plain(describeSide(t0, { ...rob, gives: ['A', 'V'] }, 'r', nl))).toBe('Nadia Hamers geeft: raad en uitleg, anderen leren kennen');
  });
});

describe('the map in words', () => {
  it('in a few sentences', () => {
    expect(plain(describeMap(nl, s01, t0))).toBe('Netwerkkaart van Nadia Hamers. 9 mensen en 1 overleden. Banden van Nadia Hamers: 3 sterke banden, 1 gewone band, 1 losse band, 2 gespannen banden en 1 verbroken band. Getekend: 3 februari 2025.');
    expect(plain(describeMap(en, s01, { ...t0, present: ['els', 'Wijkteam'] }))).toContain('Drawn: 3 February 2025. Present: Els and Wijkteam.');
    const s03 = storyDocument('S03');
    expect(plain(describeMap(nl, s03, versionOf(s03)))).toContain('9 mensen, 2 organisaties en 1 dier');
  });

  it('of nobody yet', () => {
    const empty = createDocument();
    expect(describeMap(nl, empty, versionOf(empty))).toBe('Netwerkkaart van de bewoner. Er staat nog niemand op de kaart.');
    expect(describeWhole(empty, createVersion('v', { id: 'r', kind: 'person', name: '' }), nl)).not.toContain('undefined');
  });

  it('with answers in the words they were given in, and without those of the worker', () => {
    const answers = [{ question: 'q', asked: 'Waar word je blij van?', text: 'Koken' }, { question: 'w', asked: 'Indruk', text: 'Moe', worker: true }, { question: 'p', people: ['els'], by: 'piet' }];
    const text = plain(describeWhole(s01, { ...t0, answers }, nl));
    expect(text).toContain('In eigen woorden\n- Waar word je blij van? Koken\n- p (Piet) Els');
    expect(text).not.toContain('Moe');
    expect(plain(describeWhole(s01, { ...t0, answers }, en))).toContain('In their own words');
  });

  it('whole: everybody once under their sector, and every tie with quality, direction and support', () => {
    for (const id of STORY_IDS) for (const messages of [nl, en]) {
      const document = storyDocument(id);
      for (const version of document.versions) {
        const text = plain(describeWhole(document, version, messages));
        const lines = text.split('\n');
        expect(text).not.toMatch(/undefined|null|NaN|\[object|true|function/);
        for (const each of version.alters) {
          const said = lines.filter((line) => line.startsWith(`- ${each.name}, `));
          expect([id, each.name, said.length]).toEqual([id, each.name, 1]);
          if (each.ring && each.id !== version.resident) expect(said[0]).toContain(messages.rings[each.ring as 'dichtbij']);
          if (each.age !== undefined) expect(said[0]).toContain(messages.sentences.age(each.age));
        }
        const name = (who: string): string => version.alters.find((a) => a.id === who)!.name;
        for (const each of version.ties) {
          const said = lines.filter((line) => line.startsWith(`- ${name(each.from)} – ${name(each.to)}: `));
          expect([id, each.id, said.length]).toEqual([id, each.id, 1]);
          expect(said[0]).toContain(messages.qualities[each.quality!].label);
          for (const kind of [...each.gives!, ...each.gets!]) expect(said[0]).toContain(messages.support[kind].label);
          if (each.gives!.length && !each.gets!.length) expect(said[0]).toContain(messages.sentences.oneWay(name(each.from), name(each.to), ''));
        }
      }
    }
  });

  it('whole: homes, couples, children and twins, themes', () => {
    const s06 = storyDocument('S06');
    const text = plain(describeWhole(s06, versionOf(s06), nl));
    expect(text).toContain('- Petra Lindeman en Frank, getrouwd, sinds 2016; kinderen: Fenna, Fleur en Kai (pleegkind); tweeling: Fenna en Fleur');
    expect(text).toContain('- Tess en een onbekende ouder, uit elkaar; kinderen: Kai');
    expect(text).toContain('- wat er speelt: Noor zorgt te veel mee (weegt zwaar): Noor');
    const s05 = storyDocument('S05');
    expect(plain(describeWhole(s05, versionOf(s05), nl))).toContain('- huis van Ilse: Ilse, Bas, Lev en Jip');
  });
});
