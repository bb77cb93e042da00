import { describe, expect, it } from 'vitest';
import { clipOf } from '../../../src/editor/clip-of.js';
import { isRefusal } from '../../../src/editor/command.js';
import { addMany } from '../../../src/editor/commands/add-many.js';
import { pasteClip } from '../../../src/editor/commands/paste-clip.js';
import { Editor } from '../../../src/editor/editor.js';
import { freeName } from '../../../src/editor/free-name.js';
import { openClip } from '../../../src/editor/open-clip.js';
import { shareableClip } from '../../../src/editor/shareable-clip.js';
import { LIMITS } from '../../../src/model/limits.js';
import type { NetworkDocument, Version } from '../../../src/model/document.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { openDocument } from '../../../src/model/open.js';
import { saveDocument } from '../../../src/model/save.js';
import { versionOf } from '../../../src/model/query.js';
import { clipLines } from '../../../src/words/clip-lines.js';
import { en } from '../../../src/words/en.js';
import { nl } from '../../../src/words/nl.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';
import { plainLayout } from './plain-layout.js';

const everybody = (document: NetworkDocument): string[] => versionOf(document).alters.map(({ id }) => id);
const editorOf = (document: NetworkDocument): Editor => new Editor({ layout: plainLayout, document });

describe('a clip', () => {
  it.each(STORY_IDS)('of everybody in %s is a sound map of its own, by the same door as a file', (story) => {
    const document = storyDocument(story);
    const clip = clipOf(document, versionOf(document), everybody(document));
    expect(violationsOf(clip)).toEqual([]);
    expect(openDocument(saveDocument(clip)).repairs).toEqual([]);
    expect(saveDocument(openClip(saveDocument(clip))!)).toBe(saveDocument(clip));
    expect(versionOf(clip).alters).toHaveLength(versionOf(document).alters.length);
    expect(versionOf(clip).ties).toHaveLength(versionOf(document).ties.length);
  });

  it.each(STORY_IDS)('without names holds no word that was typed in %s', (story) => {
    const document = storyDocument(story);
    const clip = clipOf(document, versionOf(document), everybody(document));
    const words = versionOf(document).alters.flatMap(({ name, role = '' }) => `${name} ${role}`.match(/\p{L}{3,}/gu) ?? []);
    for (const messages of [nl, en]) {
      const text = clipLines(clip, messages, false);
      const ours = new Set([...Object.values(messages.kinds), ...Object.values(messages.sectors), ...Object.values(messages.rings)].flatMap((word) => word.toLowerCase().match(/\p{L}+/gu) ?? []));
      const said = new Set(text.toLowerCase().match(/\p{L}+/gu));
      expect(words.filter((word) => said.has(word.toLowerCase()) && !ours.has(word.toLowerCase()))).toEqual([]);
      expect(text.split('\n')).toHaveLength(versionOf(document).alters.length - 1);
    }
  });

  it('with names is a list that can be typed: it brings back names, groups, rings and qualities', () => {
    const document = storyDocument('S01');
    const version = versionOf(document);
    const clip = clipOf(document, version, ['els', 'piet', 'karim']);
    const editor = editorOf({ ...document, versions: [{ ...version, alters: version.alters.filter(({ id }) => id === 'r'), ties: [], households: [], couples: [], children: [], themes: [], places: {} }], plan: { goals: [], actions: [], decisions: [] } });
    editor.run(addMany(clipLines(clip, nl, true)));
    const facts = (of: NetworkDocument): unknown[] => versionOf(of).alters.filter(({ id }) => id !== 'r').map(({ name, sector, ring }) => ({ name, sector, ring }));
    expect(facts(editor.document)).toEqual(facts(clip));
  });

  it('leaves behind who is not to be shared, their ties, and ties called unsafe', () => {
    const document = storyDocument('S01');
    const version = versionOf(document);
    const marked = {
      ...document,
      versions: [{
        ...version, alters: version.alters.map((alter) => (alter.id === 'els' ? { ...alter, doNotShare: true } : alter)),
        ties: version.ties.map((tie, index) => (tie.to === 'piet' ? { ...tie, quality: 'onveilig' as const } : index === 0 ? { ...tie, doNotShare: true } : tie)),
      }],
    };
    const clip = clipOf(marked, versionOf(marked), everybody(marked));
    const leaving = versionOf(shareableClip(clip));
    expect(leaving.alters.map(({ id }) => id)).not.toContain('els');
    expect(leaving.ties.filter((tie) => [tie.from, tie.to].includes('els') || tie.quality === 'onveilig' || tie.doNotShare)).toEqual([]);
    expect(leaving.ties.length).toBeGreaterThan(2);
    expect(violationsOf(shareableClip(clip))).toEqual([]);
    expect(versionOf(clip).alters.map(({ id }) => id)).toContain('els');
  });

  it('leaves behind texts that name who is not to be shared, at another moment as well', () => {
    const document = storyDocument('S01');
    const [first, ...later] = document.versions as [Version, ...Version[]];
    const gone = first.alters.find(({ id }) => id === 'karim')!;
    const marked: NetworkDocument = {
      ...document, sectors: [{ id: 'familie', label: `Rond ${gone.name}` }, { id: 'buren', label: 'Straat' }],
      versions: [{ ...first, alters: first.alters.map((alter) => (alter.id === 'karim' ? { ...alter, doNotShare: true } : alter)) }, ...later.map((version) => ({
        ...version, ties: version.ties.map((tie) => ({ ...tie, note: 'Door Karim', since: '2020' })),
        alters: [...version.alters.filter(({ id }) => id !== 'karim'), { ...gone, doNotShare: false }].map((alter) => (alter.id === 'els' ? { ...alter, role: 'zus van Karim', note: 'Karims zus', age: 40, 'x-said': { by: 'karim' } } : alter)),
      }))],
    };
    const clip = clipOf(marked, marked.versions.at(-1)!, everybody({ ...marked, current: marked.versions.at(-1)!.id }));
    const leaving = shareableClip(clip, marked);
    expect(JSON.stringify(clip)).toMatch(/karim/i);
    expect(JSON.stringify(leaving)).not.toMatch(/karim/i);
    expect(leaving.sectors).toEqual([{ id: 'familie', label: '…' }, { id: 'buren', label: 'Straat' }]);
    expect(versionOf(leaving).alters.find(({ id }) => id === 'els')).toMatchObject({ age: 40 });
    expect(versionOf(leaving).ties.every(({ since }) => since === '2020')).toBe(true);
    expect(violationsOf(leaving)).toEqual([]);
  });

  it('is not opened from what is none, whatever it is', () => {
    const clip = saveDocument(clipOf(storyDocument('S01'), versionOf(storyDocument('S01')), ['els']));
    for (const text of ['', '{', '[]', 'null', '{"format":"other"}', clip.replace('"version": 1', '"version": 7'), clip.slice(0, 200), '['.repeat(5000)]) expect(openClip(text)).toBeUndefined();
    expect(openClip(clip)).toBeDefined();
  });

  it('pasted brings back children and friends who live in the home only where that home is', () => {
    const document = storyDocument('S01');
    const clip = clipOf(document, versionOf(document), ['ilias', 'els']);
    const here = editorOf(document);
    here.run(pasteClip(clip, { same: true }));
    const [home] = here.version.households;
    expect(home!.members).toHaveLength(versionOf(document).households[0]!.members.length + 1);
    const there = editorOf(storyDocument('S02'));
    there.run(pasteClip(clip));
    expect(there.version.households).toEqual(versionOf(storyDocument('S02')).households);
    expect(there.version.ties.slice(-2).map(({ id: _, ...tie }) => Object.keys(tie).sort())).toEqual([['from', 'to'], ['from', 'to']]);
  });

  it('drops a group and ring that the other map does not have', () => {
    const document = storyDocument('S01');
    const there = editorOf({ ...storyDocument('S02'), sectors: [{ id: 'straat' }], rings: [{ id: 'dichtbij' }] });
    there.run(pasteClip(clipOf(document, versionOf(document), ['els', 'piet'])));
    const [els, piet] = there.version.alters.slice(-2);
    expect([els!.sector, els!.ring, piet!.sector, piet!.ring]).toEqual([undefined, undefined, undefined, versionOf(document).alters.find(({ id }) => id === 'piet')!.ring === 'dichtbij' ? 'dichtbij' : undefined]);
  });

  it('of nobody is refused, and one that does not fit any more too', () => {
    const document = storyDocument('S01');
    expect(editorOf(document).run(pasteClip(clipOf(document, versionOf(document), ['r'])))).toEqual({ refused: 'nothing-copied' });
    const many = clipOf(document, versionOf(document), ['els']);
    const [els] = versionOf(many).alters.slice(-1);
    const crowd = { ...many, versions: [{ ...versionOf(many), alters: [versionOf(many).alters[0]!, ...Array.from({ length: LIMITS.alters }, (_, index) => ({ ...els!, id: `x${index}` }))], ties: [] }] };
    expect(editorOf(document).run(pasteClip(crowd))).toMatchObject({ refused: 'too-many' });
    expect(isRefusal(editorOf(document).run(pasteClip(many)))).toBe(false);
  });
});

it('gives a copy the next number that is free', () => {
  const taken = new Set(['Els', 'Els (2)', 'Bo (9)', 'x'.repeat(1000)]);
  expect(['Els', 'Els (2)', 'Bo', 'Bo (9)', '', 'Ali'].map((name) => freeName(name, taken))).toEqual(['Els (3)', 'Els (3)', 'Bo', 'Bo (10)', '', 'Ali']);
  expect(freeName('x'.repeat(1000), taken)).toHaveLength(994);
});
