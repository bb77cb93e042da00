import { sameJson } from '../../change/step.js';

/** Lists in which people stand by free names as well. */
const NAMED: ReadonlySet<string> = new Set(['help', 'present', 'people']);

/** Whether what was given for a field is there for who gave it: a text as a whole, in a list each name that is new. */
export function isShown(field: string, given: unknown, shown: unknown, before: unknown): boolean {
  if (given === undefined) return true;
  if (shown === undefined) return false;
  if (field === 'mindMap') return sameJson(given, shown);
  if (!NAMED.has(field)) return true;
  return listOf(given).every((who) => listOf(shown).includes(who) || listOf(before).includes(who));
}

function listOf(value: unknown): readonly unknown[] { return Array.isArray(value) ? value : []; }
