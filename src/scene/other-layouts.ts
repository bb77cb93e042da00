import { householdLayout } from '../layout/household.js';
import { homeKinOf } from '../layout/genogram/home-kin.js';
import { kinOf } from '../layout/genogram/kin.js';
import { crowdLayout } from '../layout/crowd.js';
import { freeLayout } from '../layout/free.js';
import { genogramLayout } from '../layout/genogram/genogram.js';
import { neighbourhoodLayout } from '../layout/neighbourhood.js';
import { tiesBetweenCards } from '../layout/neighbourhood-groups.js';
import type { Layout } from '../layout/layout.js';
import { homeOf } from '../model/query.js';
import type { LayoutName } from '../model/vocabulary.js';
import { plainGround } from './plain-ground.js';
import { genogramLegend } from './genogram-legend.js';
import { genogramGround } from './genogram-ground.js';
import { householdGround } from './household-ground.js';
import { neighbourhoodGround } from './neighbourhood-ground.js';
import { quietFamily } from './quiet-family.js';
import { otherScenes } from './other-scenes.js';

/** Hands every layout besides circles to who will use it, and lets the scene draw them. */
export function useOtherLayouts(use: (layout: Layout, name: LayoutName | 'crowd') => void): void {
  otherScenes.set('household', {
    ground: householdGround,
    ties: (version) => { const home = homeOf(version); return version.ties.filter(({ from, to }) => !home.has(from) || !home.has(to)); },
    legend: (version, language) => genogramLegend(homeKinOf(version), language, false).map((entry) => ({ ...entry, mark: quietFamily(entry.mark) })),
  });
  use(householdLayout, 'household');
  otherScenes.set('genogram', { ground: genogramGround, follows: true, close: (version) => new Set(kinOf(version).people.keys()), ties: () => [], legend: (version, language) => genogramLegend(kinOf(version), language) });
  use(genogramLayout, 'genogram');
  otherScenes.set('neighbourhood', { ground: neighbourhoodGround, ties: tiesBetweenCards });
  use(neighbourhoodLayout, 'neighbourhood');
  otherScenes.set('free', { ground: plainGround });
  use(freeLayout, 'free');
  use(crowdLayout, 'crowd');
}
