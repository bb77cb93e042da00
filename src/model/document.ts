/**
 * The document: everything a person said, as plain immutable JSON.
 *
 * Every record may carry fields we do not know; they are kept through load, edit, undo, copy and save.
 * An absent field means "not asked"; an empty list means "none".
 * There are no fields for address, phone, citizen number or birth date, on purpose.
 */
import type { Notation } from './notation-ids.js';
import type {
  ActionState, AlterKind, ChildKind, CoupleStatus, DecisionAnswer, Effort, Frequency, Gender, LayoutName, NameSide, Reached, RoleTime, SelfReliance, SupportKind, ThemeKind,
  TieQuality,
} from './vocabulary.js';

export type AlterId = string;
export type TieId = string;
export type VersionId = string;

/** A date of partial precision: `2025`, `2025-02` or `2025-02-03`. */
export type PartialDate = string;

/** Fields that another program added and that we keep untouched. */
export interface Extensible {
  [extra: string]: unknown;
}

/** A person, organisation, place, group or animal around the resident, or the resident. */
export interface Alter extends Extensible {
  id: AlterId;
  kind: AlterKind;
  name: string;
  /** Relation to the resident in the resident's own words, such as "buurman". */
  role?: string;
  gender?: Gender;
  /** Age in whole years at the date of the version, 0 to 130. */
  age?: number;
  /** Year of birth, four digits. */
  birthYear?: number;
  deceased?: boolean;
  /** Year of death, four digits. */
  deathYear?: number;
  /** Gives the resident unpaid care. */
  informalCarer?: boolean;
  /** Came along to think with the resident (meedenker). */
  thinksAlong?: boolean;
  /** Has lived through the same and helps from that experience. */
  livedExperience?: boolean;
  /** Belongs to the action team that carries out the plan. */
  actionTeam?: boolean;
  /** Played, plays or could play a role. */
  roleTime?: RoleTime;
  note?: string;
  /** Left out of every copy that is shared. */
  doNotShare?: boolean;
  /** Sector id: a default sector or one of the document's own. */
  sector?: string;
  /** Ring id: a default ring, one of the document's own, or `outside`. */
  ring?: string;
  /** Named, and waits in the long list for a place on the map; never the resident. */
  waiting?: boolean;
  /** Id of the entry of the page's own catalogue of help and activities that this was placed from. */
  catalogueId?: string;
  /** What they are drawn as in picto mode, where that was chosen: one of `FIGURES`; absent means that it follows from the other facts. */
  figure?: string;
  /** Numbers an import brought that the model does not use, kept for a lossless way back. */
  source?: Extensible;
}

/** What joins two alters; a pair may have several. */
export interface Tie extends Extensible {
  id: TieId;
  from: AlterId;
  to: AlterId;
  quality?: TieQuality;
  /** Support that `from` gives to `to`. */
  gives?: SupportKind[];
  /** Support that `from` gets from `to`. */
  gets?: SupportKind[];
  frequency?: Frequency;
  since?: PartialDate;
  until?: PartialDate;
  /** Of a tie with a professional: asked, accepted or ended. */
  status?: 'asked' | 'accepted' | 'ended';
  note?: string;
  doNotShare?: boolean;
  source?: Extensible;
}

/** People who live together; one child may belong to two. */
export interface Household extends Extensible {
  id: string;
  label?: string;
  members: AlterId[];
}

/** Two partners, or a parent whose partner is unknown (one entry), or unknown parents of known children (none). */
export interface Couple extends Extensible {
  id: string;
  partners: AlterId[];
  status?: CoupleStatus;
  since?: PartialDate;
  until?: PartialDate;
}

/** A child of a couple. Children that share `twins` were born together. */
export interface Child extends Extensible {
  id: string;
  couple: string;
  child: AlterId;
  kind: ChildKind;
  /** Name of the set of twins, triplets and so on. */
  twins?: string;
  identical?: boolean;
}

/** Something that is going on, a strength or a dream, tied to people or ties. */
export interface Theme extends Extensible {
  id: string;
  kind: ThemeKind;
  label: string;
  /** Weighs heavily, in the resident's own judgement. */
  heavy?: boolean;
  /** Ids of alters and ties that it touches. */
  touches: string[];
  doNotShare?: boolean;
}

/** Where somebody stands in one picture, in map units from the middle of the centre circle, y down. */
export interface Place extends Extensible {
  x: number;
  y: number;
  /** Side of the symbol on which the name stands. */
  side: NameSide;
  /** How far the name is moved off from there, where lines would run through it on every side; a thin line leads to it. */
  off?: { x: number; y: number };
  /** Put there by hand: tidy leaves it alone. */
  own?: boolean;
}

/** A slice of the circles. Angles in degrees clockwise from twelve o'clock. */
export interface SectorSlice extends Extensible {
  /** Sector id; `''` holds people whose sector was not asked. */
  id: string;
  start: number;
  sweep: number;
}

/** A stored picture of one version in one layout. Never data: throw it away and the map still says the same. */
export interface Picture extends Extensible {
  /** Horizontal stretch of all circles (1 = round; tall pictures are narrower than high). */
  stretch: number;
  /** Radius of the centre circle, measured along y, in map units. */
  centre: number;
  /** Outer radius of each ring, nearest first, measured along y, in map units. */
  rings: number[];
  sectors: SectorSlice[];
  at: { [alter: AlterId]: Place };
}

/** What was said to a question that has no field of its own. */
export interface Answer extends Extensible {
  /** Id of the question. */
  question: string;
  /** The question as it was asked. */
  asked?: string;
  text?: string;
  /** Whom it is about: ids of alters, or free names. */
  people?: string[];
  /** Whose answer it is, id of an alter or a free name; absent means the resident's. */
  by?: string;
  /** What of the things to think of was gone through, in the words that stood there. */
  ticked?: string[];
  /** The question was passed over on purpose. */
  skipped?: boolean;
  /** For the worker; never in a shared copy. */
  worker?: boolean;
}

/** One dated moment of the network: intake, follow-up. Ids are shared between versions. */
export interface Version extends Extensible {
  id: VersionId;
  title?: string;
  date?: PartialDate;
  /** Ids of alters, or free names, of who was there when this was drawn. */
  present?: string[];
  /** Id of the resident (ego), who is one of `alters`. */
  resident: AlterId;
  alters: Alter[];
  ties: Tie[];
  households: Household[];
  couples: Couple[];
  children: Child[];
  themes: Theme[];
  /** The worker's own reflection; never in a shared copy. */
  reflection?: string;
  /** What was said to questions of an interview that have no field of their own. */
  answers?: Answer[];
  places?: { [layout: string]: Picture };
}

/** A sector or ring of the document's own, or a default one under another label. */
export interface OwnLabel extends Extensible {
  id: string;
  label?: string;
}

/** What the resident wants, in the resident's words. */
export interface Goal extends Extensible {
  id: string;
  text: string;
  /** The dream this goal is a step towards: id of a theme. */
  dream?: string;
  /** Free branches of a mind map around this goal. */
  mindMap?: {
    centre: string;
    branches: string[];
    /** How far each branch is from the middle, 1 or more; one that is further out than the one before hangs on it. Absent: all are 1. */
    levels?: number[];
  } & Extensible;
}

/** Who does what, with whom, by when. */
export interface Action extends Extensible {
  id: string;
  goal?: string;
  what: string;
  who?: AlterId;
  with?: AlterId[];
  due?: PartialDate;
  state?: ActionState;
  note?: string;
  /** The question behind it, in the resident's own words. */
  question?: string;
  /** Whether the goal of it was reached, said by the resident and not by who helped. */
  reached?: Reached;
  /** Hours that it took, all together. */
  hours?: number;
}

/** A decision about help, and who took part in it. */
export interface Decision extends Extensible {
  id: string;
  about: string;
  answer?: DecisionAnswer;
  /** The help chosen: ids of alters or free names. */
  help?: string[];
  by: AlterId[];
  reason?: string;
  date?: PartialDate;
  review?: PartialDate;
}

/** A dated event in the resident's life; a setback is an event, not a failed plan. */
export interface TimelineEvent extends Extensible {
  id: string;
  date: PartialDate;
  label: string;
  setback?: boolean;
}

/** The plan: goals, actions, decisions, and when to look again. */
export interface Plan extends Extensible {
  goals: Goal[];
  actions: Action[];
  decisions: Decision[];
  reviewDate?: PartialDate;
}

/** What somebody said about the plan and how it went; answers of different people are kept apart and never made into one. */
export interface Experience extends Extensible {
  id: string;
  /** Id of the resident or another alter, or a free name. */
  who?: string;
  text: string;
  date?: PartialDate;
}

/** An outside score, such as a domain of the ZRM: written down as it was given, never computed here. */
export interface OutsideScore extends Extensible {
  id: string;
  /** What was scored, and with which instrument. */
  name: string;
  /** As it was given: a number or words. */
  value: string;
  /** What the value is out of, such as "1 to 5". */
  scale?: string;
  date?: PartialDate;
}

/** How it went, as judged together when the plan is closed or looked at again. Every fact is optional; absent means not asked. */
export interface Closing extends Extensible {
  /** Who did most of what was done: the own network first, or professionals. */
  effort?: Effort;
  /** Making clear what was going on was enough: no further help was needed. */
  clarified?: boolean;
  selfReliance?: SelfReliance;
  experiences?: Experience[];
  scores?: OutsideScore[];
  /** The resident lets this map be used for research, without names. Only true is consent. */
  research?: boolean;
}

/** How the map is drawn: a choice of whoever draws, never data about anybody. Absent means as the page has it. */
export interface ChosenLook extends Extensible {
  /** A notation of `NOTATIONS`: whose signs are used for ties and people. */
  notation?: Notation;
  /** Whether the support that is given is shown on the lines. */
  support?: boolean;
  /** Whether themes are shown. */
  themes?: boolean;
}

/** Says that a document is made of many maps and can only be looked at: of how many, what of their people is shown, and in how many maps each place stands at least. */
export interface MergedMaps extends Extensible {
  maps?: number;
  people?: string;
  least?: number;
}

/** A whole network map, with every version of it. */
export interface NetworkDocument extends Extensible {
  format: 'network-map';
  /** Version of the format. */
  version: 1;
  id: string;
  title?: string;
  /** BCP 47 language of the texts in it. */
  language?: string;
  /** Id of the way of working, such as `sonestra` or `krachtwerk`. */
  wayOfWorking?: string;
  /** How the map is laid out, where that was chosen. */
  layout?: LayoutName;
  /** The story in the resident's own words. */
  story?: string;
  /** What the resident wants an answer to. */
  question?: string;
  /** Own sectors, in clockwise order; absent means the six default ones. */
  sectors?: OwnLabel[];
  /** Own rings, nearest first; absent means the three default ones. */
  rings?: OwnLabel[];
  look?: ChosenLook;
  /** Only in a neighbourhood made of many maps. */
  neighbourhood?: MergedMaps;
  versions: Version[];
  /** Id of the version that was open last. */
  current: VersionId;
  plan: Plan;
  events: TimelineEvent[];
  closing?: Closing;
  source?: Extensible;
}
