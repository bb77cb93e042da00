import type { NetworkDocument } from '../model/document.js';
import { applyStep, type Identified, sameJson, type Step, valueAt } from './step.js';

/**
 * Old steps made to fit a document that others have changed since.
 * A record that moved within its list is followed, a record or object that is gone is passed over,
 * and a field that somebody else set meanwhile is left as they set it. Places are a picture, not what somebody
 * said: they take their old value whatever a layout did to them meanwhile.
 * Without changes by others the steps come back as they are.
 */
export function fitSteps(document: NetworkDocument, steps: readonly Step[]): Step[] {
  const fitting: Step[] = [];
  let now = document;
  for (const step of steps) {
    const fitted = fit(now, step);
    const result = fitted && applyStep(now, fitted);
    if (!fitted || !result || !result.ok) continue;
    now = result.document;
    fitting.push(fitted);
  }
  return fitting;
}

function fit(document: NetworkDocument, step: Step): Step | undefined {
  if (step.type === 'set') {
    const target = valueAt(document, step.of);
    if (typeof target !== 'object' || target === null) return undefined;
    const now = Object.hasOwn(target, step.field) ? (target as Record<string, unknown>)[step.field] : undefined;
    if (sameJson(now, step.before)) return step;
    if (step.of[0] !== 'versions' || (step.of[2] ?? step.field) !== 'places') return undefined;
    const { before: _old, ...rest } = step;
    return now === undefined ? rest : { ...rest, before: now };
  }
  const list = valueAt(document, step.list);
  if (!Array.isArray(list)) return undefined;
  const records = list as Identified[];
  if (step.type === 'insert') return step.index <= records.length ? step : { ...step, index: records.length };
  const index = records.findIndex((record) => record.id === step.record.id);
  const record = records[index];
  if (!record) return undefined;
  return index === step.index && sameJson(record, step.record) ? step : { ...step, index, record };
}
