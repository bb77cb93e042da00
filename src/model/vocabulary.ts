/**
 * The closed word lists of the field. The Dutch ids are data that other systems rely on: they never change.
 */

/** What an alter can be; only a person counts in numbers about people. */
export const ALTER_KINDS = ['person', 'organisation', 'place', 'group', 'animal'] as const;
export type AlterKind = (typeof ALTER_KINDS)[number];

/** Gender as lived; absent means it was not asked. */
export const GENDERS = ['woman', 'man', 'x', 'unknown'] as const;
export type Gender = (typeof GENDERS)[number];

/** Tie qualities, in the order in which a chooser offers them. */
export const TIE_QUALITIES = [
  'sterk', 'gewoon', 'zwak', 'gespannen', 'dubbel', 'heel-nauw', 'verbroken', 'hersteld', 'slapend', 'gewenst', 'onveilig',
] as const;
export type TieQuality = (typeof TIE_QUALITIES)[number];

/** Qualities that say there is no contact at present: such a tie does not make an alter active. */
export const RESTING_QUALITIES: readonly string[] = ['verbroken', 'slapend', 'gewenst'];

/** Qualities that say there is tension. */
export const TENSE_QUALITIES: readonly string[] = ['gespannen', 'dubbel'];

/** Says that somebody is unsafe for somebody: offered only where the host wants it, and in no copy that leaves the map. */
export const SENSITIVE_QUALITY = 'onveilig';

/** Kinds of support: practical, company, advice, emotional, money or goods, bridge to others. */
export const SUPPORT_KINDS = ['P', 'G', 'A', 'E', 'M', 'V'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** How often two people see or speak each other. */
export const FREQUENCIES = ['daily', 'weekly', 'monthly', 'yearly', 'never'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Default sectors, clockwise from the top left as the circles layout draws them. */
export const DEFAULT_SECTORS = ['familie', 'vrienden', 'buren', 'vrijwilligers', 'meedoen', 'hulp'] as const;
export type DefaultSector = (typeof DEFAULT_SECTORS)[number];

/** The sector whose people are paid to help. */
export const PROFESSIONAL_SECTOR = 'hulp';

/** The sector whose people help without being paid. */
export const VOLUNTEER_SECTOR = 'vrijwilligers';

/** Default rings, nearest first. */
export const DEFAULT_RINGS = ['heel-dichtbij', 'dichtbij', 'verder-weg'] as const;
export type DefaultRing = (typeof DEFAULT_RINGS)[number];

/** The ring of someone who stands outside the circle (easyNWK: distance above 100). */
export const OUTSIDE = 'outside';

/** How a couple is or was together. */
export const COUPLE_STATUSES = ['married', 'together', 'lat', 'separated', 'divorced', 'widowed'] as const;
export type CoupleStatus = (typeof COUPLE_STATUSES)[number];

/** How a child belongs to its parents. */
export const CHILD_KINDS = ['birth', 'adopted', 'foster', 'step'] as const;
export type ChildKind = (typeof CHILD_KINDS)[number];

/** What a theme is; all three are drawn with equal weight. */
export const THEME_KINDS = ['trouble', 'strength', 'dream'] as const;
export type ThemeKind = (typeof THEME_KINDS)[number];

/** How far an action in the plan is. */
export const ACTION_STATES = ['open', 'busy', 'done', 'not-done'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** Whether professional help is needed, as decided together. */
export const DECISION_ANSWERS = ['yes', 'no', 'not-yet'] as const;
export type DecisionAnswer = (typeof DECISION_ANSWERS)[number];

/** Who did most of what was done, as judged together at the end. */
export const EFFORTS = ['own-network', 'professionals'] as const;
export type Effort = (typeof EFFORTS)[number];

/** How well the resident gets on by own strength at the end, beside the beginning. */
export const SELF_RELIANCE = ['stronger', 'same', 'weaker'] as const;
export type SelfReliance = (typeof SELF_RELIANCE)[number];

/** Whether an action brought what the resident wanted of it, in the resident's own judgement. */
export const REACHED = ['yes', 'partly', 'no'] as const;
export type Reached = (typeof REACHED)[number];

/** Whether someone played, plays or could play a role. */
export const ROLE_TIMES = ['was', 'is', 'could-be'] as const;
export type RoleTime = (typeof ROLE_TIMES)[number];

/** Ways to lay out a map; absent in a document means that it was not chosen. */
export const LAYOUTS = ['circles', 'household', 'genogram', 'neighbourhood', 'free'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** Where a name stands beside its symbol. */
export const NAME_SIDES = ['right', 'left', 'below', 'above'] as const;
export type NameSide = (typeof NAME_SIDES)[number];
