import type { Child } from '../model/document.js';
import { CHILD_KINDS } from '../model/vocabulary.js';
import type { Refusal } from './command.js';
import { refuse } from './refuse.js';

/** Facts about somebody as a child of a couple; null takes a fact back. */
export interface ChildFacts {
  kind?: Child['kind'];
  /** Name of the set of children born together. */
  twins?: string | null;
  identical?: boolean | null;
}

/** Why these facts cannot be set on a child, or nothing. */
export function checkChild(facts: ChildFacts): Refusal | undefined {
  return facts.kind !== undefined && !CHILD_KINDS.includes(facts.kind) ? refuse('no-such-word', { value: facts.kind }) : undefined;
}

/** Facts as they are stored; a child without a set of twins is not identical to anybody. */
export function storedChild(facts: ChildFacts): Partial<Child> {
  const { kind, twins, identical } = facts;
  return {
    ...(kind ? { kind } : {}),
    ...(twins === undefined ? {} : { twins: twins || undefined }),
    ...(identical === undefined && twins !== null ? {} : { identical: twins === null ? undefined : (identical ?? undefined) }),
  };
}
