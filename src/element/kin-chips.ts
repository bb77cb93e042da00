import { isSex } from '../editor/quick-add/take-sex.js';
import { tokensOf } from '../editor/quick-add/tokens.js';
import type { Named, Understood } from '../editor/quick-add/understood.js';
import { kinWord, lineWordsFor } from '../words/line-words.js';
import { plainName } from './controls/alter-choices.js';
import type { ViewContext } from './view-context.js';

/** A chip: what it says, and what a press does. */
type Chip = readonly [text: string, run: (event: Event) => void];
/** Who is no partner, and was called only "man", is a man of whom nothing more was said. */
const NO_PARTNER = { role: undefined, sector: undefined, ring: undefined };
type SetFacts = (facts: Record<string, unknown>) => (event: Event) => void;

/** What a line says of somebody and others: family, ties, with whom they live, and what they are called now. A press takes it away. */
export function kinChips({ messages, editor: { version } }: ViewContext, people: readonly Understood[], at: number, set: SetFacts): Chip[] {
  const words = lineWordsFor(messages.lang);
  const { kin = [], ties = [], livesWith, called, role = '' } = people[at]!;
  const name = (named: Named): string => (typeof named === 'string' ? plainName(messages, version, named) : (people[at - named]?.name ?? ''));
  const left = <Each>(all: readonly Each[], each: Each): readonly Each[] | undefined => (all.length > 1 ? all.filter((other) => other !== each) : undefined);
  return [
    ...(called === undefined ? [] : [[words.called(called), set({ called: undefined })] as const]),
    ...kin.map((said) => [kinWord(said, messages), set({ kin: left(kin, said), ...(said.as === 'partner' && isSex(tokensOf(role)) ? NO_PARTNER : {}) })] as const),
    ...ties.map((tie) => [`${words.tiedTo(name(tie.with))}${tie.note ? `: ${tie.note}` : ''}`, set({ ties: left(ties, tie) })] as const),
    ...(livesWith === undefined ? [] : [[words.livesWith(name(livesWith)), set({ livesWith: undefined })] as const]),
  ];
}

/** Family that the words do not tell for certain: asked, and taken at a press. */
export function kinOffers({ messages }: ViewContext, { kin = [], mayBe = [] }: Understood, set: SetFacts): Chip[] {
  const words = lineWordsFor(messages.lang);
  const open = mayBe.filter((asked) => !kin.some((said) => said.as === asked.as && said.names?.join() === asked.names?.join()));
  return open.map((asked) => {
    const text = kinWord(asked, messages);
    return [kin.length > 0 ? words.also(text) : text, set({ kin: [...kin, asked], ...asked.told })] as const;
  });
}
