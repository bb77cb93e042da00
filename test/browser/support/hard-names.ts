import { createDocument } from '../../../src/model/create.js';
import type { Alter, NetworkDocument } from '../../../src/model/document.js';
import { DEFAULT_RINGS, DEFAULT_SECTORS } from '../../../src/model/vocabulary.js';

/** Invented names that are hard to set: scripts that run the other way or have no spaces, marks, joined pictures, and sheer length. */
export const HARD_NAMES: readonly string[] = [
  'فاطمة الزهراء بنت محمد', 'عبد الرحمن (٧٣)', 'שרה בת־אברהם לוי', 'נועם 12', '欧阳娜娜', '司马相如与卓文君一家人', 'さくら花子さん', '김민지',
  'Nguye\u0302\u0303n Thi\u0323 A\u0301nh', 'Zoe\u0308 Sa\u0300nchez', 'ก้องภพ ศรีสุข', 'अनुष्का शर्मा', 'Ольга Щербакова',
  '👩‍👩‍👧‍👦 gezin Post', '👍🏽🇳🇱', 'Jan 👨‍🦽', 'Maria-Johanna van den Oudenrijn-Westerhout tot Hoge en Lage', 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewiss',
  'WWWWWWWW MMMMMMMM WWWWWWWW', 'ÅÄÖÉÊÇ ÑÜẞ', 'ligaturen fi ffl ﬀ', 'l', '???', 'A.B.C. de Vries-Van der Meulen/Jansen',
];

/** A map of people with such names, each in a cell of their own. */
export function hardNamesMap(): NetworkDocument {
  const document = createDocument({ id: 'hard-names', residentName: 'Ζωή Παπαδοπούλου-Ελευθερίου' });
  const [version] = document.versions;
  const others = HARD_NAMES.map((name, i): Alter => ({
    id: `n${i}`, kind: 'person', name, role: i % 3 ? 'buur' : 'جارة', sector: DEFAULT_SECTORS[i % DEFAULT_SECTORS.length]!, ring: DEFAULT_RINGS[i % DEFAULT_RINGS.length]!,
  }));
  return { ...document, versions: [{ ...version!, alters: [...version!.alters, ...others], ties: others.map(({ id }) => ({ id: `t-${id}`, from: version!.resident, to: id })) }] };
}
