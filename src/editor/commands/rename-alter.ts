import { draftSteps } from '../../change/draft.js';
import type { AlterId } from '../../model/document.js';
import { alterOf } from '../../model/query.js';
import { checkAlter } from '../check-alter.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { draftName } from '../draft-name.js';
import { plainLine } from '../plain-line.js';
import { refuse } from '../refuse.js';

/** Gives somebody another name, in every version in which they had the same one: people are shared between versions. */
export function renameAlter(id: AlterId, name: string): Command {
  return ({ document, version }) => {
    const alter = alterOf(version, id);
    const refusal = alter ? checkAlter(document, { name }) : refuse('gone');
    if (refusal) return refusal;
    const before = alter!.name;
    const draft = draftSteps(document);
    draftName(draft, id, before, name);
    return done(draft, 'alter-renamed', [id], { before, name: plainLine(name) });
  };
}
