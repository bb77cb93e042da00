import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from '../support/checkout.js';
import { forbiddenIn } from './forbidden.js';
import { laterParts, libraryParts } from './own-chunks.js';

const allParts = [...laterParts, ...libraryParts].sort();
const partNames = allParts.join('|');
const packages = Object.keys((JSON.parse(textOf('package.json')) as { dependencies: object }).dependencies);

// module build: its own chunks and packages, named one by one
const besideTheModules = [
  new RegExp(`^"\\./(chunks/)?(${partNames})\\.js"$`),
  new RegExp(`^"(${packages.join('|')})"$`),
];
// classic script: a part beside it, at an address made of the one it came from itself
const besideTheScript = [
  /^new URL\(([`"])network-map\.\1\s*\+\s*\w+\s*\+\s*([`"])\.js\2,\s*\w+\)\.href$|^new URL\(`network-map\.\$\{\w+\}\.js`,\s*\w+\)\.href$/,
];
// the command line: the optional package that makes pixels
const besideTheCommand = [/^["']@resvg\/resvg-js["']$/];
// parts of the classic script: nothing
const none: RegExp[] = [];

const importsOf = (place: string): RegExp[] => {
  if (place === 'dist/network-map.classic.js') return besideTheScript;
  if (place === 'dist/cli.js') return besideTheCommand;
  return place.startsWith('dist/network-map.') ? none : besideTheModules;
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

  it('hold no development build of a package', () => {
    expect(scripts.filter((place) => /\bdev mode\b/.test(textOf(place)))).toEqual([]);
  });

  it('load later exactly what the list names', () => {
    const modules = scripts.filter((place) => importsOf(place) === besideTheModules).map(textOf);
    const loaded = modules.flatMap((code) => [
      ...code.matchAll(/\bimport\("(?:\.\/)?(?:chunks\/)?([\w-]+)(?:\.js)?"\)/g),
    ]);
    expect([...new Set(loaded.map(([, name]) => name))].sort()).toEqual(allParts);
  });

  it('the classic script loads its parts in one place only, and each is there', () => {
    const classic = scripts.filter((place) => place.startsWith('dist/network-map.'));
    const imports = classic.flatMap((place) => [...textOf(place).matchAll(/\bimport\s*\(/g)].map(() => place));
    expect(imports).toEqual(['dist/network-map.classic.js']);
    expect(classic).toEqual(expect.arrayContaining(laterParts.map((name) => `dist/network-map.${name}.js`)));
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
    ['import("lit-of-somebody-else")', 'import("lit-of-somebody-else")'],
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
