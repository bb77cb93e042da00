import type { ImportReport } from '../import-report.js';
import type { RawFile, RawRecord, RawVersion } from './raw.js';
import { nameOf } from './read-alter.js';
import { roleOfAbbreviation } from './role-abbreviation.js';
import { dateOf } from './value.js';
import { type TextLine, reportBadLine, textLines } from './text-lines.js';

/** The middle of the square in which easyNWK 1.5 placed people, and how many per cent of the radius its side is. */
const MIDDLE = 0.5;
const SIDE = 200;

type Places = Map<string, Map<string, RawRecord>>;

/**
 * A text file of easyNWK 1.5 as the record its successor would have made of it. Each line is a record, its fields parted by semicolons:
 * `E;name;age;note` the resident, `F;version;date`, `N;id;name;gender;role;note` a contact, `P;version;id;x;y;tie` a contact's place
 * and tie in a version, `L;version;id;id` a tie between two contacts. Semicolons in a note are part of the note.
 * A contact without a place in any version was removed in easyNWK 1.5, and is left out here too.
 */
export function parseText(text: string, report: ImportReport): RawFile {
  const { E: [ego, ...moreEgos], F, N, P, L } = textLines(text, report);
  for (const line of moreEgos) reportBadLine(report, line.number, `E;${line.fields.join(';')}`);
  const places = placesOf(P, N, report);
  const versions = versionsOf(F, places);
  const known = new Set(versions.map(({ id }) => id));
  for (const line of L.filter(({ fields }) => !known.has(fields[0]!))) reportBadLine(report, line.number, `L;${line.fields.join(';')}`);
  const placed = new Set([...places.values()].flatMap((version) => [...version.keys()]));
  for (const { number, fields } of N.filter((line) => !placed.has(line.fields[0]!))) {
    report.dropped.push({ code: 'no-position', place: `line ${number}`, facts: { name: nameOf(fields[1]) } });
  }
  return {
    versions: versions.map(({ id, date, number }): RawVersion => {
      const inVersion = places.get(id) ?? new Map<string, RawRecord>();
      const contacts = N.filter(({ fields }) => inVersion.has(fields[0]!));
      const ties = L.filter(({ fields }) => fields[0] === id);
      return {
        id: numberOrText(id), title: '', date: dateOf(date) ?? date, rest: {}, place: `line ${number}`,
        network: {
          ego: ego && { name: ego.fields[0], age: ego.fields[1] ?? '', note: ego.fields.slice(2).join(';') },
          alteri: contacts.map(({ fields }) => ({ ...contactOf(fields), ...inVersion.get(fields[0]!) })),
          connections: ties.map(({ fields }) => ({ id1: numberOrText(fields[1]), id2: numberOrText(fields[2]) })),
          rest: {},
          placeOf: (list, index) => `line ${list === 'ego' ? ego?.number ?? 1 : (list === 'alteri' ? contacts : ties)[index!]!.number}`,
        },
      };
    }),
    currentVersion: numberOrText(versions.at(-1)?.id), rest: {}, strays: [],
  };
}

/** Versions with their dates; a file without such lines has the versions in which people were placed, or one. */
function versionsOf(lines: TextLine[], places: Places): { id: string; date: string; number: number }[] {
  if (lines.length > 0) return lines.map(({ number, fields }) => ({ id: fields[0]!, date: fields[1] ?? '', number }));
  const ids = places.size > 0 ? [...places.keys()] : ['1'];
  return ids.map((id) => ({ id, date: '', number: 1 }));
}

/** Where contacts stand in each version, and their tie with the resident. Whoever stands at the very middle has no place. */
function placesOf(lines: TextLine[], contacts: TextLine[], report: ImportReport): Places {
  const known = new Set(contacts.map(({ fields }) => fields[0]!));
  const places: Places = new Map();
  for (const { number, fields } of lines) {
    const [version, id, x, y, edgeType] = fields;
    const [right, up] = [decimal(x) - MIDDLE, MIDDLE - decimal(y)];
    const distance = Math.hypot(right, up) * SIDE;
    if (!known.has(id!) || !Number.isFinite(distance)) { reportBadLine(report, number, `P;${fields.join(';')}`); continue; }
    if (distance === 0) continue;
    const inVersion = places.get(version!) ?? new Map<string, RawRecord>();
    inVersion.set(id!, { edgeType: numberOrText(edgeType), edgeTypeByUser: numberOrText(edgeType), angle: (Math.atan2(up, right) * 180) / Math.PI, distance });
    places.set(version!, inVersion);
  }
  return places;
}

function contactOf(fields: string[]): RawRecord {
  const [id, name, gender, role, ...note] = fields;
  const words: { [letter: string]: string } = { w: 'weiblich', m: 'männlich' };
  return {
    id: numberOrText(id), name: nameOf(name), role: roleOfAbbreviation(role ?? '', gender ?? ''), human: true,
    currentGender: (gender !== undefined && Object.hasOwn(words, gender) && words[gender]) || 'nicht festgelegt',
    age: '', note: note.join(';'), deceased: name?.startsWith('+') ?? false,
  };
}

/** A field that is mostly a whole number, as one; else its text. */
function numberOrText(field: string | undefined): number | string {
  const text = field?.trim() ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : text;
}

/** A decimal number, with a point or, as some systems wrote it, a comma; NaN for anything else. */
function decimal(field: string | undefined): number {
  const text = field?.trim().replace(',', '.') ?? '';
  return text === '' ? Number.NaN : Number(text);
}
