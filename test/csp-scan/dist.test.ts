import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from '../support/checkout.js';
import { forbiddenIn } from './forbidden.js';
import { ownChunks } from './own-chunks.js';

// The only things the built scripts may load later: their own chunks, named here one by one.
const besideTheModules = ownChunks.map((name) => new RegExp(`^"\\./(chunks/)?${name}\\.js"$`));
// the classic script: the formats beside it, at an address it learnt from its own script tag
const besideTheScript = [/^new URL\(`network-map\.formats\.js`,[\w$]+\|\|document\.baseURI\)\.href$/];
// the command line has everything in one file
const none: RegExp[] = [];

const importsOf = (place: string): RegExp[] => {
  if (place === 'dist/network-map.classic.js') return besideTheScript;
  return place === 'dist/cli.js' || place === 'dist/network-map.formats.js' ? none : besideTheModules;
};

const scripts = filesBelow('dist').filter((place) => place.endsWith('.js'));
const addressesIn = (code: string): string[] =>
  [...code.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`)\\<]+/g)].map(([found]) => found);

describe('the built scripts', () => {
  it('are there', () => {
    expect(scripts).toEqual(
      expect.arrayContaining([
        'dist/cli.js',
        'dist/define.js',
        'dist/element.js',
        'dist/index.js',
        'dist/network-map.classic.js',
        'dist/network-map.formats.js',
      ]),
    );
  });

  it.each(scripts)('%s opens nothing, runs no text as code and is plain JavaScript', (place) => {
    expect(forbiddenIn(place, textOf(place), importsOf(place))).toEqual([]);
  });

  it.each(scripts)('%s names no address but those of standards', (place) => {
    const others = addressesIn(textOf(place)).filter(
      (address) => !/^http:\/\/www\.w3\.org\/|^https:\/\/json-schema\.org\//.test(address),
    );
    expect(others).toEqual([]);
  });

  it('load later exactly the chunks of the list', () => {
    const modules = scripts.filter((place) => importsOf(place) === besideTheModules).map(textOf);
    const loaded = modules.flatMap((code) => [...code.matchAll(/\bimport\("\.\/(?:chunks\/)?([^"]+)\.js"\)/g)]);
    expect([...new Set(loaded.map(([, name]) => name))].sort()).toEqual(ownChunks);
  });

  it('the classic script loads one thing later, once', () => {
    const code = textOf('dist/network-map.classic.js');
    expect([...code.matchAll(/\bimport\s*\(/g)]).toHaveLength(1);
    expect([...code.matchAll(/network-map\.formats\.js/g)]).toHaveLength(1);
  });
});

describe('the scan', () => {
  const found = (code: string): string[] =>
    forbiddenIn('a.js', code, besideTheModules).map(({ what }) => what.split(' ')[0] ?? '');

  it.each([
    ['fetch("/a")', 'fetch'],
    ['window.fetch("/a")', 'fetch'],
    ['new WebSocket(a)', 'WebSocket'],
    ['navigator.sendBeacon(a)', 'sendBeacon'],
    ['(0, eval)("1")', 'eval'],
    ['new Function("return 1")', 'Function'],
    ['new DOMParser()', 'DOMParser'],
    ['a.insertAdjacentHTML("beforeend", b)', 'insertAdjacentHTML'],
    ['import("https://example.org/a.js")', 'import("https://example.org/a.js")'],
    ['import(where)', 'import(where)'],
    ['class A { @b c }', 'is'],
    ['class A { accessor c = 1 }', 'is'],
    ['const css = "a { background: url(https://example.org/a.png) }"', 'a'],
  ])('sees %s', (code, what) => {
    expect(found(code)).toEqual([what]);
  });

  it.each([
    'const evaluation = { fetch: 1 }; evaluation.fetch()',
    'a instanceof Function',
    'import("./chunks/formats.js")',
    '"de evaluatie (eval) staat hier"',
    'const css = "a { clip-path: url(#ring) }"',
  ])('lets %s through', (code) => {
    expect(found(code)).toEqual([]);
  });
});
