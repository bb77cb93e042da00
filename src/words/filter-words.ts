/** What is said where only a part of the map is looked at. */
export interface FilterWords {
  title: string;
  hint: string;
  support: string;
  quality: string;
  themes: string;
  /** What is shown and how many that are. */
  shown: (what: string, some: number, all: number) => string;
  everybody: (all: number) => string;
  all: string;
}

const nl: FilterWords = {
  title: 'Een deel bekijken',
  hint: 'De rest van de kaart wordt lichter. Aan de kaart verandert niets.',
  support: 'Steun geven of krijgen',
  quality: 'Hoe is de band?',
  themes: 'Thema’s',
  shown: (what, some, all) => `${what}: ${String(some)} van ${String(all)}`,
  everybody: (all) => `Alle ${String(all)} zijn te zien.`,
  all: 'Alles laten zien',
};

const en: FilterWords = {
  title: 'Look at a part',
  hint: 'The rest of the map becomes lighter. Nothing on it changes.',
  support: 'Giving or getting support',
  quality: 'How is the tie?',
  themes: 'Themes',
  shown: (what, some, all) => `${what}: ${String(some)} of ${String(all)}`,
  everybody: (all) => `All ${String(all)} are shown.`,
  all: 'Show everything',
};

/** The words about a part of the map in a language that the element speaks. */
export function filterWordsFor(lang: string): FilterWords {
  return lang === 'en' ? en : nl;
}
