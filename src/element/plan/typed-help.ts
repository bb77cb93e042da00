import { planName, type PlanContext } from './plan-context.js';

/** The help that is typed for a decision, one after another: who is known by their id, also if only an earlier moment has them, and else the words. */
export function typedHelp(ctx: PlanContext, text: string): string[] {
  const { document, version } = ctx.editor;
  const people = [version, ...[...document.versions].reverse()].flatMap(({ alters }) => alters);
  return text.split(',').map((part) => part.trim()).filter(Boolean).map((name) => people.find(({ id }) => planName(ctx, id) === name)?.id ?? name);
}
