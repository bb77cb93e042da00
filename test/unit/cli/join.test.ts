import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';
import { storyDocument } from '../../fixture.js';
import { WorkFolder } from './command.js';

const folder = new WorkFolder();
const start = storyDocument('S01');
const [version, ...later] = start.versions;
const copy = (age: number, story: string): string => saveDocument({ ...start, story, versions: [{ ...version!, alters: version!.alters.map((alter) => (alter.id === 'piet' ? { ...alter, age } : alter)) }, ...later] });

describe('network-map join', () => {
  it('makes one file of two copies of a map, and tells what they contradict each other in', () => {
    folder.write('before.json', saveDocument(start));
    folder.write('an.json', saveDocument({ ...start, question: 'Wie helpt?' }));
    folder.write('bo.json', copy(64, 'Na de scheiding'));
    folder.write('cy.json', copy(60, 'Na de scheiding'));
    folder.write('other.json', saveDocument(storyDocument('S02')));
    expect(folder.run(['join', 'an.json', 'bo.json', 'whole.json', '--before', 'before.json'])).toEqual({ code: 0, out: '', error: '' });
    const { document } = openDocument(folder.run(['join', 'an.json', 'bo.json', '-', '--before', 'before.json']).out);
    expect([document.question, document.story, document.versions[0]!.alters.find(({ id }) => id === 'piet')!.age]).toEqual(['Wie helpt?', 'Na de scheiding', 64]);
    expect(folder.run(['join', 'bo.json', 'cy.json', 'whole.json', '--before', 'before.json'])).toEqual({ code: 1, out: '', error: `versions[${version!.id}].alters[piet].age: the first says 64, the second 60\n` });
    expect(folder.run(['join', 'bo.json', 'other.json', 'none.json'])).toMatchObject({ code: 1, error: expect.stringContaining('two different maps') });
    expect(folder.names()).not.toContain('none.json');
    expect(folder.run(['join', 'bo.json', 'cy.json']).code).toBe(2);
  });
});
