import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot, ownFiles } from '../support/checkout.js';

const isText = (place: string): boolean =>
  /\.(ts|js|mjs|cjs|json|md|html|css|svg|txt|yml)$|^\.[a-z]+rc$|^\.ci\//.test(place) &&
  !place.startsWith('test/fixtures/');

const texts = ownFiles()
  .filter(isText)
  .map((place) => ({ place, text: readFileSync(inRoot(place), 'utf8') }));

const placesWith = (pattern: RegExp): string[] =>
  texts.flatMap(({ place, text }) => (pattern.test(text) ? [place] : []));

describe('what is committed', () => {
  it('names no package registry', () => {
    // why the brackets: this file is read too
    expect(placesWith(/registry\.npm[j]s|registry\.yarn[p]kg|npm\.pkg\.git[h]ub|"resol[v]ed":/)).toEqual([]);
  });

  it('names no folder of the machine it was made on', () => {
    expect(placesWith(/(^|[\s"'`(=])\/(home|Users|root|work|tmp)\/[a-z]/m)).toEqual([]);
  });

  it('keeps the top level to what must be there', () => {
    const top = new Set(ownFiles().map((place) => place.split('/')[0] ?? ''));
    const allowed = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'LICENSE', 'README.md'];
    const folders = ['src', 'demo', 'test', 'docs'];
    const others = [...top].filter((name) => !name.startsWith('.'));
    expect(others.filter((name) => !allowed.includes(name) && !folders.includes(name))).toEqual([]);
  });
});
