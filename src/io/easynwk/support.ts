import type { Tie } from '../../model/document.js';
import type { SupportKind } from '../../model/vocabulary.js';
import { easynwkNumber } from '../../graph/easynwk-contact.js';
import type { RawRecord } from './raw.js';

/** easyNWK's five fields of support, and the kind each is. 0 none, 1 the resident gives, 2 the resident gets, 3 both. */
export const SUPPORT_FIELDS: readonly (readonly [field: string, kind: SupportKind])[] = [
  ['supportEmotional', 'E'], ['supportInstrumental', 'P'], ['supportInformational', 'A'], ['supportSocial', 'G'], ['supportLinking', 'V'],
];

const GIVES = 1;
const GETS = 2;

/** Support that the resident gives and gets; nothing at all where no field says any, since easyNWK does not tell "none" from "not asked". */
export function readSupport(raw: RawRecord): Pick<Tie, 'gives' | 'gets'> {
  const kinds = (way: number) => SUPPORT_FIELDS.filter(([field]) => (Math.trunc(easynwkNumber(raw[field])) & way) === way).map(([, kind]) => kind);
  const [gives, gets] = [kinds(GIVES), kinds(GETS)];
  return gives.length + gets.length > 0 ? { gives, gets } : {};
}

/** The number of a field of support from what the resident gives and gets; money and goods count as practical. */
export function supportNumber(field: string, gives: ReadonlySet<string>, gets: ReadonlySet<string>): number {
  const [, kind] = SUPPORT_FIELDS.find(([name]) => name === field)!;
  const has = (kinds: ReadonlySet<string>) => kinds.has(kind) || (kind === 'P' && kinds.has('M'));
  return (has(gives) ? GIVES : 0) + (has(gets) ? GETS : 0);
}
