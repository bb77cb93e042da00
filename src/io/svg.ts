import { NetworkMapError } from '../model/errors.js';
import type { Format } from './format.js';
import { notDrawn } from './not-drawn.js';

/** A picture of the version on screen; a drawing to look at, which holds no data to read back. */
export const svgPicture: Format = {
  id: 'svg',
  label: 'SVG picture',

  write(document, { draw }) {
    if (!draw) throw new NetworkMapError('unsupported', 'No picture can be made here.', undefined, 'Export the picture from the map on screen, or with the command "draw".');
    return { text: draw(document), mediaType: 'image/svg+xml', extension: '.svg', lost: notDrawn(document) };
  },
};
