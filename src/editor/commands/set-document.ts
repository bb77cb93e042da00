import { draftSteps } from '../../change/draft.js';
import { LIMITS } from '../../model/limits.js';
import { checkTexts } from '../check-texts.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { factsTold } from '../facts-told.js';
import { refuse } from '../refuse.js';

/** Texts of the whole map; null takes one away. */
export interface DocumentTexts {
  title?: string | null;
  story?: string | null;
  question?: string | null;
  language?: string | null;
  wayOfWorking?: string | null;
}

/** Sets the title, the story, the question and the like, in the resident's own words. */
export function setDocument(texts: DocumentTexts): Command {
  return ({ document }) => {
    const unread = checkTexts(texts, Object.keys(texts ?? {}));
    if (unread) return unread;
    for (const [field, text] of Object.entries(texts)) {
      const most = field === 'story' || field === 'question' ? LIMITS.text : LIMITS.label;
      if (text != null && text.length > most) return refuse('too-long', { value: String(most) });
    }
    const draft = draftSteps(document);
    draft.setAll([], Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text?.trim() || undefined])));
    return done(draft, 'document-changed', [], factsTold(texts));
  };
}
