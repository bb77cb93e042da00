import { NetworkMapError } from '../../model/errors.js';
import type { Format } from '../format.js';
import { createReport } from '../import-report.js';
import { readFile } from './read-file.js';
import { parseText } from './text-record.js';

/** The text files of easyNWK 1.5: one record a line, often in windows-1252. Read only; easyNWK itself no longer writes it. */
export const easynwkText: Format = {
  id: 'easynwk-text',
  label: 'easyNWK 1.5 text',

  recognises: (source) => !source.looksLikeJson && /^\s*[EFNPL];/.test(source.text) && /^[EN];/m.test(source.text),

  read(source, { language }) {
    if (!/^[EN];/m.test(source.text)) {
      throw new NetworkMapError('unknown-format', 'This is not a text file of easyNWK 1.5: no line begins with E; or N;.', undefined, 'Choose a file that easyNWK 1.5 saved.');
    }
    const report = createReport('easynwk-text');
    if (source.encodingGuessed) report.changed.push({ code: 'encoding', facts: { value: 'windows-1252' } });
    return readFile(parseText(source.text, report), 'easynwk-text', report, language);
  },
};
