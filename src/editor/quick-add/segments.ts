import { plainLine } from '../plain-line.js';

const BULLET = /^\s*(?:[-*•–·]+\s+|\d{1,3}[.)]\s+)/u;

/** The parts of a line between commas and the like; a bullet or number in front is dropped, and brackets stay whole. What follows `~` is a part that begins with it. */
export function segmentsOf(line: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const piece of line.replace(BULLET, '').split(/([,;\t()]|\s[-–—|]\s|:\s|\s~)/u)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth = Math.max(0, depth - 1);
    const separates = depth === 0 && /^(?:[,;\t]|\s[-–—|]\s|:\s|\s~)$/u.test(piece);
    if (separates) { parts.push(part); part = piece === ' ~' ? '~ ' : ''; }
    else part += piece;
  }
  parts.push(part);
  return parts.map(plainLine).filter(Boolean);
}
