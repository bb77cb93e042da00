/** What the numbers behind a map say: what each is, and how it was counted. */
export interface NumberWords {
  title: string;
  hint: string;
  none: string;
  of: (part: string, whole: string) => string;
  /** The same number at the moment before. */
  before: (value: string) => string;
  number: string;
  counted: string;
  rows: Readonly<Record<NumberKey, { label: string; how: string }>>;
  inGroup: (group: string) => { label: string; how: string };
}

/** The numbers that are shown, in their order. */
export type NumberKey =
  | 'size' | 'known' | 'informal' | 'density' | 'isolates' | 'bridges' | 'groups' | 'cliques' | 'meanRing' | 'tense' | 'twoWay' | 'manyKinds' | 'kindsPerGiver' | 'load' | 'left' | 'leftDensity' | 'places';

/** In Dutch at B1 level. */
const nl: NumberWords = {
  title: 'De getallen, en hoe ze geteld zijn',
  hint: 'Een getal zegt hoe de kaart eruitziet. Het zegt niet hoe het moet zijn.',
  none: 'geen',
  of: (part, whole) => `${part} van ${whole}`,
  before: (value) => `was ${value}`,
  number: 'Getal',
  counted: 'Hoe geteld',
  rows: {
    size: { label: 'Mensen met wie er contact is', how: 'mensen in leven, met een band die niet verbroken, slapend of gewenst is' },
    known: { label: 'Mensen op de kaart', how: 'alle mensen in leven, zonder de bewoner' },
    informal: { label: 'Geen hulpverlener', how: 'van de mensen met wie er contact is' },
    density: { label: 'Hoeveel kennen elkaar', how: 'paren die elkaar kennen, gedeeld door alle paren die er kunnen zijn' },
    isolates: { label: 'Alleen met de bewoner bekend', how: 'mensen die niemand anders kennen van wie er contact is' },
    bridges: { label: 'Verbinden twee groepen', how: 'mensen die iemand uit een andere groep kennen' },
    groups: { label: 'Kringetjes', how: 'mensen die elkaar direct of via elkaar kennen, zonder de bewoner' },
    cliques: { label: 'Kennen elkaar allemaal', how: 'zo groot mogelijke groepjes van drie of meer' },
    meanRing: { label: 'Hoe dichtbij, gemiddeld', how: '1 is heel dichtbij; mensen zonder afstand tellen niet mee' },
    tense: { label: 'Banden met spanning', how: 'van de banden van de bewoner met wie er contact is' },
    twoWay: { label: 'Steun twee kanten op', how: 'van de mensen met wie er steun heen of terug is' },
    manyKinds: { label: 'Geven meer dan één soort steun', how: 'van de mensen die de bewoner iets geven' },
    kindsPerGiver: { label: 'Soorten steun per gever', how: 'alle soorten bij elkaar, gedeeld door wie iets geeft' },
    load: { label: 'Wat één iemand hoogstens geeft', how: 'deel van alle soorten steun die de bewoner krijgt' },
    left: { label: 'Over zonder hulpverleners', how: 'mensen met wie er dan nog contact is' },
    leftDensity: { label: 'Hoeveel kennen elkaar dan', how: 'hetzelfde, zonder hulpverleners' },
    places: { label: 'Plekken, groepen en dieren', how: 'alles op de kaart dat geen mens is; telt verder nergens mee' },
  },
  inGroup: (group) => ({ label: group, how: 'mensen met wie er contact is' }),
};

/** In plain English. */
const en: NumberWords = {
  title: 'The numbers, and how they are counted',
  hint: 'A number says what the map looks like. It does not say how it should be.',
  none: 'none',
  of: (part, whole) => `${part} of ${whole}`,
  before: (value) => `was ${value}`,
  number: 'Number',
  counted: 'How it is counted',
  rows: {
    size: { label: 'People in touch', how: 'people alive, with a tie that is not broken, dormant or wished' },
    known: { label: 'People on the map', how: 'all people alive, without the resident' },
    informal: { label: 'Not a professional', how: 'of the people in touch' },
    density: { label: 'How many know each other', how: 'pairs that know each other, divided by all pairs there can be' },
    isolates: { label: 'Known by the resident alone', how: 'people who know nobody else in touch' },
    bridges: { label: 'Connect two groups', how: 'people who know somebody of another group' },
    groups: { label: 'Circles of people', how: 'people who know each other directly or through each other, without the resident' },
    cliques: { label: 'All know each other', how: 'the largest sets of three or more' },
    meanRing: { label: 'How close, on average', how: '1 is very close; people without a distance do not count' },
    tense: { label: 'Ties with tension', how: 'of the ties of the resident with people in touch' },
    twoWay: { label: 'Support both ways', how: 'of the people with whom there is support either way' },
    manyKinds: { label: 'Give more than one kind of support', how: 'of the people who give the resident something' },
    kindsPerGiver: { label: 'Kinds of support per giver', how: 'all kinds together, divided by who gives something' },
    load: { label: 'The most that one person gives', how: 'part of all kinds of support that the resident gets' },
    left: { label: 'Left without professionals', how: 'people still in touch then' },
    leftDensity: { label: 'How many know each other then', how: 'the same, without professionals' },
    places: { label: 'Places, groups and animals', how: 'everything on the map that is no person; counted in nothing else' },
  },
  inGroup: (group) => ({ label: group, how: 'people in touch' }),
};

/** The words for the numbers in a language; Dutch unless it is English. */
export function numberWordsFor(lang: string): NumberWords {
  return lang === 'en' ? en : nl;
}
