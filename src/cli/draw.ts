import { extname } from 'node:path';
import { versionOf } from '../model/query.js';
import { sharedDocument } from '../model/shared-copy.js';
import { unmarked } from '../model/unmarked.js';
import { drawMap } from './draw-map.js';
import { everythingOption, languageOption, layoutOption, notationOption, readOptions, scaleOption, sizeOption } from './options.js';
import { pixelsOf } from './pixels-of.js';
import { readMap } from './read-map.js';
import { UsageError } from './usage-error.js';
import type { Verb } from './verb.js';
import { versionOption } from './version-option.js';
import { writeWhole } from './write-whole.js';

/** `network-map draw`: draws a map as an SVG or PNG file, without a browser. */
export const draw: Verb = {
  usage: 'network-map draw FILE OUT.svg|OUT.png [--version ID] [--width W] [--height H] [--scale N] [--lang nl|en] [--layout NAME] [--notation NAME] [--for others|resident]',
  help: [
    'Draws the version that was open last, or version ID, as it is on screen, with its legend below. A name of - stands for the terminal.',
    '--width, --height  size in px; as large as the map needs if not given. A tall size draws the layout of phones',
    '--scale            pixels of a PNG to a px of the drawing, 1 to 8; 2 if not given',
    '--layout           circles, household, genogram, neighbourhood or free; that of the map, else circles, if not given',
    '--lang             language of headings and legend; that of the map, else Dutch, if not given',
    '--notation         standard, hartman, ecogram-nl or mcgoldrick; what the map itself says, else standard, if not given',
    '--for              others: without who and what is not to be shared, also if not given. resident: all of it',
  ].join('\n'),

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, {
      version: { type: 'string' }, width: { type: 'string' }, height: { type: 'string' }, lang: { type: 'string' }, layout: { type: 'string' }, scale: { type: 'string' }, notation: { type: 'string' }, for: { type: 'string' },
    });
    const [file, output, ...rest] = positionals;
    if (file === undefined || output === undefined || rest.length > 0) throw new UsageError('draw: name one file to read and one to write');
    const [width, height] = [sizeOption('--width', values.width), sizeOption('--height', values.height)];
    const isPng = extname(output).toLowerCase() === '.png';
    if (values.scale !== undefined && !isPng) throw new UsageError('--scale: only a PNG has pixels; name a file that ends in .png');
    const scale = scaleOption(values.scale);
    const layout = layoutOption(values.layout);
    const everything = everythingOption(values.for, false);
    const { document: whole } = await readMap(file);
    const wanted = versionOption(whole, values.version).id;
    const document = unmarked(everything ? whole : sharedDocument(whole, wanted).document);
    const language = values.lang === undefined ? document.language : languageOption(values.lang, 'nl');
    const notation = notationOption(values.notation);
    const text = drawMap(document, { version: versionOf(document, wanted), language, layout, notation, ...(width ? { width } : {}), ...(height ? { height } : {}) });
    await writeWhole(output, isPng ? await pixelsOf(text, scale) : text, terminal);
    return 0;
  },
};
