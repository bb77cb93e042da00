import { drawMap } from './draw-map.js';
import { languageOption, layoutOption, readOptions, sizeOption } from './options.js';
import { readMap } from './read-map.js';
import { UsageError } from './usage-error.js';
import type { Verb } from './verb.js';
import { versionOption } from './version-option.js';
import { writeWhole } from './write-whole.js';

/** `network-map draw`: draws a map as an SVG file, without a browser. */
export const draw: Verb = {
  usage: 'network-map draw FILE OUT.svg [--version ID] [--width W] [--height H] [--lang nl|en] [--layout NAME]',
  help: [
    'Draws the version that was open last, or version ID, as it is on screen, with its legend below. A name of - stands for the terminal.',
    '--width, --height  size in px; as large as the map needs if not given. A tall size draws the layout of phones',
    '--layout           circles, household, genogram, neighbourhood or free; that of the map, else circles, if not given',
    '--lang             language of headings and legend; that of the map, else Dutch, if not given',
  ].join('\n'),

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, { version: { type: 'string' }, width: { type: 'string' }, height: { type: 'string' }, lang: { type: 'string' }, layout: { type: 'string' } });
    const [file, output, ...rest] = positionals;
    if (file === undefined || output === undefined || rest.length > 0) throw new UsageError('draw: name one file to read and one to write');
    const [width, height] = [sizeOption('--width', values.width), sizeOption('--height', values.height)];
    const layout = layoutOption(values.layout);
    const { document } = await readMap(file);
    const language = values.lang === undefined ? document.language : languageOption(values.lang, 'nl');
    const text = drawMap(document, { version: versionOption(document, values.version), language, layout, ...(width ? { width } : {}), ...(height ? { height } : {}) });
    await writeWhole(output, text, terminal);
    return 0;
  },
};
