import { isRefusal, type Command } from '../editor/command.js';
import type { AlterId } from '../model/document.js';
import type { ViewContext } from './view-context.js';

/** Runs a command about somebody who stays chosen by it, since a tie that is drawn would be chosen otherwise; answers whether it was taken on. */
export function runAbout({ editor, run }: Pick<ViewContext, 'editor' | 'run'>, id: AlterId, command: Command): boolean {
  const isDone = !isRefusal(run(command));
  editor.select([id]);
  return isDone;
}
