import type { Understood } from '../../../../src/editor/quick-add/understood.js';

type Row = [line: string, expected: Partial<Understood>];

const fam = { sector: 'familie' };
const vri = { sector: 'vrienden' };
const bur = { sector: 'buren' };
const vrw = { sector: 'vrijwilligers' };
const mee = { sector: 'meedoen' };
const hulp = { sector: 'hulp' };
const w = { gender: 'woman' } as const;
const m = { gender: 'man' } as const;

/** Lines as people type them, and what must be understood of each; fields that are not named here may be anything. */
export const LINES: readonly Row[] = [
  // the ways of writing a line
  ['Fatma, moeder, sterk', { name: 'Fatma', role: 'moeder', quality: 'sterk', ring: 'dichtbij', ringAssumed: true, ...fam, ...w }],
  ['Fatma moeder', { name: 'Fatma', role: 'moeder', ...fam, ...w, quality: undefined }],
  ['Ali buurman dichtbij', { name: 'Ali', role: 'buurman', ring: 'dichtbij', ringAssumed: undefined, ...bur, ...m }],
  ['Els vriendin 43 sterke band heel dichtbij', { name: 'Els', role: 'vriendin', age: 43, quality: 'sterk', ring: 'heel-dichtbij', ...vri, ...w }],
  ['mevr. Dols, mentor op school, hulp, los', { name: 'mevr. Dols', role: 'mentor op school', quality: 'zwak', ...hulp, ...w }],
  ['Kees, buurman, sterk', { name: 'Kees', role: 'buurman', quality: 'sterk', ring: 'verder-weg', ringAssumed: true, ...bur }],
  ['ali buurman dichtbij', { name: 'ali', role: 'buurman', ring: 'dichtbij' }],
  ['FATMA MOEDER STERK', { name: 'FATMA MOEDER STERK' }],
  ['Kees; buurman; sterk', { name: 'Kees', role: 'buurman', quality: 'sterk' }],
  ['Kees\tbuurman\tsterk', { name: 'Kees', role: 'buurman', quality: 'sterk' }],
  ['Kees - buurman - verder weg', { name: 'Kees', role: 'buurman', ring: 'verder-weg' }],
  ['Kees – buurman – verder weg', { name: 'Kees', role: 'buurman', ring: 'verder-weg' }],
  ['Rob: ex-partner, 44', { name: 'Rob', role: 'ex-partner', age: 44, ...fam }],
  ['- Kees, buurman', { name: 'Kees', role: 'buurman' }],
  ['• Kees, buurman', { name: 'Kees', role: 'buurman' }],
  ['3. Kees, buurman', { name: 'Kees', role: 'buurman', age: undefined }],
  ['  Kees ,  buurman  ,, sterk ', { name: 'Kees', role: 'buurman', quality: 'sterk' }],
  ['Kees (buurman)', { name: 'Kees', role: 'buurman', ...bur }],
  ['Sofie (9), dochter', { name: 'Sofie', age: 9, role: 'dochter' }],
  ['mijn zus Mira', { name: 'Mira', role: 'zus', ...fam, ...w }],
  ['mijn zus Mira, sterk', { name: 'Mira', role: 'zus', quality: 'sterk' }],
  ['my brother Tom, tense', { name: 'Tom', role: 'brother', quality: 'gespannen', ...fam, ...m }],
  ['Kees', { name: 'Kees', role: undefined, sector: undefined, ring: undefined, kind: 'person' }],
  ['Jan Peter de Vries', { name: 'Jan Peter de Vries', role: undefined }],
  ['', { name: '' }],
  ['  ,  ', { name: '' }],
  // names
  ['Oma Truus, moeder', { name: 'Oma Truus', role: 'moeder', ...fam, ...w }],
  ['Oma Truus', { name: 'Oma Truus', role: undefined, ...fam, ...w }],
  ['Oma Truus moeder sterk', { name: 'Oma Truus', role: 'moeder', quality: 'sterk' }],
  ['buurvrouw Anneke', { name: 'buurvrouw Anneke', ...bur, ...w }],
  ['Tante Sjaan dichtbij', { name: 'Tante Sjaan', ring: 'dichtbij', ...fam, ...w }],
  ['Cor en Mien, buren', { name: 'Cor en Mien', role: 'buren', gender: undefined, ...bur }],
  ['Cor en Mien buren', { name: 'Cor en Mien', role: 'buren', ...bur }],
  ['Ali van der Berg collega', { name: 'Ali van der Berg', role: 'collega', ...mee }],
  ['Fatima el Amrani, vriendin', { name: 'Fatima el Amrani', role: 'vriendin', ...vri }],
  ['dhr. de Boer huisarts', { name: 'dhr. de Boer', role: 'huisarts', ...hulp, ...m }],
  ['dr. Smeets, huisarts', { name: 'dr. Smeets', role: 'huisarts', gender: undefined, ...hulp }],
  ['juf Esra, leerkracht', { name: 'juf Esra', role: 'leerkracht', ...hulp, ...w }],
  ['Mrs Brown, teacher', { name: 'Mrs Brown', role: 'teacher', ...hulp, ...w }],
  ['Sandra Bakker, vriendin', { name: 'Sandra Bakker', role: 'vriendin', ...vri }],
  ['Piet de Bakker', { name: 'Piet de Bakker', sector: undefined }],
  ['Els Sterk, vriendin', { name: 'Els Sterk', quality: undefined, ...vri }],
  ['Mama', { name: 'Mama', ...fam, ...w }],
  ['Ayşe, zus', { name: 'Ayşe', role: 'zus' }],
  ['فاطمة, moeder', { name: 'فاطمة', role: 'moeder', ...fam }],
  // places, organisations, groups, animals
  ['supermarkt op de hoek, winkel', { name: 'supermarkt op de hoek', kind: 'place', ...mee }],
  ['hulp bij het huishouden los', { name: 'hulp bij het huishouden', quality: 'zwak', ...hulp }],
  ['wijkkerk, koffie na de dienst', { name: 'wijkkerk', role: 'koffie na de dienst', kind: 'place', ...mee }],
  ['Bello, hond', { name: 'Bello', kind: 'animal', role: 'hond' }],
  ['Bello de hond', { name: 'Bello', kind: 'animal', role: 'de hond' }],
  ['Minoes, kat, heel dichtbij', { name: 'Minoes', kind: 'animal', ring: 'heel-dichtbij' }],
  ['moskee', { name: 'moskee', kind: 'place', ...mee }],
  ['voetbalclub', { name: 'voetbalclub', kind: 'group', ...mee }],
  ['Woensdagtafel, groep van bewoners', { name: 'Woensdagtafel', kind: 'group', ...bur }],
  ['woningbedrijf, verhuurder', { name: 'woningbedrijf', kind: 'organisation', ...hulp }],
  ['the library', { name: 'the library', kind: 'place', ...mee }], ['de buurman', { name: 'de buurman', ...bur }], ['the shop close', { name: 'the shop', ring: 'dichtbij' }],
  ['Rex, dog', { name: 'Rex', kind: 'animal', gender: undefined }],
  ['St Mary, church, close', { name: 'St Mary', kind: 'place', ring: 'dichtbij', ...mee }],
  ['Ad, buurman met hond', { name: 'Ad', kind: 'person', role: 'buurman met hond', ...bur, ...m }],
  // family
  ['Hanna, schoonmoeder', { ...fam, ...w }], ['Kai, pleegzoon', { ...fam, ...m }], ['Lot, stiefdochter', { ...fam, ...w }],
  ['Rob ex-partner', { name: 'Rob', role: 'ex-partner', ...fam }], ['Tim, halfbroer', { ...fam, ...m }], ['Bo, kleinkind', { ...fam, gender: undefined }],
  ['Jo, echtgenote en mantelzorger', { role: 'echtgenote en mantelzorger', informalCarer: true, ...fam, ...w }],
  ['Wil, echtgenote, mantelzorger', { role: 'echtgenote', informalCarer: true, ...fam }],
  ['Teun, neefje (zoon van Mira)', { role: 'neefje (zoon van Mira)', ...fam, ...m }],
  ['Bertus, man, overleden', { role: 'man', deceased: true, ...fam, ...m }],
  ['Sam, kind van Frank', { role: 'kind van Frank', ...fam }], ['Bas, nieuwe partner van Ilse', { role: 'nieuwe partner van Ilse', ...fam }],
  ['Jip, kind (x)', { gender: 'x', role: 'kind', ...fam }],
  ['Bep, overgrootmoeder', { ...fam, ...w }], ['Sil, bonusdochter', { ...fam, ...w }], ['Ro, schoonouders', { ...fam }], ['Gé, zwager', { ...fam, ...m }],
  ['Ann, mother-in-law', { ...fam, ...w }], ['Joe, stepson', { ...fam, ...m }], ['Kim, cousin', { ...fam }], ['Liz grandmother', { name: 'Liz', ...fam, ...w }],
  ['Bob, ex-husband', { ...fam, ...m }], ['Eve, foster mother', { ...fam, ...w }], ['Sue, great-aunt', { ...fam, ...w }],
  // friends, neighbours, volunteers
  ['Max, beste vriend', { role: 'beste vriend', ...vri, ...m }], ['Koos, biljartmaat', { ...vri }], ['Ina, jeugdvriendin', { ...vri, ...w }],
  ['Pam, close friend', { role: 'close friend', ringAssumed: true, ...vri }], ['Moos, gast en vriend', { role: 'gast en vriend', ...vri }],
  ['Bea, bovenbuurvrouw', { ...bur, ...w }], ['Kim, overbuurman', { ...bur, ...m }], ['familie Osei, nieuwe buren', { name: 'familie Osei', ...bur }],
  ['Jan, buurman 3A', { role: 'buurman 3A', age: undefined, ...bur }], ['Anneke, buurvrouw van vroeger', { role: 'buurvrouw van vroeger', ...bur }],
  ['Ola, next-door neighbour', { ...bur }],
  ['Jos, voetbaltrainer (vrijwilliger), 50', { role: 'voetbaltrainer (vrijwilliger)', age: 50, ...vrw }],
  ['Wim, vrijwillige budgetcoach', { role: 'vrijwillige budgetcoach', ...vrw }], ['Wim, budgetcoach (vrijwillig)', { ...vrw }], ['Jo, vrijwilliger', { role: 'vrijwilliger', ...vrw }],
  ['Gea, kookvrijwilliger', { ...vrw }], ['Tom, ervaringsdeskundige', { livedExperience: true, role: 'ervaringsdeskundige', ...vrw }],
  ['Tom, vriend, ervaringsdeskundige', { livedExperience: true, role: 'vriend', ...vri }], ['Lin, taalmaatje', { ...vrw }], ['Meg, volunteer driver', { ...vrw }],
  // taking part
  ['Ria, oud-collega', { role: 'oud-collega', ...mee }], ['Carin, leidinggevende', { ...mee }], ['Priya, caissière die hem kent', { role: 'caissière die hem kent', ...mee, ...w }],
  ['Kees van de voetbal', { name: 'Kees', role: 'van de voetbal', ...mee }], ['Theo, huismeester', { ...mee }], ['Yusuf, imam', { ...mee }],
  ['Anja kookt op school', { name: 'Anja', role: 'kookt op school', ...mee }], ['Sam, klasgenoot', { ...mee }], ['Ed, football coach', { ...mee }], ['Nel, vrouw van de kerk', { ...fam }],
  // professionals
  ['Lotte, casemanager dementie', { role: 'casemanager dementie', ...hulp }], ['Jorn, sociaal werker', { ...hulp }], ['Ans, wijkverpleegkundige', { ...hulp }],
  ['Bo, budgetcoach', { ...hulp }], ['Farid, begeleider opvang', { role: 'begeleider opvang', ...hulp }], ['mr. Bos, advocaat', { name: 'mr. Bos', ...hulp }],
  ['Tess, pleegzorgbegeleider', { ...hulp }], ['Ien, Wmo-hulp', { ...hulp }], ['Ko, wijkagent', { ...hulp }], ['Liz, social worker', { ...hulp }], ['Al, GP', { ...hulp }],
  // age, birth, death
  ['Piet, buurman, 63 jaar', { age: 63, role: 'buurman' }], ['Piet, 63', { name: 'Piet', age: 63, role: undefined }], ['Piet 63', { name: 'Piet', age: 63 }],
  ['Tom, brother, 40 years old', { age: 40, role: 'brother' }], ['Liz, aged 71, aunt', { age: 71, role: 'aunt' }], ['Jo, 131', { age: undefined, role: '131' }],
  ['Jo, buurvrouw op nummer 12', { age: undefined, role: 'buurvrouw op nummer 12' }], ['Jo, dochter, groep 7', { age: undefined }],
  ['Jo, oma, geboren in 1941', { birthYear: 1941, role: 'oma' }], ['Opa Ali, vader, overleden', { name: 'Opa Ali', role: 'vader', deceased: true }],
  ['† Opa Piet, vader', { name: 'Opa Piet', role: 'vader', deceased: true }], ['Opa Piet †', { name: 'Opa Piet', deceased: true }],
  ['Opa Piet, † 2019', { deceased: true, deathYear: 2019 }], ['Jan, eerste man, overleden in 2012', { role: 'eerste man', deceased: true, deathYear: 2012 }],
  ['Al, father, died', { deceased: true, role: 'father' }],
  // closeness, quality, home and facts
  ['Bo, vriend, buiten de cirkel', { ring: 'outside' }], ['Bo, vriend, ver weg', { ring: 'verder-weg', role: 'vriend' }], ['Bo, zoon (woont ver weg)', { ringAssumed: true, role: 'zoon (woont ver weg)' }],
  ['Bo, friend, very close', { ring: 'heel-dichtbij', role: 'friend' }], ['Bo, neighbour, further away', { ring: 'verder-weg' }],
  ['Bo, broer, steun en spanning', { quality: 'dubbel', role: 'broer' }], ['Bo, broer, geen contact meer', { quality: 'verbroken', role: 'broer' }],
  ['Bo, broer, niet sterk', { quality: undefined, role: 'broer, niet sterk' }], ['Bo, broer, ruzie over de erfenis', { quality: undefined, role: 'broer, ruzie over de erfenis' }],
  ['Bo, zus, weer contact', { quality: 'hersteld' }], ['Bo, zus, lang niet gesproken', { quality: 'slapend' }], ['Bo, zus, gewenst contact', { quality: 'gewenst' }],
  ['Bo, zus, heel nauw', { quality: 'heel-nauw' }], ['Bo, sister, dormant', { quality: 'slapend' }], ['Bo, sister, cut off', { quality: 'verbroken' }],
  ['Noor dochter 19 woont bij mij', { home: true, ring: 'heel-dichtbij', role: 'dochter', age: 19 }], ['Noor, dochter, woont niet bij mij', { home: undefined, role: 'dochter, woont niet bij mij' }],
  ['Sam, son, lives with me', { home: true, role: 'son' }], ['Els, vriendin, denkt mee', { thinksAlong: true, role: 'vriendin' }], ['Els, vriendin, meedenker, sterk', { thinksAlong: true, quality: 'sterk' }],
  ['Ann, sister, informal carer', { informalCarer: true, role: 'sister' }], ['Els, vriendin van de kaartclub, houdt van zingen', { role: 'vriendin van de kaartclub, houdt van zingen', ...vri }],
];
