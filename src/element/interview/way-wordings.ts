import type { WayOfWorking } from '../../model/way.js';
import type { Look } from '../../scene/look.js';
import { wayLook } from '../../scene/way-look.js';
import { OwnWords } from '../../words/own-words.js';
import type { Wordings } from '../wordings.js';

const PLAIN: Look = {};

/** The words of a way of working for the map, its legend, details, list, plan and paper; nothing for a way that has none of its own. */
export function wayWordings({ words }: WayOfWorking): Wordings | undefined {
  if (!words) return undefined;
  const spoken = new Map<string, OwnWords>();
  const looks = new WeakMap<Look, Look>();
  const wordsIn = (lang: string): OwnWords => {
    let own = spoken.get(lang);
    if (!own) spoken.set(lang, (own = new OwnWords(words, lang)));
    return own;
  };
  return {
    messages: (messages) => wordsIn(messages.lang).messages(messages),
    ui: (ui) => wordsIn(ui.lang).in(ui),
    look(look = PLAIN) {
      let own = looks.get(look);
      if (!own) looks.set(look, (own = wayLook(look, wordsIn)));
      return own;
    },
  };
}
