import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { filesBelow, inRoot, textOf } from '../support/checkout.js';

type Described = { name?: string; description?: string; kind?: string; customElement?: boolean };
type Declaration = Described & Partial<Record<(typeof lists)[number], Described[]>>;

const lists = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const;

const declarations = (): Declaration[] => {
  const { modules } = JSON.parse(textOf('dist/custom-elements.json')) as {
    modules: { declarations?: Declaration[] }[];
  };
  return modules.flatMap((module) => module.declarations ?? []);
};

describe('the custom-elements manifest', () => {
  it('describes the element with its members, attributes and events', () => {
    const element = declarations().find((declaration) => declaration.customElement === true);
    expect(element?.name).toBe('NetworkMapElement');
    const names = (list: (typeof lists)[number]): (string | undefined)[] =>
      (element?.[list] ?? []).map(({ name }) => name);
    expect(names('members')).toEqual(
      expect.arrayContaining(['value', 'readonly', 'label', 'unsafeTies', 'noCharacterKeys', 'keymap', 'undo', 'redo', 'fit', 'importFrom', 'exportAs']),
    );
    expect(names('attributes')).toEqual(
      expect.arrayContaining(['name', 'disabled', 'required', 'readonly', 'label', 'lang', 'unsafe-ties', 'no-character-keys']),
    );
    expect(names('events')).toEqual(
      expect.arrayContaining([
        'input',
        'change',
        'network-map-change',
        'network-map-before-change',
        'network-map-error',
      ]),
    );
  });

  it('has a description for everything public', () => {
    const silent = declarations().flatMap((declaration) => [
      ...(declaration.description || declaration.kind !== 'class' ? [] : [declaration.name]),
      ...lists.flatMap((list) =>
        (declaration[list] ?? [])
          .filter(({ description }) => !description)
          .map(({ name }) => `${declaration.name} ${list} ${name}`),
      ),
    ]);
    expect(silent).toEqual([]);
  });
});

describe('integrity.json', () => {
  const hashes = JSON.parse(textOf('dist/integrity.json')) as Record<string, string>;

  it('names every script a browser may load, with its true hash', () => {
    const scripts = filesBelow('dist').filter((place) => place.endsWith('.js') && place !== 'dist/cli.js');
    const expected = scripts.map((place) => [
      place.slice('dist/'.length),
      `sha384-${createHash('sha384')
        .update(readFileSync(inRoot(place)))
        .digest('base64')}`,
    ]);
    expect(hashes).toEqual(Object.fromEntries(expected));
    expect(Object.keys(hashes)).toContain('network-map.classic.js');
  });
});
