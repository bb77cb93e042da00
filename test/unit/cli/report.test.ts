import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mapsReport } from '../../../src/graph/many/maps-report.js';
import { mergeMaps } from '../../../src/merge/merge-maps.js';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';
import { manyMaps, NAME_PARTS } from '../../support/many-maps.js';
import { WorkFolder } from './command.js';

const folder = new WorkFolder();
const maps = manyMaps(60, 3);

beforeAll(() => {
  mkdirSync(path.join(folder.path, 'maps', 'Zwaantje'), { recursive: true });
  mkdirSync(path.join(folder.path, 'good'));
  maps.forEach((map, at) => {
    const name = `${NAME_PARTS[at % NAME_PARTS.length]!} ${at}.json`;
    folder.write(path.join('maps', at % 2 ? 'Zwaantje' : '', name), saveDocument(map));
    folder.write(path.join('good', name), saveDocument(map));
  });
  folder.write('maps/Aaltje Quirijn.json', '{ "naam": "Wolbrecht" ');
  folder.write('maps/newer Xandrie.json', JSON.stringify({ ...maps[0], version: 2 }));
  folder.write('maps/Fokkelien.txt', 'no map');
});

const names = new RegExp(NAME_PARTS.join('|'), 'i');

describe('network-map report', () => {
  it('counts every map in a folder and the folders in it, and says by number which files are in no number', () => {
    const run = folder.run(['report', 'maps', '--json']);
    expect(run.code).toBe(1);
    const { files, ...told } = JSON.parse(run.out) as { files: { found: number; unread: object[] } };
    expect(told).toEqual(JSON.parse(JSON.stringify(mapsReport(maps))));
    expect(files.found).toBe(62);
    expect(files.unread).toEqual([{ file: 1, code: 'syntax' }, { file: expect.any(Number), code: 'newer-version' }]);
    expect(run.error).toMatch(/^file 1 of 62 is in no number: syntax\nfile \d+ of 62 is in no number: newer-version\n$/);
    expect(run.out + run.error).not.toMatch(names);
    expect(folder.run(['report', 'maps', '--names']).error).toContain('file 1 of 62 (Aaltje Quirijn.json) is in no number');
  });

  it('counts no neighbourhood made of many maps, and says so', () => {
    mkdirSync(path.join(folder.path, 'street'));
    maps.forEach((map, at) => { folder.write(`street/${at}.json`, saveDocument(map)); });
    folder.write('street/zz.json', saveDocument(mergeMaps(maps)));
    const run = folder.run(['report', 'street', '--json']);
    const { files, ...told } = JSON.parse(run.out) as { files: object };
    expect(told).toEqual(JSON.parse(JSON.stringify(mapsReport(maps))));
    expect([run.code, files, run.error]).toEqual([1, { found: 61, unread: [{ file: 61, code: 'neighbourhood' }] }, 'file 61 of 61 is in no number: neighbourhood\n']);
  });

  it('says it in words, in Dutch or English, and ends with 0 when everything was read', () => {
    const [dutch, english] = [folder.run(['report', 'good']), folder.run(['report', 'good', '--lang', 'en'])];
    expect([dutch.code, dutch.error, english.code]).toEqual([0, '', 0]);
    expect(dutch.out).toMatch(/^Wat veel kaarten samen zeggen\n60 kaarten\./);
    expect(dutch.out).toMatch(/Vooral het eigen netwerk deed het: \d+ van \d+ \(\d+%\)/);
    expect(english.out).toContain('“schulden”: ');
    expect(dutch.out + english.out).not.toMatch(names);
    expect(folder.run(['report', 'good']).out).toBe(dutch.out);
  });

  it('does not repeat the name of a folder that is not there', () => {
    const run = folder.run(['report', 'Zwaantje']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.error).not.toMatch(names);
    expect(folder.run(['report']).code).toBe(2);
    expect(folder.run(['report', 'good', 'maps']).code).toBe(2);
  });
});

describe('network-map research', () => {
  it('writes a copy without names when the resident agreed, and nothing when not', () => {
    const agreed = maps.find(({ closing }) => closing!.research)!;
    const never = maps.find(({ closing }) => !closing!.research)!;
    folder.write('agreed.json', saveDocument(agreed));
    folder.write('never.json', saveDocument(never));
    expect(folder.run(['research', 'agreed.json', 'copy.json', '--id', '12'])).toMatchObject({ code: 0, out: '', error: '' });
    expect(folder.read('copy.json')).not.toMatch(names);
    expect(openDocument(folder.read('copy.json')).document.id).toBe('12');
    const refused = folder.run(['research', 'never.json', 'never-copy.json']);
    expect(refused.code).toBe(1);
    expect(refused.error).toMatch(/did not agree to research/);
    expect(folder.names()).not.toContain('never-copy.json');
  });
});
