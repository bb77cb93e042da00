// `npm run gallery`: draws the stories with the library into docs/gallery, with a page that shows them all.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { CONTRAST_PICTURES, takeContrastPictures } from './contrast-pictures.mjs';
import { inRoot, root } from './paths.mjs';

/** What is committed stays small: a picture is text, and there are few. */
const MOST_BYTES = 1_000_000;

const folder = inRoot('docs/gallery');
const server = await createServer({ configFile: false, root, appType: 'custom', logLevel: 'error', server: { middlewareMode: true, hmr: false, watch: null, ws: false }, optimizeDeps: { noDiscovery: true } });
try {
  const { galleryPictures } = await server.ssrLoadModule('/test/gallery-pictures.ts');
  const { storyDocument } = await server.ssrLoadModule('/test/fixture.ts');
  const pictures = galleryPictures();
  const bytes = pictures.reduce((sum, { svg }) => sum + Buffer.byteLength(svg), 0);
  if (bytes > MOST_BYTES) throw new Error(`the pictures take ${bytes} bytes; ${MOST_BYTES} is the most that may be committed`);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((name) => name.endsWith('.svg'))) rmSync(path.join(folder, old));
  for (const { name, svg } of pictures) writeFileSync(path.join(folder, name), svg);
  const isTaken = await takeContrastPictures(folder, storyDocument('S01'));
  const titles = [...new Set(pictures.map(({ story }) => story))];
  const page = titles.flatMap((title) => {
    const theirs = pictures.filter(({ story }) => story === title);
    return [`## ${title}`, '', `“${theirs[0].question}”`, '', ...theirs.flatMap(({ name, what, words }) => [`### ${what}`, '', `![${words}](${name})`, ''])];
  });
  const head = ['# Gallery', '', 'The stories that everything here is tried on, drawn by `npm run gallery`: the same pictures as the element shows (`demo/gallery.html`) and the command draws. All names are invented.', ''];
  writeFileSync(path.join(folder, 'README.md'), [...head, ...page, '## Contrast', '', 'What who asks for it sees on screen, taken in Chromium.', '', ...CONTRAST_PICTURES.flatMap(({ name, what, words }) => [`### ${what}`, '', `![${words}](${name})`, ''])].join('\n'));
  console.log(`${pictures.length} pictures, ${Math.round(bytes / 1000)} kB, in docs/gallery${isTaken ? '' : '; those of contrast are the old ones, since there is no Chromium here'}`);
} finally {
  await server.close();
}
