import type { KinSaid } from './understood.js';

const WORDS: Readonly<Record<Exclude<KinSaid['as'], 'sibling'>, string>> = {
  child: 'zoon|zoontje|dochter|dochtertje|kind|kindje|baby|son|daughter|child|kid',
  partner: 'vrouw|man|partner|echtgenoot|echtgenote|verloofde|levenspartner|wife|husband|spouse|fiance|fiancee',
  parent: 'moeder|vader|mama|papa|mother|father|mum|mom|dad',
};

/** Words that make somebody a child, partner or parent of who was named before: "haar zoon Teun". */
export const KIN_WORDS: ReadonlyMap<string, KinSaid['as']> = new Map(
  (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((as) => WORDS[as].split('|').map((word) => [word, as] as const)),
);
