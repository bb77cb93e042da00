import type { AlterKind, CoupleStatus, Gender, SupportKind, ThemeKind, TieQuality } from '../../../../src/model/vocabulary.js';

/** What somebody's details are to say, where the line that named them did not. */
export interface ToldFacts { role?: string; kind?: AlterKind; gender?: Gender; age?: number; deceased?: true; thinksAlong?: true; sector?: string; ring?: string; home?: boolean }

/** How a tie is to be: its quality and what each gives, by the name of who gives. */
export interface ToldState { quality?: TieQuality; gives: readonly (readonly [who: string, kinds: readonly SupportKind[]])[] }

/** One thing that the resident and the professional want on the map or in the plan, whichever hand does it. Everybody is told by name. */
export type Intent =
  | { do: 'line'; part: string; text: string }
  | { do: 'facts'; who: string; facts: ToldFacts }
  | { do: 'tie'; one: string; other: string; state?: ToldState; removed?: true }
  | { do: 'parents'; of: readonly string[] }
  | { do: 'couple'; one: string; other?: string; status?: CoupleStatus; since?: string; until?: string; children: readonly { name: string; kind: string; twin?: { of: string; identical: boolean } }[] }
  | { do: 'household'; label?: string; members: readonly string[] }
  | { do: 'theme'; kind: ThemeKind; label: string; heavy: boolean; touches: readonly string[] }
  | { do: 'date'; date: string }
  | { do: 'goal'; text: string; ideas: readonly string[] }
  | { do: 'action'; what: string; who: string; with: readonly string[]; due: string }
  | { do: 'state'; what: string; state: 'busy' | 'done' | 'not-done' }
  | { do: 'decision'; about: string; answer: 'yes' | 'no' | 'not-yet'; help: readonly string[]; by: readonly string[]; reason?: string }
  | { do: 'help'; about: string; help: readonly string[] }
  | { do: 'event'; date: string; label: string }
  | { do: 'moment'; date: string };
