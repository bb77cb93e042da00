import { easynwkContacts } from '../../graph/easynwk-contact.js';
import { isLiveTie } from '../../graph/active.js';
import type { Extensible, NetworkDocument, Version } from '../../model/document.js';
import { peopleOnMap } from '../../model/people-on-map.js';
import { residentOf } from '../../model/query.js';
import type { Exported } from '../format.js';
import { ContactNumbers } from './contact-numbers.js';
import { contactFields, residentFields, withKept } from './fields.js';
import { lostInEasynwk } from './lost.js';
import { type RawRecord, isRecord } from './raw.js';
import { titleOf } from './read-version.js';
import { dateOf } from './value.js';

/** easyNWK writes a byte order mark before its files. */
const MARK = '\uFEFF';

/** A document as easyNWK 2.7 writes it. What was read from easyNWK and not changed since is written as it was. */
export function writeFile(document: NetworkDocument): Exported {
  const numbers = new ContactNumbers(document);
  const ids = versionNumbers(document);
  const versions = document.versions.map((version, i) => versionRecord(document, version, ids[i]!, numbers));
  const at = document.versions.findIndex(({ id }) => id === document.current);
  const file = { versions, currentVersion: ids[at < 0 ? ids.length - 1 : at], size: '5', ...sourceOf(document) };
  return { text: `${MARK}${JSON.stringify(file, null, 2)}\n`, mediaType: 'application/json', extension: '.json', lost: lostInEasynwk(document) };
}

function versionRecord(document: NetworkDocument, version: Version, id: unknown, numbers: ContactNumbers): RawRecord {
  const { id: _id, title, date, nwk, ...rest } = sourceOf(version);
  const resident = residentOf(version);
  numbers.startVersion(version);
  const alteri = easynwkContacts(document, version).map((contact) => {
    const { id: _number, ...fields } = withKept(contactFields(version, contact), contact.alter);
    return { id: numbers.of(contact.alter.id), ...fields };
  });
  return {
    id,
    title: title !== undefined && titleOf(title) === (version.title ?? '') ? title : version.title ?? '',
    date: date !== undefined && dateOf(date) === version.date ? date : version.date ?? '',
    ...rest,
    nwk: {
      ego: withKept(residentFields(resident), resident), alteri, connections: connections(version, numbers),
      ...(isRecord(nwk) ? nwk : {}),
    },
  };
}

/** Who knows whom, each pair once, whatever their ties are like. */
function connections(version: Version, numbers: ContactNumbers): RawRecord[] {
  const pairs = new Map<string, RawRecord>();
  for (const tie of peopleOnMap(version).ties) {
    if (tie.from === version.resident || tie.to === version.resident || !isLiveTie(tie)) continue;
    const key = JSON.stringify([tie.from, tie.to].sort());
    if (!pairs.has(key)) pairs.set(key, { ...sourceOf(tie), id1: numbers.of(tie.from), id2: numbers.of(tie.to) });
  }
  return [...pairs.values()];
}

/** A number for every version: the one it had in easyNWK, else the next free one. */
function versionNumbers(document: NetworkDocument): unknown[] {
  const brought = document.versions.map((version) => sourceOf(version)['id']);
  let next = Math.max(0, ...brought.filter((id) => Number.isInteger(id)).map(Number)) + 1;
  return brought.map((id, i) => {
    const usable = (typeof id === 'number' || (typeof id === 'string' && id !== '')) && brought.indexOf(id) === i;
    return usable ? id : next++;
  });
}

/** The fields of easyNWK kept with a document, a version or a tie. */
function sourceOf(record: Extensible): RawRecord {
  const kept = isRecord(record['source']) ? record['source']['easynwk'] : undefined;
  return isRecord(kept) ? kept : {};
}
