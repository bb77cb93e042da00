import { jsonPath } from '../model/json-path.js';
import type { ImportReport } from './import-report.js';

/** The name of a field through which careless code changes every object of a program. */
const HAZARD = '__proto__';

/** A JSON value of another program without fields named `__proto__`, each reported as left out. The value must not be nested deeper than a file may be. */
export function withoutHazards(value: unknown, report: ImportReport): unknown {
  const path: (string | number)[] = [];
  const clean = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    const inside = (key: string | number, child: unknown): unknown => {
      path.push(key);
      const cleaned = clean(child);
      path.pop();
      return cleaned;
    };
    if (Array.isArray(part)) return part.map((item, i) => inside(i, item));
    const safe = Object.entries(part).filter(([key]) => {
      if (key === HAZARD) report.dropped.push({ code: 'hazard-key', place: jsonPath([...path, key]), facts: { value: HAZARD } });
      return key !== HAZARD;
    });
    return Object.fromEntries(safe.map(([key, child]) => [key, inside(key, child)]));
  };
  return clean(value);
}
