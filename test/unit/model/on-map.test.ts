import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/model/create.js';
import type { Version } from '../../../src/model/document.js';
import { deepFreeze } from '../../../src/model/freeze.js';
import { onMap } from '../../../src/model/on-map.js';
import { peopleOnMap } from '../../../src/model/people-on-map.js';

const made = (): Version => {
  const [version] = createDocument({ id: 'map', residentName: 'Nadia' }).versions as [Version];
  return { ...version, alters: [...version.alters, { id: 'els', kind: 'person', name: 'Els', waiting: true }], themes: [{ id: 'th', kind: 'trouble', label: '', touches: ['els'] }] };
};
const names = ({ alters }: Version): string[] => alters.map(({ name }) => name);

describe('who is on the map', () => {
  it('is remembered of a version that cannot change', () => {
    const version = deepFreeze(made());
    expect(names(onMap(version))).toEqual(['Nadia']);
    expect(onMap(version)).toBe(onMap(version));
    expect(peopleOnMap(version)).toBe(peopleOnMap(version));
    const all = deepFreeze({ ...version, alters: version.alters.slice(0, 1) });
    expect(onMap(all)).toBe(all);
  });

  it('is looked up anew in a version that a page may have changed meanwhile', () => {
    const version = made();
    expect([names(onMap(version)), names(peopleOnMap(version))]).toEqual([['Nadia'], ['Nadia']]);
    delete version.alters[1]!.waiting;
    expect([names(onMap(version)), names(peopleOnMap(version)), onMap(version).themes[0]!.touches]).toEqual([['Nadia', 'Els'], ['Nadia', 'Els'], ['els']]);
  });
});
