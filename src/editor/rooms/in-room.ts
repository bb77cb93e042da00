import { applyStep, sameJson, valueAt, type InsertStep, type SetStep, type Step } from '../../change/step.js';
import type { Answer, NetworkDocument } from '../../model/document.js';
import { isRefusal, type Command } from '../command.js';
import { isPictureStep } from '../picture-steps.js';
import { refuse } from '../refuse.js';
import { answersInRoom, answersVanish } from './answers-in-room.js';
import { isShown } from './is-shown.js';
import { LetGo } from './let-go.js';
import { withAbsent } from './with-absent.js';

/** Fields of people, ties and moments that are in no room. */
const UNSEEN: ReadonlySet<string> = new Set(['note', 'source', 'reflection', 'doNotShare']);

/** What there is of a document in a room. */
export type Show = (document: NetworkDocument, version: string) => NetworkDocument;

/**
 * A command as it may be run in a room: it works on the whole document, but changes nothing that is not seen there.
 * Lists keep who is absent in them; who is taken off the map takes along what hangs on them, seen or not; and nothing is put
 * where it would not be seen at once.
 */
export function inRoom(command: Command, show: Show): Command {
  return (context) => {
    const seenOf = (document: NetworkDocument): NetworkDocument => show(document, context.version.id);
    const plan = command({ ...context, seenOf });
    if (isRefusal(plan)) return plan;
    const there = seenOf(context.document);
    const letGo = new LetGo(plan.steps, (address) => valueAt(there, address) !== undefined);
    const steps: Step[] = [];
    let now = context.document;
    for (const step of plan.steps) {
      const fitting = isPictureStep(step) ? step : fit(step, now, seenOf(now), letGo);
      if (!fitting) return refuse('not-in-room');
      const next = applyStep(now, fitting);
      if (!next.ok) return { refused: 'invalid', about: { reason: next.reason } };
      now = next.document;
      steps.push(fitting);
    }
    const after = seenOf(now);
    if (steps.some((step) => vanishes(step, there, after, letGo, context.document))) return refuse('not-shown-here');
    return { ...plan, steps };
  };
}

/** A step that leaves alone what is not seen, or nothing if there is none. */
function fit(step: Step, now: NetworkDocument, seen: NetworkDocument, letGo: LetGo): Step | undefined {
  if (step.type === 'insert') return step;
  if (step.type === 'remove') {
    const shown = valueAt(seen, [...step.list, step.record.id]);
    if (shown === undefined) return letGo.isOf(step.record) ? step : undefined;
    // A moment is more than a record: who is not seen in it would go unseen.
    return step.list.length > 1 || sameMoment(shown, step.record) ? step : undefined;
  }
  const record = valueAt(seen, step.of);
  if (typeof record !== 'object' || record === null) return letGo.isAll(step) ? step : undefined;
  const shown = Object.hasOwn(record, step.field) ? (record as Record<string, unknown>)[step.field] : undefined;
  const whole = (valueAt(now, step.of) as Record<string, unknown>)[step.field];
  if (sameJson(shown, whole)) return { ...step, ...(whole === undefined ? {} : { before: whole }) };
  if (step.field === 'answers' && step.of.length === 2) {
    const answers = answersInRoom(listOf(whole), listOf(shown), listOf(step.after), letGo);
    const { after: _given, ...rest } = step;
    return answers && { ...rest, ...(whole === undefined ? {} : { before: whole }), ...(answers.length ? { after: answers } : {}) };
  }
  if (!isIdList(whole) || !(shown === undefined || isIdList(shown)) || !(step.after === undefined || isIdList(step.after))) return undefined;
  const after = withAbsent(whole.filter((id) => !letGo.has(id)), shown ?? [], step.after ?? []);
  // A place that looks free may be taken by somebody who is not seen.
  if (step.field === 'partners' && after.length > 2) return undefined;
  return { ...step, before: whole, after };
}

/** Whether what a step brings is not there for who took it. */
function vanishes(step: Step, before: NetworkDocument, after: NetworkDocument, letGo: LetGo, whole: NetworkDocument): boolean {
  if (step.type === 'remove' || isPictureStep(step)) return false;
  if (step.type === 'insert') return !letGo.has(step.record.id) && !isRecordShown(step, valueAt(after, [...step.list, step.record.id]), valueAt(whole, step.list));
  if (step.of.some((id) => letGo.has(id)) || isGone(step, before)) return false;
  const record = valueAt(after, step.of) as Record<string, unknown> | undefined;
  if (record && step.field === 'answers') return answersVanish(listOf(step.before), listOf(step.after), listOf(record[step.field]));
  return record === undefined || !isShown(step.field, step.after, record[step.field], step.before);
}

/** Whether a new record is there with all that was said in it. What is copied brings along what is not seen, such as notes. */
function isRecordShown({ record, list }: InsertStep, shown: unknown, others: unknown): boolean {
  if (typeof shown !== 'object' || shown === null) return false;
  const isCopied = (field: string, given: unknown): boolean => Array.isArray(others) && others.some((other: Record<string, unknown>) => sameJson(other[field], given));
  return Object.entries(record).every(([field, given]) => (list[0] === 'versions' && UNSEEN.has(field)) || isCopied(field, given) || isShown(field, given, (shown as Record<string, unknown>)[field], undefined));
}

/** Whether a step was about a record that was not seen to begin with: it only let go of somebody. */
function isGone({ of }: SetStep, before: NetworkDocument): boolean {
  return valueAt(before, of) === undefined;
}

function listOf(value: unknown): readonly Answer[] { return Array.isArray(value) ? value as Answer[] : []; }

function isIdList(value: unknown): value is string[] { return Array.isArray(value) && value.every((each) => typeof each === 'string'); }

function sameMoment(shown: unknown, whole: unknown): boolean {
  const { places: _shown, ...one } = shown as Record<string, unknown>;
  const { places: _whole, ...other } = whole as Record<string, unknown>;
  return sameJson(one, other);
}
