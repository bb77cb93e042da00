import type { AlterId, NetworkDocument, Version } from '../model/document.js';
import { versionOf } from '../model/query.js';
import { activePeople, isInformal } from './active.js';
import { cliquesOf } from './cliques.js';
import { groupsOf } from './groups.js';
import { type Indicators, indicatorsOf, shareOf } from './indicators.js';
import { knownTies } from './known-ties.js';
import { type OnlyBridge, onlyBridges } from './only-bridges.js';
import { type SupportIndicators, supportIndicatorsOf } from './support-indicators.js';

/** What else can be said of a network: its groups, who holds it together, who carries whom, and what stays without paid help. */
export interface FurtherIndicators {
  /** Connected groups among people in touch, without the resident. */
  groups: AlterId[][];
  /** Groups of three or more in which everybody knows everybody. */
  cliques: AlterId[][];
  onlyBridges: OnlyBridge[];
  /** Share of the resident's live ties that are tense; null when there are none. */
  tenseShare: number | null;
  support: SupportIndicators;
  /** The same indicators if everybody in the sector of paid help left. */
  withoutProfessionals: Indicators;
}

/** The further indicators of one version of a document. */
export function furtherIndicatorsOf(document: NetworkDocument, version: Version = versionOf(document)): FurtherIndicators {
  const active = activePeople(version);
  const known = knownTies(document, version, active.keys());
  const support = supportIndicatorsOf(version);
  return {
    groups: groupsOf(known),
    cliques: cliquesOf(known),
    onlyBridges: onlyBridges([...active.values()].map(({ alter }) => alter), known),
    tenseShare: shareOf(indicatorsOf(document, version).tense, support.liveTies),
    support,
    withoutProfessionals: indicatorsOf(document, informalPart(version)),
  };
}

/** A version without everybody in the sector of paid help, and without their ties. */
function informalPart(version: Version): Version {
  const alters = version.alters.filter((alter) => isInformal(alter) || alter.id === version.resident);
  const stay = new Set(alters.map((alter) => alter.id));
  return { ...version, alters, ties: version.ties.filter((tie) => stay.has(tie.from) && stay.has(tie.to)) };
}
