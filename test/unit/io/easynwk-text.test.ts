import { describe, expect, it } from 'vitest';
import { type Imported, exportAs, importBytes } from '../../../src/io/formats.js';
import { fixtureBytes, fixtureJson } from '../../fixture.js';

const EXPECTED = fixtureJson<Record<string, any>>('samples/easynwk/expected.json');

describe('import of easyNWK 1.5 text', () => {
  for (const name of ['own-legacy-1.5.nwk', 'own-legacy-1252.nwk']) {
    it(`finds in ${name} what is in it`, () => {
      const { document, report, format } = importBytes(fixtureBytes(`samples/easynwk/${name}`), name);
      const expected = EXPECTED[name];
      const [version] = document.versions;
      const others = version!.alters.slice(1);
      const mine = version!.ties.filter(({ from }) => from === version!.resident);
      expect({
        schema: format === 'easynwk-text' ? 'easyNWK 1.5 text' : format, maps: document.versions.length, ego: version!.alters[0]!.name === 'Frau Beispiel' ? 1 : 0,
        alters: others.length, alterNames: others.map((alter) => alter.name), deceased: others.filter(({ deceased }) => deceased).length,
        egoTies: mine.length, alterTies: version!.ties.length - mine.length, alterTiesValid: version!.ties.length - mine.length,
        droppedAltersWithoutPosition: report.dropped.filter(({ code }) => code === 'no-position').map(({ facts }) => facts.name),
        encoding: report.changed.some(({ code }) => code === 'encoding') ? 'windows-1252' : 'utf-8',
        date: version!.date!.split('-').map(Number).reverse().join('.'),
      }).toEqual(expected);
      expect(version!.alters[0]).toMatchObject({ age: 44, note: 'Notiz' });
      expect(others[1]).toMatchObject({ role: 'Vater', gender: 'man', note: 'verstorben', sector: 'familie', ring: 'heel-dichtbij' });
    });
  }

  it('puts people where easyNWK puts them: up and to the right is family', () => {
    const { document } = read('E;E;;\nN;1;A;w;Mu;\nN;2;B;m;Fr;\nN;3;C;x;Ko;\nN;4;D;;Soz;\nP;1;1;0,6;0,4;1\nP;1;2;0.4;0.2;1\nP;1;3;0.1;0.9;0\nP;1;4;0.99;0.99;2\n');
    expect(document.versions[0]!.alters.slice(1).map(({ sector, ring }) => [sector, ring])).toEqual([['familie', 'heel-dichtbij'], ['vrienden', 'dichtbij'], ['meedoen', 'outside'], ['hulp', 'outside']]);
  });

  it('leaves out who was removed, and every line that says nothing, and says so', () => {
    const { document, report } = read('E;E;;\r\nE;again;;\r\nN;1;A;w;Mu;\r\nN;2;Gone;m;Fr;\r\nN;3;Middle;m;Fr;\r\nP;1;1;0.6;0.4;1\r\nP;1;3;0.5;0.5;1\r\nP;1;9;0.1;0.1;1\r\nP;1;1;x;y;1\r\nX;1\r\nL;7;1;2\r\nL;1;1;2\r\n');
    expect(document.versions[0]!.alters.map(({ name }) => name)).toEqual(['E', 'A']);
    expect(report.dropped.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'bad-line line 10', 'bad-line line 2', 'bad-line line 8', 'bad-line line 9', 'bad-line line 11', 'no-position line 4', 'no-position line 5', 'dangling-tie line 12',
    ]);
  });

  it('keeps semicolons in a note, and reads several versions with the people each has', () => {
    const { document } = read('E;E;50;one; two\nF;1;1.2.2014\nF;2;28.2.2015\nN;1;A;w;Mu;a;b;c\nN;2;B;m;ABr;\nP;1;1;0.6;0.4;1\nP;2;1;0.6;0.4;0\nP;2;2;0.7;0.4;1\nL;2;1;2\n');
    expect(document.versions.map(({ id, date, alters, ties }) => [id, date, alters.length, ties.length])).toEqual([['v1', '2014-02-01', 2, 1], ['v2', '2015-02-28', 3, 2]]);
    expect(document.current).toBe('v2');
    expect(document.versions[1]!.alters).toMatchObject([{ note: 'one; two' }, { id: 'p1', note: 'a;b;c' }, { role: 'Adoptivbruder' }]);
  });

  it('needs neither resident nor version to be named', () => {
    const { document, report } = read('N;1;A;w;Mu;\nP;1;1;0.6;0.4;1\n');
    expect(document.versions[0]!.alters.map(({ name }) => name)).toEqual(['', 'A']);
    expect(report.changed.map(({ code }) => code)).toContain('no-resident');
  });

  it('becomes the record that later versions of easyNWK make of it', () => {
    const { document } = importBytes(fixtureBytes('samples/easynwk/own-legacy-1252.nwk'));
    const [version] = JSON.parse(exportAs(document, 'easynwk').text.slice(1)).versions;
    expect(version).toMatchObject({ id: 1, date: '2014-02-03', nwk: { ego: { name: 'Frau Beispiel', age: '44', note: 'Notiz' }, connections: [{ id1: 1, id2: 3 }] } });
    expect(version.nwk.alteri).toMatchObject([
      { id: 1, name: 'Zoë', role: 'Mutter', currentGender: 'weiblich', edgeType: 1 }, { id: 2, name: 'Jörg', deceased: true, edgeType: 0 }, { id: 3, name: 'Team', role: 'X', edgeType: 2 },
    ]);
    expect(version.nwk.alteri[0].distance).toBeCloseTo(Math.hypot(0.1, 0.1) * 200, 9);
    expect(version.nwk.alteri[0].angle).toBeCloseTo(45, 9);
  });
});

function read(text: string): Imported {
  return importBytes(new TextEncoder().encode(text), 'test.nwk');
}
