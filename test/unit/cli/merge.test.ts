import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeMaps } from '../../../src/merge/merge-maps.js';
import { createDocument } from '../../../src/model/create.js';
import type { NetworkDocument } from '../../../src/model/document.js';
import { openDocument } from '../../../src/model/open.js';
import { versionOf } from '../../../src/model/query.js';
import { saveDocument } from '../../../src/model/save.js';
import { WorkFolder } from './command.js';

const folder = new WorkFolder();

function mapOf(id: string): NetworkDocument {
  const empty = createDocument({ id, residentName: `Zz${id}` });
  const version = versionOf(empty);
  return { ...empty, versions: [{ ...version, alters: [...version.alters, { id: 'wt', kind: 'group', name: 'Woensdagtafel' }] }] };
}

describe('network-map merge', () => {
  it('makes a neighbourhood of a folder, names what is no map, and does not read what it wrote', () => {
    for (const id of ['a', 'b', 'c']) folder.write(`${id}.json`, saveDocument(mapOf(id)));
    expect(folder.run(['merge', '.', 'whole.json'])).toEqual({ code: 0, out: '', error: '' });
    const written = folder.read('whole.json');
    expect(written).not.toMatch(/Zz/);
    expect(versionOf(openDocument(written).document).alters[1]).toMatchObject({ name: 'Woensdagtafel', maps: 3 });
    folder.write('broken.json', '{');
    const again = folder.run(['merge', '.', 'whole.json']);
    expect(again).toMatchObject({ code: 1, out: '', error: expect.stringContaining('broken.json') });
    expect(folder.read('whole.json')).toBe(written);
    expect(folder.run(['merge', '.', '-', '--people', 'named', '--lang', 'en', '--title', 'Zuidwijk']).out).toMatch(/Zza[^]*Zuidwijk|Zuidwijk[^]*Zza/);
  });

  it('names every file that is not in it and why, and goes on', () => {
    mkdirSync(path.join(folder.path, 'mixed', 'a folder'), { recursive: true });
    for (const id of ['a', 'b']) folder.write(`mixed/${id}.json`, saveDocument(mapOf(id)));
    const newer = mapOf('n');
    folder.write('mixed/newer.json', JSON.stringify({ ...newer, version: 2, versions: newer.versions.map((version) => ({ ...version, alters: version.alters.map((alter) => ({ ...alter, hidden: true })) })) }));
    folder.write('mixed/street.json', saveDocument(mergeMaps(['x', 'y'].map(mapOf))));
    symlinkSync('nowhere.json', path.join(folder.path, 'mixed', 'link.json'));
    const run = folder.run(['merge', 'mixed', 'mixed.json']);
    expect([run.code, run.out, run.error.trim().split('\n')]).toEqual([1, '', [
      expect.stringMatching(/^mixed\/link\.json: there is no such file/), expect.stringMatching(/^mixed\/newer\.json: version: .*newer program/), expect.stringMatching(/^mixed\/street\.json: neighbourhood: /),
    ]]);
    expect(versionOf(openDocument(folder.read('mixed.json')).document).alters[1]).toMatchObject({ name: 'Woensdagtafel', maps: 2 });
  });

  it.each([[['merge']], [['merge', '.']], [['merge', 'absent', 'out.json']], [['merge', '.', 'out.json', '--people', 'all']], [['merge', '.', 'out.json', '--least', '1']]])('says how it is used and ends with 2: %j', (args) => {
    const run = folder.run(args);
    expect(run).toMatchObject({ code: 2, out: '', error: expect.stringContaining('network-map merge DIR OUT') });
    expect(folder.names()).not.toContain('out.json');
  });
});
