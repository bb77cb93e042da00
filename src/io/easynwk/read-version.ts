import { easynwkContacts } from '../../graph/easynwk-contact.js';
import { createVersion } from '../../model/create.js';
import type { Alter, NetworkDocument, Version, VersionId } from '../../model/document.js';
import { excerpt } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import type { ImportReport } from '../import-report.js';
import { contactFields, fieldsToKeep, residentFields } from './fields.js';
import type { Identities } from './identities.js';
import { type RawRecord, type RawVersion, isRecord } from './raw.js';
import { nameOf, readAlter, readFacts, roleOf } from './read-alter.js';
import { contactTies, residentTie } from './read-ties.js';
import { dateOf, textOf } from './value.js';

/** Id of the resident of every map that came from easyNWK. */
const RESIDENT = 'resident';

/** One version of an easyNWK file. `frame` is the document it becomes part of, whose sectors and rings it follows. */
export function readVersion(raw: RawVersion, id: VersionId, identities: Identities, frame: NetworkDocument, report: ImportReport, language?: string): Version {
  identities.startVersion();
  const { network } = raw;
  const ego = isRecord(network.ego) ? network.ego : {};
  if (!isRecord(network.ego)) report.changed.push({ code: 'no-resident', place: network.placeOf('ego'), facts: {} });
  const resident: Alter = { ...readFacts(ego, network.placeOf('ego'), report, language), id: RESIDENT, kind: 'person' };
  const contacts = readContacts(raw, identities, report, language);
  const alters = contacts.map(({ alter }) => alter);
  const version: Version = {
    ...createVersion(id, resident, versionFacts(raw, report)),
    alters: [resident, ...alters],
    ties: [
      ...contacts.flatMap(({ alter, fields, place }) => residentTie(RESIDENT, alter, fields, place, report)),
      ...contactTies(network, identities, alters, report),
    ],
  };
  return withSources(version, frame, ego, new Map(contacts.map(({ alter, fields }) => [alter.id, fields])));
}

interface Contact { alter: Alter; fields: RawRecord; place: string }

function readContacts(raw: RawVersion, identities: Identities, report: ImportReport, language: string | undefined): Contact[] {
  const contacts: Contact[] = [];
  for (const [i, fields] of raw.network.alteri.entries()) {
    const place = raw.network.placeOf('alteri', i);
    if (!isRecord(fields)) { report.dropped.push({ code: 'not-a-record', place, facts: { value: 'a person' } }); continue; }
    const { id, trouble } = identities.identify({ key: fields['id'], name: nameOf(fields['name']), role: roleOf(fields['role']) });
    const alter: Alter = { id, ...readAlter(fields, place, report, language) };
    if (trouble) report.changed.push({ code: trouble, place: `${place}.id`, facts: { name: alter.name } });
    const { id: number, ...others } = fields;
    contacts.push({ alter, place, fields: trouble && trouble !== 'id-reused' ? others : { id: number, ...others } });
  }
  return contacts;
}

function versionFacts(raw: RawVersion, report: ImportReport): Partial<Version> {
  const [title, date] = [titleOf(raw.title), dateOf(raw.date)];
  const said = textOf(raw.date) ?? '';
  if (date === undefined && said.trim() !== '') report.changed.push({ code: 'date-unreadable', place: `${raw.place}.date`, facts: { value: excerpt(said) } });
  return {
    ...(title ? { title } : {}), ...(date ? { date } : {}),
    source: { easynwk: { id: raw.id, ...(raw.title === title ? {} : { title: raw.title }), ...(raw.date === (date ?? '') ? {} : { date: raw.date }), ...raw.rest, nwk: raw.network.rest } },
  };
}

/** The title in a field. */
export function titleOf(value: unknown): string {
  return (textOf(value) ?? '').slice(0, LIMITS.label);
}

/** Keeps beside each alter what the map itself would write otherwise, so that writing gives back what was read. */
function withSources(version: Version, frame: NetworkDocument, ego: RawRecord, rawOf: Map<string, RawRecord>): Version {
  const keep = (alter: Alter, raw: RawRecord, written: RawRecord): Alter => {
    const kept = fieldsToKeep(raw, written);
    return Object.keys(kept).length > 0 ? { ...alter, source: { easynwk: kept } } : alter;
  };
  const [resident] = version.alters;
  const contacts = easynwkContacts(frame, version).map((contact) => {
    const raw = rawOf.get(contact.alter.id)!;
    return keep(contact.alter, raw, contactFields(version, { ...contact, alter: withAge(contact.alter, raw) }));
  });
  return { ...version, alters: [keep(resident!, ego, residentFields(withAge(resident!, ego))), ...contacts] };
}

/** An alter with the age as the file has it, by which writing knows what of the note was put there by reading. */
function withAge(alter: Alter, { age }: RawRecord): Alter {
  return { ...alter, source: { easynwk: { age } } };
}
