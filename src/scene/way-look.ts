import type { Version } from '../model/document.js';
import { signWordsFor } from '../words/sign-words.js';
import type { OwnWords } from '../words/own-words.js';
import type { Look } from './look.js';
import type { LegendEntry } from './scene-types.js';

/** How a map is drawn, with a legend in the words of its way of working. */
export function wayLook(look: Look, wordsIn: (language: string) => OwnWords): Look {
  return {
    ...look,
    word: (key, language) => (key === 'resident' && wordsIn(language).of('resident')) || look.word?.(key, language),
    legend: (version, language, plain, isStill) => (look.legend?.(version, language, plain, isStill) ?? plain).map((entry) => ofTheme(entry, version, language, wordsIn(language))),
  };
}

/** An entry of the legend; what a theme is called itself stays. */
function ofTheme(entry: LegendEntry, { themes }: Version, language: string, words: OwnWords): LegendEntry {
  const theme = themes.find(({ id }) => entry.key === `theme-${id}`);
  const own = theme && words.of(theme.kind);
  if (!own) return entry;
  const usual = signWordsFor(language).themes[theme.kind];
  return entry.label === usual || entry.label === `${usual}: ${theme.label}` ? { ...entry, label: own + entry.label.slice(usual.length) } : entry;
}
