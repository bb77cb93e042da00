import type { ThemeKind } from '../model/vocabulary.js';

/** What a report over many maps says. Numbers are handed in as they are to be read; a hidden one as `hidden`. */
export interface ManyMapsWords {
  title: string;
  /** How many maps there are, and from which number on anything is told. */
  maps: (maps: string, least: number) => string;
  hidden: string;
  /** A cell: so many of so many, and the share. */
  part: (label: string, number: string, of: string, share: string) => string;
  closing: string;
  effort: Readonly<Record<'own-network' | 'professionals', string>>;
  clarified: Readonly<Record<'yes' | 'no', string>>;
  selfReliance: Readonly<Record<'strongerOrSame' | 'weaker' | 'stronger' | 'same', string>>;
  plan: string;
  actions: Readonly<Record<'own-network' | 'equal' | 'professionals', string>>;
  hours: Readonly<Record<'own-network' | 'equal' | 'professionals', string>>;
  reached: Readonly<Record<'all' | 'some' | 'none', string>>;
  experiences: string;
  residentSaid: string;
  networkSaid: string;
  themes: string;
  kinds: Readonly<Record<ThemeKind, string>>;
  questions: string;
  scores: string;
  catalogue: string;
  label: (label: string, maps: string) => string;
  network: string;
  spreads: Readonly<Record<'size' | 'informalShare' | 'density' | 'isolates' | 'tense', string>>;
  mean: (value: string) => string;
  /** A band of a number: from, to (not included) and how many maps. */
  band: (range: string, maps: number) => string;
  below: (to: string) => string;
  from: (from: string) => string;
  all: string;
  nobodyGives: (kind: string) => string;
}

/** In Dutch at B1 level. */
export const manyMapsNl: ManyMapsWords = {
  title: 'Wat veel kaarten samen zeggen',
  maps: (maps, least) => `${maps} kaarten. Getallen onder de ${least} staan er niet bij, en ook niet wat zo'n getal zou verraden.`,
  hidden: 'minder dan 5, of te weinig om te noemen',
  part: (label, number, of, share) => `${label}: ${number} van ${of} (${share})`,
  closing: 'Hoe het ging',
  effort: { 'own-network': 'Vooral het eigen netwerk deed het', professionals: 'Vooral hulpverleners deden het' },
  clarified: { yes: 'Duidelijk maken wat er speelt was genoeg', no: 'Er was meer nodig dan duidelijk maken wat er speelt' },
  selfReliance: { strongerOrSame: 'Eigen kracht: sterker of hetzelfde', weaker: 'Eigen kracht: minder', stronger: 'Eigen kracht: sterker', same: 'Eigen kracht: hetzelfde' },
  plan: 'Het plan',
  actions: { 'own-network': 'Eigen netwerk doet de meeste acties', equal: 'Eigen netwerk en hulpverleners doen er evenveel', professionals: 'Hulpverleners doen de meeste acties' },
  hours: { 'own-network': 'Eigen netwerk geeft de meeste uren', equal: 'Eigen netwerk en hulpverleners geven evenveel uren', professionals: 'Hulpverleners geven de meeste uren' },
  reached: { all: 'Bewoner zegt: alle doelen gehaald', some: 'Bewoner zegt: een deel gehaald', none: 'Bewoner zegt: niets gehaald' },
  experiences: 'Wat mensen ervan vonden',
  residentSaid: 'De bewoner vertelde het zelf',
  networkSaid: 'Iemand uit het netwerk vertelde het',
  themes: "Thema's",
  kinds: { trouble: 'Er speelt iets', strength: 'Er is een kracht getekend', dream: 'Er is een droom getekend' },
  questions: 'Vragen achter acties',
  scores: 'Scores van anderen',
  catalogue: 'Uit de gids',
  label: (label, maps) => `“${label}”: ${maps}`,
  network: 'Het netwerk, op het laatste moment van elke kaart',
  spreads: {
    size: 'Hoeveel mensen er in contact zijn', informalShare: 'Welk deel van hen geen hulpverlener is', density: 'Welk deel van de paren elkaar kent',
    isolates: 'Hoeveel mensen niemand anders kennen', tense: 'Hoeveel banden met spanning',
  },
  mean: (value) => `gemiddeld ${value}`,
  band: (range, maps) => `${range}: ${maps} kaarten`,
  below: (to) => `minder dan ${to}`,
  from: (from) => `${from} of meer`,
  all: 'alle waarden',
  nobodyGives: (kind) => `Niemand uit het eigen netwerk geeft: ${kind}`,
};

/** In plain English. */
export const manyMapsEn: ManyMapsWords = {
  title: 'What many maps say together',
  maps: (maps, least) => `${maps} maps. Numbers under ${least} are left out, and so is what would give such a number away.`,
  hidden: 'fewer than 5, or too few to tell',
  part: (label, number, of, share) => `${label}: ${number} of ${of} (${share})`,
  closing: 'How it went',
  effort: { 'own-network': 'Mostly the own network did it', professionals: 'Mostly professionals did it' },
  clarified: { yes: 'Making clear what was going on was enough', no: 'More was needed than making clear what was going on' },
  selfReliance: { strongerOrSame: 'Own strength: stronger or the same', weaker: 'Own strength: less', stronger: 'Own strength: stronger', same: 'Own strength: the same' },
  plan: 'The plan',
  actions: { 'own-network': 'The own network does most actions', equal: 'The own network and professionals do as many', professionals: 'Professionals do most actions' },
  hours: { 'own-network': 'The own network gives most hours', equal: 'The own network and professionals give as many hours', professionals: 'Professionals give most hours' },
  reached: { all: 'The resident says: all goals reached', some: 'The resident says: some reached', none: 'The resident says: none reached' },
  experiences: 'What people thought of it',
  residentSaid: 'The resident told it',
  networkSaid: 'Somebody of the network told it',
  themes: 'Themes',
  kinds: { trouble: 'Something is going on', strength: 'A strength was drawn', dream: 'A dream was drawn' },
  questions: 'Questions behind actions',
  scores: 'Scores by others',
  catalogue: 'From the guide',
  label: (label, maps) => `“${label}”: ${maps}`,
  network: 'The network, at the last moment of each map',
  spreads: {
    size: 'How many people are in touch', informalShare: 'Which part of them is not a professional', density: 'Which part of the pairs know each other',
    isolates: 'How many people know nobody else', tense: 'How many ties with tension',
  },
  mean: (value) => `mean ${value}`,
  band: (range, maps) => `${range}: ${maps} maps`,
  below: (to) => `less than ${to}`,
  from: (from) => `${from} or more`,
  all: 'all values',
  nobodyGives: (kind) => `Nobody of the own network gives: ${kind}`,
};
