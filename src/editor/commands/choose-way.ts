import { draftSteps } from '../../change/draft.js';
import type { NetworkDocument, OwnLabel } from '../../model/document.js';
import { DEFAULT_RINGS, DEFAULT_SECTORS, OUTSIDE } from '../../model/vocabulary.js';
import type { WayLabel, WayOfWorking } from '../../model/way.js';
import type { Command } from '../command.js';
import { done } from '../done.js';
import { factsTold } from '../facts-told.js';

const CELLS = [['sectors', 'sector', DEFAULT_SECTORS], ['rings', 'ring', DEFAULT_RINGS]] as const;

/**
 * Works in another way: notes which, and draws the map as it asks. Its sectors and rings are taken over only where everybody on
 * the map fits in them, since nobody loses their place by it; what was given by hand stays where it has none of its own.
 * @param before the way of working until now, whose sectors and rings leave with it
 */
export function chooseWay(way: WayOfWorking, lang = 'nl', before?: WayOfWorking): Command {
  return ({ document }) => {
    const draft = draftSteps(document);
    draft.set([], 'wayOfWorking', way.id);
    for (const [list, field, usual] of CELLS) {
      const own = way[list]?.map((label) => ownLabel(label, lang));
      const isOfBefore = document[list] !== undefined && sameIds(document[list], before?.[list]);
      if ((own ?? isOfBefore) && everybodyFits(document, field, own?.map(({ id }) => id) ?? usual)) draft.set([], list, own);
    }
    if (way.layout) draft.set([], 'layout', way.layout);
    if (way.look) draft.set([], 'look', { ...document.look, ...way.look });
    return done(draft, 'document-changed', [], factsTold({ wayOfWorking: way.id }));
  };
}

function ownLabel({ id, label }: WayLabel, lang: string): OwnLabel {
  const words = label && (lang === 'en' ? label.en ?? label.nl : label.nl);
  return { id, ...(words ? { label: words } : {}) };
}

function sameIds(one: readonly { id: string }[], other: readonly { id: string }[] | undefined): boolean {
  return one.length === other?.length && one.every(({ id }, at) => id === other[at]!.id);
}

function everybodyFits({ versions }: NetworkDocument, field: 'sector' | 'ring', ids: readonly string[]): boolean {
  return versions.every(({ alters }) => alters.every(({ [field]: at }) => at === undefined || at === OUTSIDE || ids.includes(at)));
}
