import type { Tie } from '../model/document.js';
import type { SupportKind } from '../model/vocabulary.js';
import type { ChangeWords } from './change-words.js';
import type { Messages } from './messages.js';
import { supportList } from './support-list.js';

type NameOf = (id: string) => string;

/** What each side of a new tie gives. */
export function supportGiven(tie: Tie, name: NameOf, messages: Messages, words: ChangeWords): string[] {
  return bothSides(tie, ({ id, kinds }) => (kinds?.length ? [words.gives(name(id), supportList(messages, kinds))] : []));
}

/** What each side gives now and did not before, and what it no longer gives; a tie may have been drawn the other way round. */
export function changedSupport(before: Tie, after: Tie, name: NameOf, messages: Messages, words: ChangeWords): string[] {
  const turned = before.from !== after.from;
  return bothSides(after, ({ id, kinds, isFrom }) => {
    const earlier = isFrom === turned ? before.gets : before.gives;
    const [more, less] = [without(kinds, earlier), without(earlier, kinds)];
    const said = [
      ...(more.length ? [(earlier?.length ? words.givesNow : words.givesFirst)(name(id), supportList(messages, more))] : []),
      ...(less.length ? [words.givesNoMore(name(id), supportList(messages, less))] : []),
    ];
    return said.length === 0 && earlier === undefined && kinds?.length === 0 ? [words.givesNothing(name(id))] : said;
  });
}

interface Side { id: string; kinds: readonly SupportKind[] | undefined; isFrom: boolean }

function bothSides(tie: Tie, say: (side: Side) => string[]): string[] {
  return [...say({ id: tie.from, kinds: tie.gives, isFrom: true }), ...say({ id: tie.to, kinds: tie.gets, isFrom: false })];
}

function without(kinds: readonly SupportKind[] = [], others: readonly SupportKind[] = []): SupportKind[] {
  return [...new Set(kinds)].filter((kind) => !others.includes(kind));
}
