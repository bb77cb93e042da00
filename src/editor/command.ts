import type { Step } from '../change/step.js';
import type { LayoutKey } from '../layout/layout.js';
import type { NetworkDocument, Version } from '../model/document.js';
import type { NewId } from '../model/create.js';

/** What a command may look at. */
export interface CommandContext {
  readonly document: NetworkDocument;
  /** The version on screen, which the command changes. */
  readonly version: Version;
  /** The stored picture on screen, for commands that put somebody in a place of their own. */
  readonly layout: LayoutKey;
  readonly newId: NewId;
  /** In a room: what there is of a document in it. Only who is there can be meant by a name that is typed. */
  readonly seenOf?: (document: NetworkDocument) => NetworkDocument;
}

/** Why a command cannot run now: a message key of the dictionary, and what to fill in. */
export interface Refusal { refused: string; about?: Record<string, string> }

/** What a command did, for announcements and the undo menu: a message key and what to fill in. */
export interface Deed {
  /** Such as `alter-added`, `tie-changed`; a key of `messages.deeds`. */
  deed: string;
  /** Alters and ties concerned, those to select or focus first. */
  ids: string[];
  about?: Record<string, string>;
}

/** A command's answer: the steps to take and what they amount to, or why not. */
export type Plan = ({ steps: Step[] } & Deed) | Refusal;

/**
 * An intention of the user. Running it plans it; planning it without running answers "may I?".
 * Commands are pure: the same context gives the same plan (ids come from `newId`).
 */
export type Command = (context: CommandContext) => Plan;

export function isRefusal(plan: Plan): plan is Refusal {
  return 'refused' in plan;
}
