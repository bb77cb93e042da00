/** The intake stories as they are written down: Dutch keys, one file per story (test/fixtures/stories). */

export interface StoryPerson {
  id: string; naam: string; rol?: string; lft?: number; g?: 'v' | 'm' | 'x' | '?';
  sector?: string; ring?: 1 | 2 | 3; huis?: boolean; soort?: 'mens' | 'org' | 'dier'; status?: 'overleden';
}

export interface StoryTie { a: string; b: string; k: string; ab: string[]; ba: string[] }

export interface StoryCouple {
  paar: string[]; st?: string; sinds?: number; tot?: number; kinderen: string[];
  /** Sets of twins, each with `identiek` as its last word where they are. */
  tweeling?: string[][];
  kind_soort?: Record<string, string>;
}

export interface StoryTheme { id: string; label: string; raakt: string[]; zwaar?: boolean; soort?: 'kracht' | 'droom' }

export interface StoryAction { wie: string; met?: string; wat: string; wanneer: string; t1: 'klaar' | 'bezig' | 'niet' }

/** The decision: every key besides `door`, `welke` and `reden` is something decided about. */
export type StoryDecision = { door: string[]; welke: string[]; reden?: string } & Record<string, unknown>;

export interface StoryPlan {
  doel: string; mindmap?: { midden: string; takken: string[] };
  collectief?: Record<string, unknown>; acties: StoryAction[]; besluit: StoryDecision;
}

export interface StoryLater { datum: string; erbij: StoryPerson[]; banden: StoryTie[]; weg: string[]; overleden?: string[] }

export interface Story {
  id: string; titel: string;
  bewoner: { naam: string; lft: number; g: 'v' | 'm' | 'x' | '?'; huis: string[] };
  vraag: string; meedenker?: string; datum: string; samen_met?: string[];
  tijdlijn?: { datum: string; wat: string }[];
  personen: StoryPerson[]; banden: StoryTie[]; gezin?: StoryCouple[];
  huishoudens?: { naam: string; leden: string[]; dagen?: string }[];
  themas: StoryTheme[]; plan: StoryPlan; t1: StoryLater; let_op: string;
}
