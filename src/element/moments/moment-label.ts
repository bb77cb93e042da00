import type { Version } from '../../model/document.js';
import { isolate } from '../../words/isolate.js';
import { partialDate } from '../../words/partial-date.js';
import type { MomentContext } from './moment-context.js';

/** What a moment is called: its title, else its date, else its number. */
export function momentName(ctx: MomentContext, version: Version): string {
  const { document } = ctx.editor;
  if (version.title) return isolate(version.title);
  return version.date ? partialDate(ctx.messages.lang, version.date) : ctx.moment.nameless(document.versions.indexOf(version) + 1);
}

/** A moment by title and date. */
export function momentLabel(ctx: MomentContext, version: Version): string {
  const name = momentName(ctx, version);
  return version.title && version.date ? `${name}, ${partialDate(ctx.messages.lang, version.date)}` : name;
}
