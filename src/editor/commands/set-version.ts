import { draftSteps } from '../../change/draft.js';
import type { VersionId } from '../../model/document.js';
import { checkMoment, storedMoment } from '../check-moment.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { factsTold } from '../facts-told.js';
import { refuse } from '../refuse.js';

/** Facts about one moment of the network; null takes one away. */
export interface VersionFacts {
  title?: string | null;
  date?: string | null;
  /** Ids of alters, or free names. */
  present?: readonly string[] | null;
  reflection?: string | null;
}

/** Sets title, date, who was there and the worker's reflection of a moment; of the one on screen unless another is named. */
export function setVersion(facts: VersionFacts, id?: VersionId): Command {
  return ({ document, version }) => {
    const moment = id === undefined ? version : document.versions.find((each) => each.id === id);
    if (!moment) return refuse('gone');
    const refusal = checkMoment(facts);
    if (refusal) return refusal;
    const draft = draftSteps(document);
    draft.setAll(['versions', moment.id], storedMoment(facts));
    return done(draft, 'version-changed', [], factsTold(facts));
  };
}
