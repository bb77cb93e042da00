import type { Goal } from './document.js';

/** One idea of a mind map, and how far it is from the goal in the middle: 1 for a branch, 2 for a twig on it, and so on. */
export interface Idea { text: string; level: number }

/** As deep as a mind map goes: further out nobody can read it. */
const MOST_LEVELS = 6;

type MindMap = NonNullable<Goal['mindMap']>;

/**
 * The ideas around a goal, each followed by those that hang on it. Levels that were not said, or that skip one, are brought back to
 * what can be drawn: a branch on what stands before it.
 */
export function ideasOf(mindMap: MindMap | undefined): Idea[] {
  let before = 0;
  return (mindMap?.branches ?? []).map((text, i) => {
    const level = Math.max(1, Math.min(mindMap?.levels?.[i] ?? 1, before + 1, MOST_LEVELS));
    before = level;
    return { text, level };
  });
}

/** Ideas as a goal stores them: words as they were before there were twigs, and levels only where there are any. Nothing for no ideas. */
export function mindMapOf(ideas: readonly Idea[], centre: string, before: MindMap | undefined): MindMap | null {
  if (ideas.length === 0) return null;
  const { levels: _levels, ...kept } = before ?? {};
  return {
    ...kept, centre, branches: ideas.map(({ text }) => text), ...(ideas.some(({ level }) => level > 1) ? { levels: ideas.map(({ level }) => level) } : {}),
  };
}

/** Where the ideas that hang on one end: the place after the last of them. */
export function endOf(ideas: readonly Idea[], at: number): number {
  const { level } = ideas[at]!;
  let end = at + 1;
  while (end < ideas.length && ideas[end]!.level > level) end += 1;
  return end;
}

/** The ideas with one more: on a branch, beside it, or, with no branch, at the end of those in the middle. */
export function withIdea(ideas: readonly Idea[], text: string, as: 'child' | 'sibling', at: number | undefined): { ideas: Idea[]; at: number } {
  if (at === undefined) return { ideas: [...ideas, { text, level: 1 }], at: ideas.length };
  const place = endOf(ideas, at);
  const level = Math.min(MOST_LEVELS, ideas[at]!.level + (as === 'child' ? 1 : 0));
  return { ideas: [...ideas.slice(0, place), { text, level }, ...ideas.slice(place)], at: place };
}

/** The ideas without one and all that hangs on it. */
export function withoutIdea(ideas: readonly Idea[], at: number): Idea[] {
  return [...ideas.slice(0, at), ...ideas.slice(endOf(ideas, at))];
}

/** Ideas as lines of text, two spaces for each level. */
export function ideaLines(ideas: readonly Idea[]): string {
  return ideas.map(({ text, level }) => '  '.repeat(level - 1) + text).join('\n');
}

/** Ideas from lines of text: what is set in further than the line before hangs on it. */
export function ideasFromLines(text: string): Idea[] {
  const steps: number[] = [];
  return text.split('\n').filter((line) => line.trim()).map((line) => {
    const depth = /^\s*/u.exec(line)![0].replaceAll('\t', '  ').length;
    while (steps.length && steps.at(-1)! >= depth) steps.pop();
    steps.push(depth);
    return { text: line.trim(), level: Math.min(steps.length, MOST_LEVELS) };
  });
}
