import { describe, expect, it } from 'vitest';
import { planShares } from '../../../src/graph/plan-shares.js';
import type { NetworkDocument } from '../../../src/model/document.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { sharedCopy } from '../../../src/model/shared-copy.js';
import { describePlan } from '../../../src/words/describe-plan.js';
import { en } from '../../../src/words/en.js';
import { nl } from '../../../src/words/nl.js';
import { planWordsFor } from '../../../src/words/plan-words-for.js';
import { STORY_IDS, storyDocument } from '../../fixture.js';
import { plain } from './plain.js';

const told = (document: NetworkDocument, messages = nl) => {
  const version = document.versions.find(({ id }) => id === document.current)!;
  return describePlan(document, version, messages, planWordsFor(messages.lang), planShares(document, version)).map(({ title, lines }) => ({ title: plain(title), lines: lines.map(plain) }));
};

describe('the plan in words', () => {
  it('says of a decision without an answer that it is not decided yet', () => {
    const document = storyDocument('S01');
    const open = { ...document, plan: { ...document.plan, decisions: [{ id: 'd', about: 'vervoer', by: [] }] } };
    expect(told(open).flatMap(({ lines }) => lines)).toContain('vervoer: nog niet beslist.');
  });

  it('of S01, word for word', () => {
    const document = storyDocument('S01');
    const [opvoed, schuld] = document.plan.decisions;
    const decided = { ...document, plan: { ...document.plan, reviewDate: '2025-06-02', decisions: [opvoed!, { ...schuld!, reason: 'eerst rust', date: '2025-02-03', review: '2025-06' }] } };
    expect(told(decided)).toEqual([
      { title: '', lines: ['Er zijn 4 acties. Nadia Hamers doet er 2 zelf, mensen uit het eigen netwerk doen er 2. Hulpverleners doen er geen.', 'We kijken hier weer naar: 2 juni 2025.'] },
      {
        title: 'Doel: Rust in huis voor de zomer',
        lines: [
          'Nadia Hamers met Els: Alle post openen en een lijst van schulden maken, voor 17 februari 2025, klaar',
          'Oma Truus: Sofie op woensdag ophalen, voor 12 februari 2025, klaar',
          'Piet: Met Ilias aan de brommer sleutelen, voor 1 maart 2025, mee bezig',
          'Nadia Hamers met Karim: Karim een kaartje sturen, voor 15 maart 2025, klaar',
        ],
      },
      {
        title: 'Besluiten over hulp',
        lines: [
          'opvoedhulp: nee. Beslist door Nadia Hamers, Els en Oma Truus.',
          'schuldhulp: ja, Wim. Beslist door Nadia Hamers, Els en Oma Truus, 3 februari 2025. Waarom: eerst rust. We kijken hier weer naar: juni 2025.',
        ],
      },
    ]);
  });

  it.each(STORY_IDS)('of %s has every action, decision and event once, in both languages, without gaps', (id) => {
    const document = storyDocument(id);
    for (const messages of [nl, en]) {
      const text = told(document, messages).flatMap(({ title, lines }) => [title, ...lines]).join('\n');
      for (const said of [...document.plan.goals.map((goal) => goal.text), ...document.plan.actions.map(({ what }) => what), ...document.plan.decisions.map(({ about }) => about), ...document.events.map(({ label }) => label)]) {
        expect(text.split(said).length - 1, said).toBeGreaterThanOrEqual(1);
      }
      expect(text).not.toMatch(/undefined|null|\bNaN\b|\.\.|: ,|\bgoal-\d|: \n/);
      // Words that an organisation would use and nobody at the table.
      expect(text).not.toMatch(/\b(cli[eë]nt|SMART|interventie|indicatie|problematiek)/i);
    }
  });

  it('is nothing where there is no plan', () => {
    const document = storyDocument('S01');
    expect(told({ ...document, plan: { goals: [], actions: [], decisions: [] }, events: [] })).toEqual([]);
  });
});

describe('the plan in a copy for others', () => {
  const whole = storyDocument('S01');
  const hidden: NetworkDocument = {
    ...whole,
    versions: whole.versions.map((version) => ({ ...version, alters: version.alters.map((alter) => (alter.id === 'karim' ? { ...alter, doNotShare: true } : alter)) })),
    plan: {
      ...whole.plan,
      goals: [{ ...whole.plan.goals[0]!, mindMap: { centre: 'Rust', branches: ['met Karim praten', 'bij hem thuis', 'wandelen'], levels: [1, 2, 1] } }, { id: 'goal-2', text: 'Weer met Karim eten' }],
      actions: [...whole.plan.actions, { id: 'a5', what: 'Zelf bellen', who: 'karim' }, { id: 'a6', what: 'Tafel dekken', goal: 'goal-2', with: ['karim', 'els'], note: 'niet zeggen van Karim' }],
      decisions: [{ ...whole.plan.decisions[0]!, by: ['r', 'karim'], reason: 'Karim wil het niet' }],
    },
    events: [{ id: 'e1', date: '2024', label: 'Ruzie met Karim' }, { id: 'e2', date: '2025', label: 'Verhuisd' }],
  };

  it('names nobody who is left out, neither as who does something nor in any text, and stays sound', () => {
    const { document } = sharedCopy(hidden, 't0');
    expect(JSON.stringify([document.plan, document.events])).not.toMatch(/karim/i);
    expect(violationsOf(document)).toEqual([]);
    expect(document.plan.goals).toEqual([{ id: 'goal-1', text: 'Rust in huis voor de zomer', mindMap: { centre: 'Rust', branches: ['wandelen'] } }]);
    expect(document.plan.actions.map(({ what }) => what)).toEqual(['Alle post openen en een lijst van schulden maken', 'Sofie op woensdag ophalen', 'Met Ilias aan de brommer sleutelen', 'Tafel dekken']);
    expect(document.plan.actions.at(-1)).toEqual({ id: 'a6', what: 'Tafel dekken', with: ['els'] });
    expect(document.plan.decisions).toEqual([expect.objectContaining({ by: ['r'] })]);
    expect(document.plan.decisions[0]).not.toHaveProperty('reason');
    expect(document.events.map(({ label }) => label)).toEqual(['Verhuisd']);
    expect(told(document).flatMap(({ title, lines }) => [title, ...lines]).join()).not.toMatch(/karim/i);
  });
});
