import { paintPicture } from '../../paint/canvas.js';
import { filePicture } from '../../paint/file-picture.js';
import { svgText } from '../../paint/svg-text.js';
import type { WholeScene } from '../../scene/scene-types.js';
import { downloadFile, mapFile } from '../map-file.js';

/** Pixels to a px of the drawing, as many as a canvas on a phone has room for. */
const SCALE = 2;
const MOST_PIXELS = 16_000_000;

/** Hands a mind map to whoever sits at the page, as a drawing or as a picture in pixels. Its file is not named after anybody. */
export async function saveMindMap(scene: WholeScene, kind: 'svg' | 'png', title: string, description: string, word: string): Promise<void> {
  downloadFile(kind === 'svg' ? mapFile(svgText(scene, {}, title, description), 'image/svg+xml', '.svg', word) : mapFile(await pixels(scene), 'image/png', '.png', word));
}

function pixels(scene: WholeScene): Promise<Blob> {
  const { width, height } = filePicture(scene);
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  paintPicture(canvas.getContext('2d')!, scene, scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => { if (blob) resolve(blob); else reject(new Error('No picture could be made.')); }, 'image/png');
  });
}
