import { type EasynwkContact, easynwkNumber, easynwkSource } from '../../graph/easynwk-contact.js';
import { supportFlow } from '../../graph/support-flow.js';
import type { Alter, Version } from '../../model/document.js';
import { TENSE_QUALITIES } from '../../model/vocabulary.js';
import type { RawRecord } from './raw.js';
import { noteWithoutAge } from './age-in-note.js';
import { isHuman, isMarkedDead, nameOf, noteOf, roleOf } from './read-alter.js';
import { SUPPORT_FIELDS, supportNumber } from './support.js';
import { ageOf, genderOf, genderWord, yesOf } from './value.js';

/** The fields of a contact in easyNWK 2.7, as the map says them now. Without its number, which is not the map's to say. */
export function contactFields(version: Version, contact: EasynwkContact): RawRecord {
  const { alter, human, deceased, edgeType, angle, distance, ties } = contact;
  const { toPerson, fromPerson } = supportFlow(version, { alter, ties });
  return {
    name: alter.name, role: alter.role ?? '', roleDefault: false, human, currentGender: genderWord(alter.gender), genderDefault: false,
    age: ageText(alter), note: noteText(alter), deceased, edgeType, edgeTypeByUser: edgeType, angle, distance, emoji: '',
    conflict: ties.some(({ quality }) => TENSE_QUALITIES.includes(quality ?? '')),
    ...Object.fromEntries(SUPPORT_FIELDS.map(([field]) => [field, supportNumber(field, toPerson, fromPerson)])),
  };
}

/** The fields of the resident in easyNWK 2.7. */
export function residentFields(resident: Alter): RawRecord {
  return { name: resident.name, currentGender: genderWord(resident.gender), age: ageText(resident), note: noteText(resident), emoji: '' };
}

function ageText({ age }: Alter): string {
  return age === undefined ? '' : String(age);
}

/** The note without the age that reading put there, which is written as an age again. */
function noteText(alter: Alter): string {
  return alter.age === undefined ? noteWithoutAge(alter.note ?? '', easynwkSource(alter)['age']) : alter.note ?? '';
}

/**
 * What has to be kept beside the model so that writing gives back what was read: the fields that the map itself would write otherwise.
 * Names and notes are not among them as a rule, so that renaming somebody leaves no trace of the old name.
 */
export function fieldsToKeep(raw: RawRecord, written: RawRecord): RawRecord {
  // Angle and distance always are: what the map would write for one person depends on who else stands there.
  const isOwn = (field: string) => field === 'angle' || field === 'distance';
  const kept = Object.entries(raw).filter(([field, value]) => isOwn(field) || JSON.stringify(value) !== JSON.stringify(written[field]));
  // Whether the role is easyNWK's own suggestion is true of that role only.
  if (raw['roleDefault'] === true) kept.push(['role', raw['role']]);
  return Object.fromEntries(kept);
}

/** The fields the map would write, with those kept from the import wherever these still say the same. */
export function withKept(written: RawRecord, alter: Alter): RawRecord {
  const kept = Object.entries(easynwkSource(alter)).filter(([field, value]) => stillTrue(field, value, written, alter));
  return { ...written, ...Object.fromEntries(kept) };
}

function stillTrue(field: string, value: unknown, written: RawRecord, alter: Alter): boolean {
  const now = written[field];
  const tied = Number(written['edgeType']) >= 1;
  if (now === undefined) return true;
  switch (field) {
    case 'name': return nameOf(value) === alter.name && (!isMarkedDead({ name: value }) || alter.deceased === true);
    case 'role': return roleOf(value) === (alter.role ?? '');
    case 'roleDefault': return roleOf(easynwkSource(alter)['role']) === (alter.role ?? '');
    case 'note': return noteOf(value) === (alter.note ?? '');
    case 'age': return ageOf(value) === alter.age;
    case 'currentGender': return genderOf(value) === alter.gender;
    case 'human': return isHuman({ human: value }) === now;
    case 'deceased': return yesOf(value) === now;
    case 'edgeType': return saysTie(value) === tied && (!tied || easynwkNumber(value) === now);
    case 'edgeTypeByUser': return easynwkNumber(value) === -1 || saysTie(value) === tied;
    case 'angle': return easynwkNumber(value) === now || (!Number.isFinite(easynwkNumber(value)) && alter.sector === undefined);
    case 'distance': return easynwkNumber(value) === now || (!Number.isFinite(easynwkNumber(value)) && alter.ring === undefined);
    case 'conflict': return !tied || yesOf(value) === now;
    default: return !field.startsWith('support') || !tied || easynwkNumber(value) === now;
  }
}

function saysTie(edgeType: unknown): boolean {
  return easynwkNumber(edgeType) >= 1;
}
