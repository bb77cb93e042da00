import type { NewAlter } from '../../editor/draft-alter.js';
import { newAlterOf } from '../../editor/quick-add/new-alter-of.js';
import { assumedRing } from '../../editor/quick-add/assumed-ring.js';
import type { NetworkDocument } from '../../model/document.js';
import { HELPER_FIGURES, PLACE_FIGURES, type Figure } from '../../model/figures.js';
import type { AlterKind, Gender } from '../../model/vocabulary.js';

const GENDER: Readonly<Partial<Record<Figure, Gender>>> = { woman: 'woman', girl: 'woman', 'older-woman': 'woman', man: 'man', boy: 'man', 'older-man': 'man' };
const ORGANISATIONS: readonly Figure[] = ['school', 'work', 'shop', 'hospital', 'town-hall'];

/** What a figure is. */
export function kindOf(figure: Figure): AlterKind {
  if (figure === 'dog' || figure === 'cat') return 'animal';
  if (figure === 'family' || figure === 'group') return 'group';
  if (ORGANISATIONS.includes(figure)) return 'organisation';
  return (PLACE_FIGURES as readonly Figure[]).includes(figure) ? 'place' : 'person';
}

/** The gender that a figure shows, if any. */
export function genderOf(figure: Figure): Gender | undefined { return GENDER[figure]; }

/** The group that goes without asking: helpers help, and most places are where one takes part. */
export function groupOf(figure: Figure): string | undefined {
  if (figure === 'volunteer') return 'vrijwilligers';
  if ((HELPER_FIGURES as readonly Figure[]).includes(figure) || figure === 'hospital' || figure === 'town-hall') return 'hulp';
  return figure !== 'house' && (PLACE_FIGURES as readonly Figure[]).includes(figure) ? 'meedoen' : undefined;
}

/** Somebody new of whom a picture was chosen: no name, a tie with the resident, and the group that goes without asking. */
export function alterWith(figure: Figure, document: NetworkDocument): NewAlter {
  const gender = genderOf(figure);
  const sector = groupOf(figure);
  const ring = assumedRing(sector, false);
  return { ...newAlterOf({ name: '', kind: kindOf(figure), ...(gender ? { gender } : {}), ...(sector ? { sector } : {}), ...(ring ? { ring } : {}) }, document), figure };
}
