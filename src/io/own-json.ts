import { deepFreeze } from '../model/freeze.js';
import { openDocument } from '../model/open.js';
import { placesInOrder } from '../model/places-in-order.js';
import { saveDocument } from '../model/save.js';
import type { Format } from './format.js';
import { createReport, keptEntries, reportRepairs } from './import-report.js';

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
    reportRepairs(report, repairs);
    // A version that only stands in for what is missing came from no file.
    const isMade = repairs.some(({ code, place }) => code === 'version-added' || place === '');
    report.kept.push(...keptEntries(document).filter(({ code }) => !isMade || code !== 'versions'));
    return { document: readonly ? document : deepFreeze(placesInOrder(document)), report, format: 'json', readonly, ...(original === undefined ? {} : { original: source.mark + original }) };
  },

  write: (document) => ({ text: saveDocument(document), mediaType: 'application/json', extension: '.json', lost: [] }),
};
