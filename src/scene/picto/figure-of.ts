import { FIGURES, type Figure } from '../../model/figures.js';
import type { Alter } from '../../model/document.js';
import { PROFESSIONAL_SECTOR, VOLUNTEER_SECTOR } from '../../model/vocabulary.js';

/** Helpers who are drawn as what they are; of anybody else it says where they are found. */
const HELPERS: readonly Figure[] = ['doctor', 'teacher', 'police'];
/** Words that say what a place or a helper is, in Dutch and English; the first that is found counts. */
const SAID: readonly (readonly [Figure, RegExp])[] = [
  ['mosque', /moskee|mosque/u], ['church', /kerk|church|parochie|parish/u],
  ['hospital', /ziekenhuis|hospital|kliniek|clinic/u],
  ['teacher', /\b(juf|meester|leraar|lerares|docent|mentor|teacher|tutor)/u],
  ['school', /school|college\b|opvang|nursery/u],
  ['police', /politie|wijkagent|police/u],
  ['doctor', /arts\b(?! (?:and|centre|center))|dokter|verpleegkundige|psychiater|tandarts|doctor|nurse|\bgp\b|dentist/u],
  ['shop', /winkel|supermarkt|markt|bakker|\b(?:shop|store)|market|voedselbank|food bank/u],
  ['sport', /\bsport|voetbal|fitness|gym\b|football|zwem|swim/u],
  ['lesson', /bibliotheek|library|cursus|\bles\b|course|taalhuis/u],
  ['coffee', /buurthuis|koffie|coffee|caf[eé]|ontmoeting|inloop|community cent|eetgroep|tafel\b/u],
  ['town-hall', /gemeente|council|wijkteam|stadhuis|town hall|wmo/u],
  ['work', /\bwerk|baas|collega|job\b|employer|colleague|bedrijf/u],
  ['park', /park\b|tuin|garden/u],
];
const CAT = /\b(kat|poes|kater|cat)\b/u;
const OLD = /\b(oma|opa|overgroot|grand(ma|pa|mother|father))/u;
/** From what age somebody is drawn as older, and until what age as a child or a baby. */
const [OLDER, CHILD, BABY] = [70, 16, 3];

/** What somebody, or a place, is drawn as: the chosen figure, else what follows from all that is known. */
export function figureOf(alter: Alter): Figure {
  if (alter.figure !== undefined && (FIGURES as readonly string[]).includes(alter.figure)) return alter.figure as Figure;
  const { kind, role = '', name } = alter;
  const said = (kind === 'person' ? role : `${role} ${name}`).toLocaleLowerCase('nl');
  const found = SAID.find(([figure, words]) => (kind !== 'person' || HELPERS.includes(figure)) && words.test(said))?.[0];
  switch (kind) {
    case 'person': return found ?? person(alter, said);
    case 'animal': return CAT.test(said) ? 'cat' : 'dog';
    case 'group': return found ?? 'group';
    case 'place': return found ?? 'house';
    default: return found ?? 'town-hall';
  }
}

function person({ gender, age, sector }: Alter, said: string): Figure {
  const pick = (woman: Figure, man: Figure, other: Figure): Figure => (gender === 'woman' ? woman : gender === 'man' ? man : other);
  if (age !== undefined && age < BABY) return 'baby';
  if (age !== undefined && age < CHILD) return pick('girl', 'boy', 'child');
  if (sector === PROFESSIONAL_SECTOR) return 'helper';
  if (sector === VOLUNTEER_SECTOR) return 'volunteer';
  if ((age !== undefined && age >= OLDER) || OLD.test(said)) return pick('older-woman', 'older-man', 'person');
  return pick('woman', 'man', 'person');
}
