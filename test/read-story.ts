import type { Alter, Child, Couple, Decision, Household, NetworkDocument, Plan, Tie, Version } from '../src/model/document.js';
import type { AlterKind, ChildKind, CoupleStatus, Gender, SupportKind, ThemeKind, TieQuality } from '../src/model/vocabulary.js';
import type { Story, StoryCouple, StoryPerson, StoryPlan, StoryTie } from './story.js';

const RESIDENT = 'r';
const RINGS = ['heel-dichtbij', 'dichtbij', 'verder-weg'];
const GENDERS: Record<string, Gender> = { v: 'woman', m: 'man', x: 'x', '?': 'unknown' };
const KINDS: Record<string, AlterKind> = { mens: 'person', org: 'organisation', dier: 'animal' };
const STATUSES: Record<string, CoupleStatus> = { getrouwd: 'married', samen: 'together', 'uit elkaar': 'separated', gescheiden: 'divorced', weduwe: 'widowed' };
const CHILD_KINDS: Record<string, ChildKind> = { adoptie: 'adopted', pleeg: 'foster', stief: 'step' };
const THEME_KINDS: Record<string, ThemeKind> = { kracht: 'strength', droom: 'dream' };

/**
 * An intake story as a document with two versions, `t0` and `t1`. People, sectors and themes keep their ids (the resident is `r`).
 * A tie that ended by t1 (`weg`) is gone from t1, unless the story says what became of it. `current` is `t0`.
 */
export function readStory(story: Story): NetworkDocument {
  const t0 = intakeOf(story);
  return {
    format: 'network-map', version: 1, id: story.id, title: story.titel, language: 'nl', question: story.vraag,
    versions: [t0, laterOf(t0, story)], current: 't0',
    plan: planOf(story.plan),
    events: (story.tijdlijn ?? []).map((event, i) => ({ id: `event-${i + 1}`, date: event.datum, label: event.wat })),
    source: { let_op: story.let_op, ...(story.samen_met ? { samen_met: story.samen_met } : {}) },
  };
}

function intakeOf(story: Story): Version {
  const { bewoner } = story;
  const resident: Alter = { id: RESIDENT, kind: 'person', name: bewoner.naam, age: bewoner.lft, gender: GENDERS[bewoner.g]! };
  const known = new Set([RESIDENT, ...story.personen.map((p) => p.id)]);
  return {
    id: 't0', title: 't0', date: story.datum, resident: RESIDENT,
    alters: [resident, ...story.personen.map((p) => alterOf(p, story.meedenker))],
    ties: story.banden.map(tieOf),
    households: householdsOf(story),
    couples: (story.gezin ?? []).map((couple, i) => coupleOf(couple, i, known)),
    children: (story.gezin ?? []).flatMap((couple, i) => childrenOf(couple, i)),
    themes: story.themas.map((theme) => ({
      id: theme.id, kind: THEME_KINDS[theme.soort ?? ''] ?? 'trouble', label: theme.label, touches: theme.raakt, ...(theme.zwaar ? { heavy: true } : {}),
    })),
  };
}

function laterOf(t0: Version, story: Story): Version {
  const { t1 } = story;
  const dead = new Set(t1.overleden ?? []);
  const ended = (tie: Tie) => t1.weg.some((gone) => joins(tie, RESIDENT, gone));
  const ties = t0.ties.filter((tie) => !ended(tie) || t1.banden.some((b) => joins(tie, b.a, b.b)));
  for (const band of t1.banden) {
    const at = ties.findIndex((tie) => joins(tie, band.a, band.b));
    if (at < 0) ties.push(tieOf(band));
    else ties[at] = { ...tieOf(band), id: ties[at]!.id };
  }
  return {
    ...t0, id: 't1', title: 't1', date: t1.datum, ties,
    alters: [...t0.alters.map((a) => (dead.has(a.id) ? { ...a, deceased: true } : a)), ...t1.erbij.map((p) => alterOf(p))],
  };
}

function joins(tie: Tie, a: string, b: string): boolean {
  return (tie.from === a && tie.to === b) || (tie.from === b && tie.to === a);
}

function alterOf(person: StoryPerson, thinksAlong?: string): Alter {
  return {
    id: person.id, kind: KINDS[person.soort ?? 'mens']!, name: person.naam,
    ...(person.rol ? { role: person.rol } : {}),
    ...(person.g ? { gender: GENDERS[person.g]! } : {}),
    ...(person.lft === undefined ? {} : { age: person.lft }),
    ...(person.status === 'overleden' ? { deceased: true } : {}),
    ...(person.id === thinksAlong ? { thinksAlong: true } : {}),
    ...(person.sector ? { sector: person.sector } : {}),
    ...(person.ring ? { ring: RINGS[person.ring - 1]! } : {}),
  };
}

function tieOf(band: StoryTie): Tie {
  return {
    id: `tie-${band.a}-${band.b}`, from: band.a, to: band.b, quality: band.k as TieQuality,
    gives: band.ab as SupportKind[], gets: band.ba as SupportKind[],
  };
}

function householdsOf(story: Story): Household[] {
  if (story.huishoudens) {
    return story.huishoudens.map((h, i) => ({ id: `household-${i + 1}`, label: h.naam, members: h.leden, ...(h.dagen ? { days: h.dagen } : {}) }));
  }
  return story.bewoner.huis.length ? [{ id: 'household-1', members: [RESIDENT, ...story.bewoner.huis] }] : [];
}

function coupleOf(couple: StoryCouple, index: number, known: Set<string>): Couple {
  return {
    id: `couple-${index + 1}`, partners: couple.paar.filter((id) => known.has(id)),
    ...(couple.st ? { status: STATUSES[couple.st]! } : {}),
    ...(couple.sinds ? { since: String(couple.sinds) } : {}),
    ...(couple.tot ? { until: String(couple.tot) } : {}),
  };
}

function childrenOf(couple: StoryCouple, index: number): Child[] {
  return couple.kinderen.map((child) => {
    const set = (couple.tweeling ?? []).findIndex((twins) => twins.includes(child));
    return {
      id: `child-${index + 1}-${child}`, couple: `couple-${index + 1}`, child, kind: CHILD_KINDS[couple.kind_soort?.[child] ?? ''] ?? 'birth',
      ...(set < 0 ? {} : { twins: `twins-${index + 1}-${set + 1}`, identical: couple.tweeling![set]!.includes('identiek') }),
    };
  });
}

function planOf(plan: StoryPlan): Plan {
  const { mindmap } = plan;
  const states = { klaar: 'done', bezig: 'busy', niet: 'not-done' } as const;
  return {
    goals: [{ id: 'goal-1', text: plan.doel, ...(mindmap ? { mindMap: { centre: mindmap.midden, branches: mindmap.takken } } : {}) }],
    actions: plan.acties.map((action, i) => ({
      id: `action-${i + 1}`, goal: 'goal-1', what: action.wat, who: action.wie, ...(action.met ? { with: [action.met] } : {}),
      due: action.wanneer, state: states[action.t1],
    })),
    decisions: decisionsOf(plan),
    ...(plan.collectief ? { collective: plan.collectief } : {}),
  };
}

function decisionsOf({ besluit }: StoryPlan): Decision[] {
  const { door, welke, reden, ...about } = besluit;
  return Object.entries(about).map(([what, answer], i) => ({
    id: `decision-${i + 1}`, about: what, answer: answer === 'ja' ? 'yes' : answer === 'nee' ? 'no' : 'not-yet', by: door,
    help: answer === 'ja' ? welke : [], ...(reden ? { reason: reden } : {}),
  }));
}
