import { openDocument } from '../model/open.js';
import { othersOf } from '../model/query.js';
import { saveDocument } from '../model/save.js';
import type { Format } from './format.js';
import { countEntry, createReport, reportRepairs } from './import-report.js';

/** Our own format: everything a document holds, unknown fields included. */
export const ownJson: Format = {
  id: 'json',
  label: 'network-map JSON',

  recognises: (source) => source.jsonObject()?.['format'] === 'network-map',

  read(source) {
    // The text, not the value: a document of a newer format keeps its original text.
    source.json();
    const { document, readonly, original, repairs } = openDocument(source.text);
    const report = createReport('json');
    const alters = document.versions.flatMap(othersOf);
    report.kept.push(
      ...countEntry('versions', document.versions.length),
      ...countEntry('people', alters.filter(({ kind }) => kind === 'person').length),
      ...countEntry('not-people', alters.filter(({ kind }) => kind !== 'person').length),
      ...countEntry('resident-ties', document.versions.flatMap(({ ties, resident }) => ties.filter((tie) => tie.from === resident || tie.to === resident)).length),
      ...countEntry('other-ties', document.versions.flatMap(({ ties, resident }) => ties.filter((tie) => tie.from !== resident && tie.to !== resident)).length),
    );
    reportRepairs(report, repairs);
    return { document, report, format: 'json', readonly, ...(original === undefined ? {} : { original }) };
  },

  write: (document) => ({ text: saveDocument(document), mediaType: 'application/json', extension: '.json', lost: [] }),
};
