import { LIMITS } from '../model/limits.js';

/** A name that nobody of these has yet: the name itself, or with the next number behind it, as in "Els (2)". */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!name || !taken.has(name)) return name;
  const [, plain = name, last = '1'] = /^(.+) \((\d{1,4})\)$/su.exec(name) ?? [];
  for (let number = Number(last) + 1; ; number += 1) {
    const numbered = `${plain.slice(0, LIMITS.label - 10)} (${number})`;
    if (!taken.has(numbered)) return numbered;
  }
}
