import type { NetworkDocument } from '../../../../src/model/document.js';
import { canonical } from '../canonical.js';

/**
 * What a whole document says, told by names: every moment with its date, themes, plan and events. Ids, places and titles of moments
 * are left out, and what a story keeps beside the map: on which days a child is where, and a plan that is shared with other maps.
 * A typed role says by itself who cares and who lived the same; the stories say it in the role alone. Nobody says how two were together of whom nothing is known. Help of which there is none and help that was not named are alike: the answer of a decision is what tells them apart.
 */
export function canonicalWhole(document: NetworkDocument): unknown {
  const { versions, plan, events } = document;
  const name = (id: string): string => versions.map(({ alters }) => alters.find((alter) => alter.id === id)?.name).find((found) => found !== undefined) ?? id;
  const names = (ids: readonly string[] = []): string[] => ids.map(name).sort();
  const goalText = (id: string | undefined): string => plan.goals.find((goal) => goal.id === id)?.text ?? '';
  return {
    moments: versions.map((version) => {
      const { alters, households, couples, ...said } = canonical(version) as { alters: Record<string, unknown>[]; households: Record<string, unknown>[]; couples: (Record<string, unknown> & { partners: string[] })[] };
      return {
        ...said, date: version.date, alters: alters.map(({ informalCarer: _cares, livedExperience: _lived, ...facts }) => facts), couples: couples.map(({ status, ...couple }) => ({ ...couple, status: couple.partners.length ? status : undefined })),
        households: households.map(({ days: _days, ...home }) => home).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
        themes: version.themes.map(({ kind, label, heavy, touches }) => ({ kind, label, heavy: heavy === true, touches: names(touches) })).sort((a, b) => (a.label < b.label ? -1 : 1)),
      };
    }),
    goals: plan.goals.map(({ text, mindMap }) => ({ text, ideas: mindMap?.branches ?? [] })),
    actions: plan.actions.map(({ what, goal, who, with: others, due, state }) => ({ what, goal: goalText(goal), who: who === undefined ? '' : name(who), with: names(others), due, state })),
    decisions: plan.decisions.map(({ about, answer, help, by, reason }) => ({ about, answer, help: names(help), by: names(by), reason: reason ?? '' })),
    events: events.map(({ date, label, setback }) => ({ date, label, setback: setback === true })),
  };
}
