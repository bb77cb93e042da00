import type { EditorApi, EditorChange } from '../editor/editor-state.js';
import { sayDeed } from '../words/say-deed.js';
import type { ElementViews } from './element-views.js';
import type { HostWords } from './host-words.js';
import { keyNames } from './key-names.js';

/** Says what was done; after a removal also how to take it back. Document and version are those after it. */
export function sayEdit({ origin, deed }: EditorChange, { document, version }: Pick<EditorApi, 'document' | 'version'>, words: HostWords, views: ElementViews): void {
  if (!deed || origin === 'layout' || origin === 'view') return;
  const text = (): string => sayDeed(deed, origin, document, version, words.messages);
  if (origin === 'user' && deed.deed.endsWith('-removed')) views.removed(text, words.ui.undoHint(keyNames('Mod+Z')));
  else views.say(text());
}
