import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { galleryPictures } from '../gallery-pictures.js';
import { filesBelow, inRoot, textOf } from '../support/checkout.js';

const files = filesBelow('docs/gallery');

it('the gallery shows every story, and what is committed of it is small', () => {
  const pictures = galleryPictures();
  expect(files.filter((place) => place.endsWith('.svg')).sort()).toEqual(pictures.map(({ name }) => `docs/gallery/${name}`).sort());
  const page = textOf('docs/gallery/README.md');
  for (const { name, words } of pictures) expect(page).toContain(`![${words}](${name})`);
  expect(files.reduce((sum, place) => sum + statSync(inRoot(place)).size, 0)).toBeLessThan(1_350_000);
});

it('the gallery shows more contrast and colours of the system as a browser paints them', () => {
  const page = textOf('docs/gallery/README.md');
  const pictures = files.filter((place) => place.endsWith('.png'));
  expect(pictures.map((place) => place.slice('docs/gallery/'.length)).sort()).toEqual(['S01-forced-dark.png', 'S01-forced-light.png', 'S01-more-contrast.png']);
  for (const place of pictures) {
    expect(page).toContain(`](${place.slice('docs/gallery/'.length)})`);
    expect(readFileSync(inRoot(place)).subarray(1, 4).toString()).toBe('PNG');
    // An empty map takes a tenth of it.
    expect(statSync(inRoot(place)).size).toBeGreaterThan(60_000);
  }
});

it('the pictures of the gallery are of everybody, and whole in themselves', () => {
  for (const { name, svg } of galleryPictures()) {
    const kept = readFileSync(inRoot('docs/gallery', name), 'utf8');
    const names = (text: string): string[] => [...text.matchAll(/class="name"[^>]*>([^<]*)</g)].map(([, words]) => words!).sort();
    expect(names(kept), `${name}: run npm run gallery`).toEqual(names(svg));
    expect(kept).not.toMatch(/<(script|style|image|use|a|foreignObject)\b|href=|url\(/);
  }
});
