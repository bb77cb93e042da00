import { enumerate } from './enumerate.js';
import type { Messages } from './messages.js';

/** What is said back of a typed line about who is there already, and about family. Names come in as they are shown. */
export interface LineWords {
  onMap: (name: string) => string;
  onList: (name: string) => string;
  areOnMap: (names: string) => string;
  /** One tap away from who is there already. */
  someoneNew: string;
  /** Above who else could be meant by a name. */
  whoIsIt: string;
  /** "Bedoel je Jan de Wit?" */
  doYouMean: (name: string) => string;
  /** "Is dit de bewoner?", while the one in the middle has no name. */
  isThis: (who: string) => string;
  called: (name: string) => string;
  tiedTo: (name: string) => string;
  noTieWith: (name: string) => string;
  /** Words that are kept with a tie. */
  withTie: (words: string) => string;
  /** Above whom else what was said of a tie may be about. */
  withWhom: string;
  livesWith: (name: string) => string;
  kin: Readonly<Record<'parent' | 'child' | 'partner' | 'exPartner' | 'sibling' | 'twin' | 'identical' | 'triplet' | 'step' | 'foster' | 'adopted', (names: string) => string>>;
  also: (what: string) => string;
  /** Above family that only the resident can tell. */
  askKin: string;
  /** A value that takes the place of another. */
  instead: (before: string, after: string) => string;
}

const nl: LineWords = {
  onMap: (name) => `${name} staat al op de kaart`,
  onList: (name) => `${name} staat op de lange lijst`,
  areOnMap: (names) => `${names} staan al op de kaart`,
  someoneNew: 'toch een nieuw iemand',
  whoIsIt: 'Wie is dit?',
  doYouMean: (name) => `bedoel je ${name}?`,
  isThis: (who) => `is dit ${who}?`,
  called: (name) => `heet nu ${name}`,
  tiedTo: (name) => `band met ${name}`,
  withTie: (words) => `bij de band: “${words}”`,
  noTieWith: (name) => `geen band met ${name}`,
  withWhom: 'Of geldt dit voor een ander?',
  livesWith: (name) => `woont bij ${name}`,
  kin: {
    parent: (names) => `ouder van ${names}`, child: (names) => `kind van ${names}`, partner: (names) => `partner van ${names}`, exPartner: (names) => `vroeger partner van ${names}`,
    sibling: (names) => `zelfde ouders als ${names}`, twin: (names) => `tweeling met ${names}`, identical: (names) => `eeneiige tweeling met ${names}`, triplet: (names) => `tegelijk geboren met ${names}`,
    step: (names) => `stiefouder van ${names}`, foster: (names) => `pleegouder van ${names}`, adopted: (names) => `adoptieouder van ${names}`,
  },
  also: (what) => `ook ${what}`,
  askKin: 'Klopt dit ook?',
  instead: (before, after) => `${before} → ${after}`,
};

const en: LineWords = {
  onMap: (name) => `${name} is on the map already`,
  onList: (name) => `${name} is on the long list`,
  areOnMap: (names) => `${names} are on the map already`,
  someoneNew: 'somebody new all the same',
  whoIsIt: 'Who is this?',
  doYouMean: (name) => `do you mean ${name}?`,
  isThis: (who) => `is this ${who}?`,
  called: (name) => `now called ${name}`,
  tiedTo: (name) => `tie with ${name}`,
  withTie: (words) => `with the tie: “${words}”`,
  noTieWith: (name) => `no tie with ${name}`,
  withWhom: 'Or is this about somebody else?',
  livesWith: (name) => `lives with ${name}`,
  kin: {
    parent: (names) => `parent of ${names}`, child: (names) => `child of ${names}`, partner: (names) => `partner of ${names}`, exPartner: (names) => `former partner of ${names}`,
    sibling: (names) => `same parents as ${names}`, twin: (names) => `twin of ${names}`, identical: (names) => `identical twin of ${names}`, triplet: (names) => `born together with ${names}`,
    step: (names) => `step-parent of ${names}`, foster: (names) => `foster parent of ${names}`, adopted: (names) => `adoptive parent of ${names}`,
  },
  also: (what) => `also ${what}`,
  askKin: 'Is this so too?',
  instead: (before, after) => `${before} → ${after}`,
};

/** The words said back of a typed line in a language that the element speaks. */
export function lineWordsFor(lang: string): LineWords {
  return lang === 'en' ? en : nl;
}

/** A tie of family in words: "ouder van Nadia en Karim", "pleegkind van Nadia". */
export function kinWord({ as, kind, status, twins, identical, names = [] }: { as: 'parent' | 'child' | 'partner' | 'sibling'; kind?: string; status?: string; twins?: true; identical?: boolean; names?: readonly string[] }, messages: Messages): string {
  const words = lineWordsFor(messages.lang);
  const who = enumerate(messages, names.map((name) => name || messages.sentences.namelessResident));
  const how = kind === 'step' || kind === 'foster' || kind === 'adopted' ? kind : undefined;
  if (as === 'parent') return words.kin[how ?? 'parent'](who);
  if (twins) return words.kin[names.length > 1 ? 'triplet' : identical ? 'identical' : 'twin'](who);
  const isParted = status === 'separated' || status === 'divorced';
  const said = words.kin[as === 'partner' && isParted ? 'exPartner' : as](who);
  // "Pleegkind van Nadia": the word for the child says how.
  return as === 'child' && how ? said.replace(messages.childKinds.birth, messages.childKinds[how]) : said;
}
