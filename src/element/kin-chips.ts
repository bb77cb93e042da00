import { isSex } from '../editor/quick-add/take-sex.js';
import { tokensOf } from '../editor/quick-add/tokens.js';
import type { Named, TiedSaid, Understood } from '../editor/quick-add/understood.js';
import { tiesBetween } from '../model/query.js';
import { SENSITIVE_QUALITY } from '../model/vocabulary.js';
import { kinWord, lineWordsFor } from '../words/line-words.js';
import { notUsedHere } from '../words/not-used-here.js';
import { supportList } from '../words/support-list.js';
import { plainName } from './controls/alter-choices.js';
import type { ViewContext } from './view-context.js';

/** A chip: what it says, and what a press does. */
type Chip = readonly [text: string, run: (event: Event) => void];
/** Who is no partner, and was called only "man", is a man of whom nothing more was said. */
const NO_PARTNER = { role: undefined, sector: undefined, ring: undefined };
type SetFacts = (facts: Record<string, unknown>) => (event: Event) => void;

/** What a line says of somebody and others: family, ties, with whom they live, and what they are called now. A press takes it away. */
export function kinChips({ messages, unsafeTies, editor: { version } }: ViewContext, people: readonly Understood[], at: number, set: SetFacts): Chip[] {
  const words = lineWordsFor(messages.lang);
  const { kin = [], ties = [], livesWith, called, role = '' } = people[at]!;
  const name = (named: Named): string => (typeof named === 'string' ? plainName(messages, version, named) : (people[at - named]?.name ?? ''));
  const left = <Each>(all: readonly Each[], each: Each): readonly Each[] | undefined => (all.length > 1 ? all.filter((other) => other !== each) : undefined);
  const before = (other: Named): string => {
    const { there } = people[at]!;
    const quality = typeof other === 'string' && there !== undefined ? tiesBetween(version, there, other)[0]?.quality : undefined;
    return quality ? messages.qualities[quality].label : '';
  };
  const tieText = (tie: TiedSaid): string => {
    const quality = tie.quality && (tie.quality === SENSITIVE_QUALITY && !unsafeTies ? notUsedHere(messages.qualities[SENSITIVE_QUALITY].chip, messages.lang) : messages.qualities[tie.quality].label);
    const was = quality ? before(tie.with) : '';
    const all = [quality && was && was !== quality ? words.instead(was, quality) : quality, tie.gives && messages.sentences.gives(people[at]!.name, supportList(messages, tie.gives)), tie.gets && messages.sentences.gives(name(tie.with), supportList(messages, tie.gets)), tie.note].filter(Boolean);
    return `${words.tiedTo(name(tie.with))}${all.length ? `: ${all.join(', ')}` : ''}`;
  };
  return [
    ...(called === undefined ? [] : [[words.called(called), set({ called: undefined })] as const]),
    ...kin.map((said) => [kinWord(said, messages), set({ kin: left(kin, said), ...(said.as === 'partner' && isSex(tokensOf(role)) ? NO_PARTNER : {}) })] as const),
    ...ties.map((tie) => [tieText(tie), set({ ties: left(ties, tie) })] as const),
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

/** What was said of a tie with somebody else may be of the one with the resident: taken so at a press. */
export function tieOffers({ messages, editor: { version } }: ViewContext, { ties = [] }: Understood, set: SetFacts): Chip[] {
  const words = lineWordsFor(messages.lang);
  return ties.flatMap(({ quality, gives, gets, note, ...tie }) => {
    if (!quality) return [];
    const others = ties.map((each) => (each.with === tie.with ? tie : each));
    const own = { ties: others, quality, noTie: undefined, ...(gives ? { gets: gives } : {}), ...(gets ? { gives: gets } : {}), ...(note ? { tieNote: note } : {}) };
    return [[`${words.tiedTo(plainName(messages, version, version.resident))}: ${messages.qualities[quality].label}`, set(own)] as const];
  });
}
