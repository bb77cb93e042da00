import { createDocument } from '../../model/create.js';
import type { VersionId } from '../../model/document.js';
import { NetworkMapError } from '../../model/errors.js';
import { openDocument } from '../../model/open.js';
import type { FormatId, Imported } from '../format.js';
import { type ImportReport, keptEntries, reportRepairs } from '../import-report.js';
import { Identities } from './identities.js';
import type { RawFile } from './raw.js';
import { readVersion } from './read-version.js';

/** The document behind an easyNWK file of any generation. Everything the map does not use is kept under `source`. */
export function readFile(file: RawFile, format: FormatId, report: ImportReport, language?: string): Imported {
  if (file.versions.length === 0) {
    throw new NetworkMapError('invalid', 'There is no version of a network in this easyNWK file.', 'versions', 'Save it once more in easyNWK.');
  }
  for (const { place, wanted } of file.strays) report.dropped.push({ code: 'not-a-record', place, facts: { value: wanted } });
  const ids = versionIds(file);
  const current = file.versions.findIndex(({ id }) => id !== undefined && id === file.currentVersion);
  if (current < 0) report.changed.push({ code: 'no-current', place: 'currentVersion', facts: {} });
  const frame = createDocument();
  const identities = new Identities();
  const { document, repairs } = openDocument({
    ...frame,
    versions: file.versions.map((version, i) => readVersion(version, ids[i]!, identities, frame, report, language)),
    current: ids[current < 0 ? ids.length - 1 : current]!,
    source: { easynwk: file.rest },
  });
  report.kept.push(...keptEntries(document));
  reportRepairs(report, repairs);
  return { document, report, format, readonly: false };
}

/** An id for every version: its number in the file, unless another has it or it has none. */
function versionIds(file: RawFile): VersionId[] {
  const taken = new Set<VersionId>();
  return file.versions.map(({ id }, i) => {
    const stem = `v${(typeof id === 'number' || typeof id === 'string' ? String(id).slice(0, 100) : '') || i + 1}`;
    let free = stem;
    for (let n = 2; taken.has(free); n += 1) free = `${stem}-${n}`;
    taken.add(free);
    return free;
  });
}
