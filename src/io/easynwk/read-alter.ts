import { easynwkNumber } from '../../graph/easynwk-contact.js';
import { horizonOf, type Quadrant, quadrantOf } from '../../graph/easynwk-circle.js';
import { excerpt } from '../../model/errors.js';
import { noteWithAge } from './age-in-note.js';
import { LIMITS } from '../../model/limits.js';
import { type AlterKind, DEFAULT_RINGS, type DefaultSector, type Gender, OUTSIDE } from '../../model/vocabulary.js';
import type { ImportReport } from '../import-report.js';
import type { RawRecord } from './raw.js';
import { roleMeaning } from './role-word.js';
import { NO_HUMAN, ageOf, genderOf, isGenderWord, textOf, yesOf } from './value.js';

const ANIMAL_SIGNS = /[\u{1F400}-\u{1F43F}\u{1F980}-\u{1F9AE}]/u;
const SECTORS: { readonly [quadrant in Quadrant]: DefaultSector } = { family: 'familie', friends: 'vrienden', colleagues: 'meedoen', professional: 'hulp' };

/** What easyNWK says of the resident and of contacts alike. */
interface ReadFacts { name: string; role?: string; gender?: Gender; age?: number; deceased?: boolean; note?: string }

/** A contact without its id. */
interface ReadAlter extends ReadFacts { kind: AlterKind; sector?: DefaultSector; ring?: string }

/** Name, role, gender, age and note of the resident or a contact; an age that is no number of years is put into the note. */
export function readFacts(raw: RawRecord, place: string, report: ImportReport, language?: string): ReadFacts {
  const name = nameOf(raw['name']);
  const say = (code: 'not-text' | 'age-not-number' | 'gender-unknown' | 'too-long', field: string) =>
    report.changed.push({ code, place: `${place}.${field}`, facts: { name, field, value: excerpt(shown(raw[field])) } });
  for (const field of ['name', 'role', 'note']) {
    if (raw[field] !== undefined && raw[field] !== null && textOf(raw[field]) === undefined) say('not-text', field);
    if ((textOf(raw[field])?.length ?? 0) > longest(field)) say('too-long', field);
  }
  if (ageOf(raw['age']) === undefined && shown(raw['age']).trim() !== '') say('age-not-number', 'age');
  if (!isGenderWord(raw['currentGender']) && !roleMeaning(shown(raw['currentGender'])).kind) say('gender-unknown', 'currentGender');
  const [role, note, age, gender] = [roleOf(raw['role']), noteWithAge(noteOf(raw['note']), raw['age'], language), ageOf(raw['age']), genderOf(raw['currentGender'])];
  return {
    name, ...(role ? { role } : {}), ...(gender ? { gender } : {}), ...(age === undefined ? {} : { age }),
    ...(isMarkedDead(raw) ? { deceased: true } : {}), ...(note ? { note } : {}),
  };
}

/** A contact as an alter, without its id and ties; sector and ring follow from where it stood in the circle. */
export function readAlter(raw: RawRecord, place: string, report: ImportReport, language?: string): ReadAlter {
  const { gender: said, ...facts } = readFacts(raw, place, report, language);
  const kind = kindOf(raw, facts.name, place, report);
  const gender = said ?? (kind === 'person' ? genderFromRole(raw, facts.name, place, report) : undefined);
  for (const field of ['angle', 'distance']) {
    if (raw[field] === undefined || Number.isFinite(easynwkNumber(raw[field]))) continue;
    report.changed.push({ code: 'not-number', place: `${place}.${field}`, facts: { name: facts.name, field, value: excerpt(shown(raw[field])) } });
  }
  const [sector, ring] = [sectorOf(raw, facts.name, place, report), ringOf(raw['distance'])];
  return { ...facts, kind, ...(gender ? { gender } : {}), ...(sector ? { sector } : {}), ...(ring ? { ring } : {}) };
}

/** The name in a field; a plus before it is easyNWK's old sign for somebody who died. */
export function nameOf(value: unknown): string {
  return (textOf(value) ?? '').replace(/^\+/, '').slice(0, LIMITS.label);
}

export function roleOf(value: unknown): string {
  return (textOf(value) ?? '').slice(0, LIMITS.label);
}

export function noteOf(value: unknown): string {
  return (textOf(value) ?? '').slice(0, LIMITS.text);
}

function longest(field: string): number {
  return field === 'note' ? LIMITS.text : LIMITS.label;
}

export function isMarkedDead(raw: RawRecord): boolean {
  return yesOf(raw['deceased']) || (textOf(raw['name'])?.startsWith('+') ?? false);
}

/** Whether a contact is human: unless the file says otherwise, in the field for it or in the gender of older files. */
export function isHuman(raw: RawRecord): boolean {
  const gender = textOf(raw['currentGender']) ?? '';
  if (raw['human'] === undefined || raw['human'] === null) return gender !== NO_HUMAN && !roleMeaning(gender).kind;
  return yesOf(raw['human']);
}

function kindOf(raw: RawRecord, name: string, place: string, report: ImportReport): AlterKind {
  if (isHuman(raw)) return 'person';
  const told = roleMeaning(roleOf(raw['role'])).kind ?? roleMeaning(textOf(raw['currentGender']) ?? '').kind;
  if (told) return told;
  if (!ANIMAL_SIGNS.test(textOf(raw['emoji']) ?? '')) report.changed.push({ code: 'kind-guessed', place, facts: { name } });
  return 'animal';
}

/** Files that ask for no gender at all may still say it in the role; where the field is there, it counts. */
function genderFromRole(raw: RawRecord, name: string, place: string, report: ImportReport): Gender | undefined {
  if (raw['currentGender'] !== undefined) return undefined;
  const { gender } = roleMeaning(roleOf(raw['role']));
  if (gender) report.changed.push({ code: 'gender-from-role', place, facts: { name, value: excerpt(roleOf(raw['role'])) } });
  return gender;
}

function sectorOf(raw: RawRecord, name: string, place: string, report: ImportReport): DefaultSector | undefined {
  const quadrant = quadrantOf({ angle: easynwkNumber(raw['angle']), distance: easynwkNumber(raw['distance']) });
  const told = roleMeaning(roleOf(raw['role'])).sector;
  const facts = { name, value: excerpt(roleOf(raw['role'])), ...(told ? { other: told } : {}) };
  if (quadrant === 'friends' && (told === 'buren' || told === 'vrijwilligers')) {
    report.changed.push({ code: 'sector-from-role', place, facts });
    return told;
  }
  if (quadrant) return SECTORS[quadrant];
  if (told) report.changed.push({ code: 'sector-without-angle', place, facts });
  return told;
}

function ringOf(distance: unknown): string | undefined {
  const horizon = horizonOf(easynwkNumber(distance));
  if (horizon === undefined || horizon === 'outside') return horizon && OUTSIDE;
  return DEFAULT_RINGS[{ near: 0, middle: 1, far: 2 }[horizon]];
}

function shown(value: unknown): string {
  return textOf(value) ?? (value === undefined || value === null ? '' : JSON.stringify(value));
}
