import { easynwkNumber } from '../../graph/easynwk-contact.js';
import type { Alter, AlterId, Tie } from '../../model/document.js';
import { excerpt } from '../../model/errors.js';
import type { ImportReport } from '../import-report.js';
import type { Identities } from './identities.js';
import { type RawNetwork, type RawRecord, isRecord } from './raw.js';
import { readSupport } from './support.js';
import { textOf, yesOf } from './value.js';

/** The tie between the resident and a contact, or nothing where there is none now or the file does not say. */
export function residentTie(resident: AlterId, alter: Alter, raw: RawRecord, place: string, report: ImportReport): Tie[] {
  const facts = { name: alter.name };
  const edgeType = easynwkNumber(raw['edgeType']);
  const support = readSupport(raw);
  const conflict = yesOf(raw['conflict']);
  if (raw['edgeType'] === undefined || raw['edgeType'] === null) {
    report.changed.push({ code: 'tie-unknown', place, facts });
  } else if (!Number.isFinite(edgeType)) {
    report.changed.push({ code: 'not-number', place: `${place}.edgeType`, facts: { ...facts, field: 'edgeType', value: excerpt(textOf(raw['edgeType']) ?? JSON.stringify(raw['edgeType'])) } });
  }
  if (!(edgeType >= 1)) {
    if (conflict || support.gives) report.changed.push({ code: 'kept-aside', place, facts });
    return [];
  }
  if (edgeType >= 2) report.changed.push({ code: 'multiplex', place, facts });
  return [{ id: `t-${resident}-${alter.id}`, from: resident, to: alter.id, ...(conflict ? { quality: 'gespannen' } : {}), ...support }];
}

/** The ties between contacts: each pair once, nobody with themselves, and both ends in the file. */
export function contactTies(network: RawNetwork, identities: Identities, alters: readonly Alter[], report: ImportReport): Tie[] {
  const names = new Map(alters.map(({ id, name }) => [id, name]));
  const ties = new Map<string, Tie>();
  for (const [i, raw] of network.connections.entries()) {
    const place = network.placeOf('connections', i);
    if (!isRecord(raw)) { report.dropped.push({ code: 'not-a-record', place, facts: { value: 'a tie' } }); continue; }
    const { id1, id2, ...rest } = raw;
    const [from, to] = [identities.find(id1), identities.find(id2)];
    if (from === undefined || to === undefined) {
      const missing = [...(from === undefined ? [id1] : []), ...(to === undefined ? [id2] : [])];
      report.dropped.push({ code: 'dangling-tie', place, facts: { value: excerpt(missing.map((id) => textOf(id) ?? JSON.stringify(id) ?? '?').join(', ')) } });
      continue;
    }
    const facts = { name: names.get(from)!, other: names.get(to)! };
    const id = `t-${[from, to].sort().join('-')}`;
    if (from === to) report.dropped.push({ code: 'self-tie', place, facts });
    else if (ties.has(id)) report.dropped.push({ code: 'duplicate-tie', place, facts });
    else ties.set(id, { id, from, to, ...(Object.keys(rest).length > 0 ? { source: { easynwk: rest } } : {}) });
  }
  return [...ties.values()];
}
