/** What the dialog about the sectors and rings of a map says. */
export interface DivisionsWords {
  title: string;
  sectors: string;
  rings: string;
  sectorsHint: string;
  ringsHint: string;
  label: (usual: string) => string;
  people: (count: number) => string;
  earlier: (name: string) => string;
  later: (name: string) => string;
  nearer: (name: string) => string;
  further: (name: string) => string;
  remove: (name: string) => string;
  /** Asked before one with people in it goes. */
  where: (name: string, count: number) => string;
  nowhere: string;
  removeNow: string;
  keep: string;
  newSector: string;
  newRing: string;
  add: string;
}

const nl: DivisionsWords = {
  title: 'Groepen en afstanden',
  sectors: 'Groepen, met de klok mee',
  rings: 'Afstanden, van dichtbij naar ver',
  sectorsHint: 'Een andere naam verandert niets aan wie er staan.',
  ringsHint: 'Buiten de cirkels kan altijd ook.',
  label: (usual) => `Naam van ${usual}`,
  people: (count) => (count === 0 ? 'niemand' : count === 1 ? '1 mens of plek' : `${String(count)} mensen en plekken`),
  earlier: (name) => `${name} eerder`,
  later: (name) => `${name} later`,
  nearer: (name) => `${name} dichterbij`,
  further: (name) => `${name} verder weg`,
  remove: (name) => `${name} weghalen`,
  where: (name, count) => `Bij ${name} ${count === 1 ? 'staat 1 mens of plek' : `staan ${String(count)} mensen en plekken`}. Die ${count === 1 ? 'blijft' : 'blijven'} op de kaart. Waar?`,
  nowhere: 'nog niet gekozen',
  removeNow: 'Weghalen',
  keep: 'Toch houden',
  newSector: 'Nieuwe groep',
  newRing: 'Nieuwe afstand',
  add: 'Toevoegen',
};

const en: DivisionsWords = {
  title: 'Groups and closeness',
  sectors: 'Groups, clockwise',
  rings: 'Closeness, from near to far',
  sectorsHint: 'Another name changes nothing about who is in it.',
  ringsHint: 'Outside the circles is always possible too.',
  label: (usual) => `Name of ${usual}`,
  people: (count) => (count === 0 ? 'nobody' : count === 1 ? '1 person or place' : `${String(count)} people and places`),
  earlier: (name) => `${name} earlier`,
  later: (name) => `${name} later`,
  nearer: (name) => `${name} nearer`,
  further: (name) => `${name} further away`,
  remove: (name) => `Remove ${name}`,
  where: (name, count) => `${count === 1 ? '1 person or place is' : `${String(count)} people and places are`} in ${name} and ${count === 1 ? 'stays' : 'stay'} on the map. Where?`,
  nowhere: 'not chosen yet',
  removeNow: 'Remove',
  keep: 'Keep it',
  newSector: 'New group',
  newRing: 'New step of closeness',
  add: 'Add',
};

/** The words about sectors and rings in a language that the element speaks. */
export function divisionsWordsFor(lang: string): DivisionsWords {
  return lang === 'en' ? en : nl;
}
