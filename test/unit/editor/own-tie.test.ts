import { expect, it } from 'vitest';
import { connect } from '../../../src/editor/commands/connect.js';
import { removeTies } from '../../../src/editor/commands/remove-ties.js';
import { sayOwnSupport } from '../../../src/editor/commands/say-own-support.js';
import { sayOwnTie } from '../../../src/editor/commands/say-own-tie.js';
import { createEditor } from '../../../src/editor/editor.js';
import { ownTie } from '../../../src/model/own-tie.js';
import { storyDocument } from '../../fixture.js';
import { plainLayout } from './plain-layout.js';

function begun(who: string) {
  const editor = createEditor({ layout: plainLayout, document: storyDocument('S01') });
  const { resident } = editor.version;
  const between = () => editor.version.ties.filter(({ from, to }) => [from, to].includes(resident) && [from, to].includes(who));
  return { editor, resident, between, tie: () => ownTie(editor.version, who) };
}

it('is drawn by the first thing that is said of it, and changed by the next', () => {
  const { editor, between, tie } = begun('piet');
  editor.run(sayOwnTie(editor.version, 'piet', { quality: 'zwak' }));
  const count = between().length;
  editor.run(sayOwnSupport(editor.version, 'piet', true, ['P']));
  editor.run(sayOwnTie(editor.version, 'piet', { quality: 'sterk' }));
  expect(between()).toHaveLength(count);
  expect(tie()).toMatchObject({ quality: 'sterk' });
});

it('never says that somebody is safe again: how it is besides is a tie of its own', () => {
  const { editor, resident, between, tie } = begun('piet');
  editor.run(removeTies(between().map(({ id }) => id)));
  editor.run(connect(resident, 'piet', { quality: 'onveilig' }));
  expect(tie()).toMatchObject({ quality: 'onveilig' });
  editor.run(sayOwnTie(editor.version, 'piet', { quality: 'sterk' }));
  editor.run(sayOwnTie(editor.version, 'piet', { quality: 'zwak' }));
  editor.run(sayOwnSupport(editor.version, 'piet', false, ['E']));
  expect(between().map(({ quality, gets }) => [quality, gets])).toEqual([['onveilig', undefined], ['zwak', ['E']]]);
});
