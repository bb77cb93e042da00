import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { saveDocument } from '../../../src/model/save.js';
import { STORY_IDS, fixtureBytes, fixtureJson, fixturePath, storyDocument } from '../../fixture.js';
import { WorkFolder } from './command.js';

const folder = new WorkFolder();
const rosa = fixturePath('samples/easynwk/rosa-gen5-2024-08.json');
const bad = (name: string) => fixturePath(`samples/bad/${name}`);

beforeAll(() => {
  for (const id of STORY_IDS) folder.write(`${id}.json`, saveDocument(storyDocument(id)));
});

describe('network-map', () => {
  it('explains itself when asked, and when called wrongly', () => {
    const help = folder.run(['--help']);
    expect(help).toMatchObject({ code: 0, error: '' });
    for (const verb of ['check FILE', 'convert IN OUT', 'measure FILE', 'draw FILE OUT.svg|OUT.png', 'report DIR', 'research IN OUT.json']) expect(help.out).toContain(`network-map ${verb}`);
    expect(folder.run(['draw', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--width') });
    expect(folder.run([])).toMatchObject({ code: 2, out: '', error: help.out });
    expect(folder.run(['fly'])).toMatchObject({ code: 2, out: '', error: expect.stringContaining('“fly”') });
  });

  it.each([
    [['check']], [['check', '--colour', rosa]], [['check', 'absent.json']], [['check', rosa, '--from', 'svg']], [['convert', rosa]], [['convert', rosa, 'a', 'b']],
    [['convert', rosa, 'out.json', '--to', 'easynwk-text']], [['convert', 'absent.json', 'out.json']], [['convert', rosa, 'out.json', '--encoding', 'latin-9']], [['convert', rosa, 'absent/out.json']], [['convert', rosa, '.']],
    [['measure']], [['measure', rosa, '--version', 'v7']], [['draw', rosa]], [['draw', rosa, 'out.svg', '--width', 'wide']], [['draw', rosa, 'out.svg', '--lang', 'de']], [['draw', rosa, 'out.svg', '--notation', 'krijt']],
  ])('says how it is used and ends with 2: %j', (args) => {
    const run = folder.run(args);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(run.error).not.toMatch(/\n\s+at /);
    expect(folder.names().filter((name) => !/^S\d\d\.json$/.test(name))).toEqual([]);
  });
});

describe('network-map check', () => {
  it('ends with 0 for files that are fine, of every format', () => {
    const files = ['own-2.7-support.json', 'own-2.7-two-versions.json', 'own-legacy-1.5.nwk', 'own-legacy-1252.nwk', 'rosa-gen1-2020-12.json', 'rosa-gen2-2021-08.json', 'rosa-gen3-2021-09.json', 'rosa-gen4-2023-05.json', 'rosa-gen5-2024-08.json'];
    const run = folder.run(['check', ...files.map((name) => fixturePath(`samples/easynwk/${name}`)), 'S01.json']);
    expect(run.code).toBe(0);
    expect(run.out.trimEnd().split('\n')).toHaveLength(files.length + 1);
    expect(run.out).toMatch(/S01\.json: fine \(network-map JSON\)\n$/);
  });

  it('ends with 1 and names every problem with its place and what to do', () => {
    const run = folder.run(['check', 'S01.json', bad('dangling-tie.easynwk.json'), bad('truncated.easynwk.json')]);
    expect(run.code).toBe(1);
    const lines = run.out.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/dangling-tie\.easynwk\.json: versions\[0\]\.nwk\.connections\[0\]: A tie with .+99.+ was left out\. If both people belong on the map, draw the tie again/);
    expect(lines[3]).toMatch(/truncated\.easynwk\.json: line 1, column 121: This is not JSON: the file ends too early\. Save the file again/);
  });

  it('names every problem of our own format', () => {
    const document = storyDocument('S01') as any;
    document.versions[0].ties[2].quality = 5;
    document.versions[0].alters[1].age = 200;
    folder.write('wrong.json', JSON.stringify(document));
    const run = folder.run(['check', 'wrong.json']);
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/wrong\.json: versions\[0\]\.alters\[1\]\.age: /);
    expect(run.out).toMatch(/wrong\.json: versions\[0\]\.ties\[2\]\.quality: /);
    document.versions[0].ties[2].quality = 'gespannen';
    document.versions[0].alters[1].age = 20;
    document.versions[0].ties[3].to = 'nobody';
    folder.write('wrong.json', JSON.stringify(document));
    expect(folder.run(['check', 'wrong.json', '--lang', 'nl'])).toMatchObject({ code: 1, out: expect.stringMatching(/ties\[3\].*Een band is weggelaten/) });
  });

  it('lets nothing in a file write to the terminal but text', () => {
    folder.write('escape.json', JSON.stringify({ ego: { name: 'E' }, alteri: [{ id: 1, name: '\u001b[2J\nfine', age: '\u009b1A' }], connections: [] }));
    const run = folder.run(['check', 'escape.json']);
    expect(run.code).toBe(1);
    expect(run.out.trimEnd().split('\n')).toHaveLength(1);
    expect(run.out.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });

  it('reads what comes in where the name is -, and takes 2 over 1', () => {
    expect(folder.run(['check', '-'], fixtureBytes('samples/easynwk/own-legacy-1252.nwk'))).toMatchObject({ code: 0, out: '-: fine (easyNWK 1.5 text)\n' });
    expect(folder.run(['check', bad('empty.json'), 'absent.json'])).toMatchObject({ code: 2, error: 'absent.json: there is no such file or folder\n' });
  });
});

describe('network-map convert', () => {
  it('converts easyNWK to our own JSON and back to the same fields', () => {
    expect(folder.run(['convert', rosa, 'rosa.json'])).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(folder.read('rosa.json'))).toMatchObject({ format: 'network-map', version: 1 });
    expect(folder.run(['convert', 'rosa.json', 'back.json', '--to', 'easynwk'])).toMatchObject({ code: 0 });
    expect(folder.read('back.json').charCodeAt(0)).toBe(0xfeff);
    expect(JSON.parse(folder.read('back.json').slice(1))).toMatchObject(fixtureJson('samples/easynwk/rosa-gen5-2024-08.json'));
    expect(folder.run(['check', 'rosa.json', 'back.json']).code).toBe(0);
  });

  it('gives byte for byte the same when our own JSON is converted to itself', () => {
    expect(folder.run(['convert', 'S06.json', 'S06-again.json']).code).toBe(0);
    expect(folder.read('S06-again.json')).toBe(folder.read('S06.json'));
  });

  it('writes a report in words or as JSON, in Dutch or English', () => {
    expect(folder.run(['convert', 'S06.json', 'S06.nwk', '--report', 'report.json']).code).toBe(0);
    const report = JSON.parse(folder.read('report.json'));
    expect(report).toMatchObject({ from: 'json', to: 'easynwk', kept: [{ code: 'people', facts: { count: 17 } }, {}, {}, {}], dropped: [] });
    expect(report.lost.map(({ code }: { code: string }) => code)).toContain('lost-households');
    expect(folder.run(['convert', bad('dangling-tie.easynwk.json'), 'out.json', '--report', 'report.txt', '--lang', 'nl'])).toMatchObject({ code: 0, error: '' });
    expect(folder.read('report.txt')).toContain('Weggelaten\n- Een band met iemand die niet in het bestand staat');
    expect(folder.run(['convert', bad('dangling-tie.easynwk.json'), 'out.json']).error).toContain('0 changed, 2 left out');
  });

  it('writes nothing at all when the file is refused, and leaves what was there', () => {
    folder.write('kept.json', 'before');
    expect(folder.run(['convert', bad('deep.json'), 'kept.json', '--report', 'none.txt'])).toMatchObject({ code: 1, error: expect.stringContaining('more than 100 levels deep') });
    expect(folder.read('kept.json')).toBe('before');
    expect(folder.names().filter((name) => name === 'none.txt' || name.endsWith('.part'))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('writes through links, and keeps who may use a file', () => {
    const inFolder = (name: string) => path.join(folder.path, name);
    mkdirSync(inFolder('links'));
    folder.write('links/file.json', 'before');
    chmodSync(inFolder('links/file.json'), 0o606);
    symlinkSync('file.json', inFolder('links/link.json'));
    symlinkSync('later.json', inFolder('links/dangling.json'));
    expect(folder.run(['convert', rosa, 'links/link.json'])).toMatchObject({ code: 0 });
    expect(folder.run(['convert', rosa, 'links/dangling.json'])).toMatchObject({ code: 0 });
    expect(lstatSync(inFolder('links/link.json')).isSymbolicLink()).toBe(true);
    expect(lstatSync(inFolder('links/dangling.json')).isSymbolicLink()).toBe(true);
    expect(folder.read('links/file.json')).toContain('"format": "network-map"');
    expect(folder.read('links/later.json')).toContain('"format": "network-map"');
    expect(statSync(inFolder('links/file.json')).mode & 0o777).toBe(0o606);
    expect(readdirSync(inFolder('links')).sort()).toEqual(['dangling.json', 'file.json', 'later.json', 'link.json']);
    rmSync(inFolder('links'), { recursive: true });
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe and leaves it a pipe', async () => {
    const pipe = path.join(folder.path, 'pipe.json');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    // why cat: a pipe has to be read while it is written, and runs of the command wait for their end
    const reader = spawn('timeout', ['20', 'cat', pipe]);
    let got = '';
    reader.stdout.setEncoding('utf8').on('data', (text: string) => { got += text; });
    expect(folder.run(['convert', rosa, 'pipe.json'])).toMatchObject({ code: 0 });
    if (lstatSync(pipe).isFIFO()) await once(reader, 'close');
    else reader.kill();
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(got).toContain('"format": "network-map"');
    rmSync(pipe);
  });

  // The superuser may write anywhere.
  it.skipIf(process.getuid?.() === 0)('leaves no half file where it may not write', () => {
    const locked = path.join(folder.path, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    expect(folder.run(['convert', rosa, 'locked/out.json']).code).toBe(2);
    expect(existsSync(path.join(locked, 'out.json'))).toBe(false);
  });

  it('takes the format it is told, and refuses a file that is not of it', () => {
    expect(folder.run(['convert', rosa, 'out.json', '--from', 'json'])).toMatchObject({ code: 1, error: expect.stringContaining('not a network map document') });
    expect(folder.run(['convert', rosa, '-', '--from', 'easynwk', '--to', 'json'])).toMatchObject({ code: 0, out: expect.stringContaining('"format": "network-map"') });
  });

  it('reads in the encoding it is told', () => {
    const legacy = fixturePath('samples/easynwk/own-legacy-1252.nwk');
    expect(folder.run(['convert', legacy, '-', '--to', 'json', '--encoding', 'WINDOWS-1252']).code).toBe(0);
    expect(folder.run(['convert', legacy, '-', '--encoding', 'utf-8'])).toMatchObject({ code: 1, out: '', error: expect.stringMatching(/byte \d+: The file should be UTF-8/) });
    expect(folder.run(['check', legacy, '--encoding', 'latin-9'])).toMatchObject({ code: 2, error: expect.stringContaining('choose one of utf-8, windows-1252') });
  });

  it('gives back the very text of a map of a newer program', () => {
    const newer = `{ "format": "network-map", "version": 2,   "id": "x", "versions": [], "more": 1 }`;
    folder.write('newer.json', newer);
    expect(folder.run(['convert', 'newer.json', 'newer-again.json']).code).toBe(0);
    expect(folder.read('newer-again.json')).toBe(newer);
    expect(folder.run(['check', 'newer.json'])).toMatchObject({ code: 1, out: expect.stringContaining('newer program') });
  });

  it('gives others no file of a map of a newer program, whose marks it does not know', () => {
    folder.write('newer-secret.json', '{ "format": "network-map", "version": 2, "id": "x", "versions": [], "kept": "Zwaantje" }');
    for (const out of ['-', 'newer-others.json', 'newer-others.nwk']) {
      const run = folder.run(['convert', 'newer-secret.json', out, '--for', 'others']);
      expect(run).toMatchObject({ code: 1, out: '', error: expect.stringMatching(/newer program; what others may see/) });
    }
    expect(folder.names().filter((name) => name.startsWith('newer-others'))).toEqual([]);
  });
});

describe('network-map measure', () => {
  it.each(STORY_IDS)('gives the numbers of %s under the names of expected.json, for both versions', (id) => {
    const expected = fixtureJson<any>('stories/expected.json')[id];
    for (const version of ['t0', 't1']) {
      const run = folder.run(['measure', `${id}.json`, '--version', version, '--json']);
      expect(run).toMatchObject({ code: 0, error: '' });
      expect(JSON.parse(run.out)).toEqual({ ...expected[version], easynwk: null });
    }
  });

  it('gives the numbers of easyNWK for a file of easyNWK', () => {
    const { easynwk } = JSON.parse(folder.run(['measure', rosa, '--json']).out);
    expect(easynwk).toMatchObject({ active: 7, known: 8, density: 5 / 28, closeness: { sum: 32 }, stars: { degree: 4, people: [{ name: 'Maria' }] } });
  });

  it('finds a version by its number in the file or its title', () => {
    const two = fixturePath('samples/easynwk/own-2.7-two-versions.json');
    const active = (...args: string[]) => JSON.parse(folder.run(['measure', two, '--json', ...args]).out).active;
    expect([active(), active('--version', '1'), active('--version', 'v2'), active('--version', 'Intake')]).toEqual([6, 5, 6, 5]);
    expect(folder.run(['measure', two, '--version', '3']).error).toContain('v1 (Intake), v2 (Na een half jaar)');
  });

  it('says what changed since an earlier version, and more on request', () => {
    const { since, further } = JSON.parse(folder.run(['measure', 'S01.json', '--version', 't1', '--since', 't0', '--all', '--json']).out);
    expect(since.changes).toMatchObject({ newAlters: ['budgetcoach'], newTies: ['tie-r-budgetcoach', 'tie-r-trainer'], endedTies: [] });
    expect(since.differences).toMatchObject({ counted: 1, active: 3, tense: -1, 'perSector.vrijwilligers': 2, 'cover.P': 2, bridgePersons: 1 });
    expect(further.withoutProfessionals.informalShare).toBe(1);
  });

  it('writes a line per number without --json', () => {
    expect(folder.run(['measure', 'S01.json']).out).toMatch(/^counted: 9\nactive: 7\nperSector\.familie: 4\n[^]*bridgePersons: ilias, mentor, piet\n[^]*easynwk: none\n$/);
  });
});

describe('network-map draw', () => {
  it('draws everybody, in the size and language asked for', () => {
    expect(folder.run(['draw', 'S01.json', 'S01.svg', '--version', 't1', '--width', '1180', '--height', '820', '--lang', 'en'])).toMatchObject({ code: 0, out: '', error: '' });
    const svg = folder.read('S01.svg');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[-\d. ]+" width="1180" height="820"/);
    for (const { name } of storyDocument('S01').versions[1]!.alters.slice(1)) expect(svg).toContain(`>${name}<`);
    expect(svg).toContain('Neighbours');
  });

  it('draws the tall layout for a tall size, and Dutch by default', () => {
    folder.run(['draw', 'S01.json', 'tall.svg', '--width', '390', '--height', '844']);
    folder.run(['draw', 'S01.json', 'wide.svg', '--width', '844', '--height', '390']);
    expect(folder.read('tall.svg')).toContain('Buren');
    const rim = (name: string) => { const [, rx, ry] = /<ellipse class="ring[^>]* rx="([\d.]+)" ry="([\d.]+)"/.exec(folder.read(name))!; return Number(ry) / Number(rx); };
    expect(rim('tall.svg')).toBeGreaterThan(1.2);
    expect(rim('wide.svg')).toBe(1);
  });

  it('draws in the notation that is asked for, and says so in the legend', () => {
    folder.run(['draw', 'S01.json', 'plain.svg']);
    folder.run(['draw', 'S01.json', 'genogram.svg', '--notation', 'mcgoldrick']);
    expect(folder.read('plain.svg')).toContain('>sterke band<');
    expect(folder.read('genogram.svg')).toContain('>nauwe band<');
    expect(folder.read('genogram.svg')).toContain('>leeftijd<');
    expect(folder.read('plain.svg')).not.toContain('>leeftijd<');
  });

  it('keeps people where they were from one version to the next', () => {
    folder.run(['draw', 'S05.json', 't0.svg', '--version', 't0']);
    folder.run(['draw', 'S05.json', 't1.svg', '--version', 't1']);
    const nameOf = (file: string, name: string) => new RegExp(`<text[^>]*>(?=${name}<)`).exec(folder.read(file))![0];
    for (const { name } of storyDocument('S05').versions[0]!.alters.filter(({ name }) => !name.includes(' '))) expect(nameOf('t1.svg', name)).toBe(nameOf('t0.svg', name));
  });

  it('draws the same twice, and the same as convert does', () => {
    folder.run(['draw', rosa, 'a.svg']);
    folder.run(['draw', rosa, 'b.svg']);
    folder.run(['convert', rosa, 'c.svg']);
    expect(folder.read('b.svg')).toBe(folder.read('a.svg'));
    expect(folder.read('c.svg')).toBe(folder.read('a.svg'));
  });

  it('draws hostile names as text', () => {
    expect(folder.run(['draw', bad('xss-labels.easynwk.json'), 'xss.svg']).code).toBe(0);
    const svg = folder.read('xss.svg');
    // What stands between tags is text, whatever it says: a title holds a name in full.
    const tags = svg.replace(/>[^<]*</g, '><');
    expect(tags).not.toMatch(/<(script|img|foreignObject|iframe|a)\b|\son\w+=|javascript:[^<]*"/i);
    expect(svg).toContain('&lt;script&gt;');
  });
});

describe('network-map draw in pixels', () => {
  const sizeOf = (name: string) => { const png = folder.bytes(name); return [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]; };

  it('draws a PNG, two pixels to a px of the drawing unless told', () => {
    expect(folder.run(['draw', 'S01.json', 'S01.png', '--width', '600', '--height', '500'])).toMatchObject({ code: 0, out: '', error: '' });
    expect(sizeOf('S01.png')).toEqual(['PNG', 1200, 1000]);
    expect(folder.run(['draw', 'S01.json', 'large.png', '--width', '600', '--height', '500', '--scale', '4']).code).toBe(0);
    expect(sizeOf('large.png')).toEqual(['PNG', 2400, 2000]);
  });

  it('has a scale only for what has pixels', () => {
    expect(folder.run(['draw', 'S01.json', 'scaled.svg', '--scale', '2'])).toMatchObject({ code: 2, error: expect.stringContaining('only a PNG has pixels') });
    expect(folder.run(['draw', 'S01.json', 'scaled.png', '--scale', '99'])).toMatchObject({ code: 2, error: expect.stringContaining('from 1 to 8') });
    expect(folder.names()).not.toEqual(expect.arrayContaining([expect.stringContaining('scaled')]));
  });

  it('says in words when what it takes is not installed', () => {
    const { code, error } = folder.runAlone(['draw', 'S01.json', 'alone.png']);
    expect(code).toBe(2);
    expect(error).toContain('optional package @resvg/resvg-js');
    expect(error).not.toMatch(/\n\s+at /);
    expect(folder.names()).not.toContain('alone.png');
  });
});
