import { describe, expect, it } from 'vitest';
import { panel } from '../../../src/element/panel/panel.js';
import type { ViewContext } from '../../../src/element/view-context.js';
import { Viewer } from '../../../src/editor/viewer.js';
import { createDocument } from '../../../src/model/create.js';
import { messagesFor } from '../../../src/words/messages-for.js';

const blank = createDocument({ id: 'nadia', residentName: 'Nadia', language: 'nl' });
const [version] = blank.versions;
const two = { ...blank, versions: [{ ...version!, alters: [...version!.alters, { id: 'els', kind: 'person' as const, name: 'Els' }, { id: 'piet', kind: 'person' as const, name: 'Piet' }], ties: [{ id: 't', from: 'els', to: version!.resident }] }] };

/** The details of an element that is offline; like an element it renders again soon after it is told something. */
const offline = async (choose: (editor: Viewer, unfolded: Set<string>) => void): Promise<{ asked: number; rendered: number; told: number; unfolded: Set<string> }> => {
  const editor = new Viewer(two);
  const seen = { asked: 0, rendered: 0, told: 0, unfolded: new Set<string>() };
  choose(editor, seen.unfolded);
  const render = (): void => {
    seen.rendered += 1;
    if (seen.rendered < 20) inside(panel(ctx));
  };
  const ctx = {
    editor, messages: messagesFor('nl'), unfolded: seen.unfolded, locked: false, ui: { toolbar: {} }, refresh: render,
    bring: () => { seen.asked += 1; return Promise.reject(new TypeError('Failed to fetch dynamically imported module')); },
    missing: () => { seen.told += 1; setImmediate(render); },
  } as unknown as ViewContext;
  render();
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => { setImmediate(resolve); });
  return seen;
};

/** A template is only walked through here: what it asks for, it has asked for by then. */
const inside = (template: unknown): void => { expect(template).toHaveProperty('strings'); };

describe('parts of the details that cannot be fetched', () => {
  it('are asked for once, and told once, not again with every rendering that follows', async () => {
    const { asked, told, rendered } = await offline((editor) => { editor.select(['els', 'piet']); });
    expect({ asked, told, rendered }).toEqual({ asked: 1, told: 1, rendered: 2 });
  });

  it('fold in again, so that unfolding asks anew', async () => {
    const { asked, told, unfolded } = await offline((_editor, open) => { open.add('insight'); });
    expect({ asked, told, open: [...unfolded] }).toEqual({ asked: 1, told: 1, open: [] });
  });
});
