import { NetworkMapError } from '../../model/errors.js';
import type { Format } from '../format.js';
import { createReport } from '../import-report.js';
import { withoutHazards } from '../without-hazards.js';
import { isEasynwk, isRecord, rawFile } from './raw.js';
import { readFile } from './read-file.js';
import { writeFile } from './write-file.js';

/** easyNWK's own format, every generation from December 2020 to 2.7; written as 2.7 writes it. */
export const easynwkJson: Format = {
  id: 'easynwk',
  label: 'easyNWK JSON',

  recognises(source) {
    const value = source.jsonObject();
    return value !== undefined && isEasynwk(value);
  },

  read(source, { language }) {
    const report = createReport('easynwk');
    const value = withoutHazards(source.json(), report);
    if (!isRecord(value) || !isEasynwk(value)) {
      throw new NetworkMapError('unknown-format', 'This JSON is not a network of easyNWK: it has neither versions nor an ego with alteri.', undefined, 'Choose a file that easyNWK saved.');
    }
    return readFile(rawFile(value), 'easynwk', report, language);
  },

  write: writeFile,
};
