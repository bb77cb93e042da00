import type { NetworkDocument, Version } from '../src/model/document.js';

/** Words that stand in the hidden map with who is paid to help, in notes and in the reflection; a copy without them holds none. */
export const HIDDEN_FROM_BERAAD = ['Dols', 'Zwanenberg', 'Kwakman', 'mentor op school', 'geheimpje', 'overdracht', 'spiegeling'] as const;

/** Words that stand with who and what is not to be shared, in notes and in the reflection. */
export const HIDDEN_FROM_OTHERS = ['Karim', 'erfenis', 'geheimpje', 'overdracht', 'spiegeling', 'onveilig'] as const;

/**
 * The first story (S01) with something to hide everywhere: paid help by group and by how they came, texts that name them, notes,
 * a reflection, somebody and a tie not to be shared, and a tie called unsafe. The people are invented.
 */
export function hiddenMap(story: NetworkDocument): NetworkDocument {
  const versions = story.versions.map((version): Version => ({
    ...version,
    reflection: 'Mijn spiegeling na het gesprek.',
    present: ['r', 'els', 'mentor', 'mevr. Zwanenberg-Dols'],
    alters: [
      ...version.alters.map((alter) => ({ ...alter, ...(alter.id === 'els' ? { note: 'Els weet van het geheimpje.', role: 'vriendin, kent mevr. Dols' } : {}), ...(alter.id === 'mentor' ? { note: 'In overdracht.' } : {}), ...(alter.id === 'karim' ? { doNotShare: true } : {}) })),
      { id: 'kw', kind: 'person' as const, name: 'Wim Kwakman', role: 'coach', sector: 'meedoen', ring: 'dichtbij' },
    ],
    ties: [
      ...version.ties.map((tie) => (tie.from === 'r' && tie.to === 'piet' ? { ...tie, note: 'Een geheimpje over de schuur.' } : tie)),
      { id: 'tie-kw', from: 'r', to: 'kw', status: 'accepted' as const, quality: 'gewoon' as const },
      { id: 'tie-kw-piet', from: 'kw', to: 'piet', quality: 'zwak' as const },
      { id: 'tie-unsafe', from: 'r', to: 'rob', quality: 'onveilig' as const },
      { id: 'tie-mentor-els', from: 'mentor', to: 'els', note: 'In overdracht.' },
    ],
    themes: [...version.themes.map((theme) => (theme.id === 'ruzie' ? { ...theme, doNotShare: true } : theme)), { id: 'help', kind: 'trouble', label: 'Gesprek met mevr. Dols', touches: ['mentor', 'r'] }, { id: 'both', kind: 'strength', label: 'Samen sterk', touches: ['mentor', 'els', 'tie-kw-piet'] }],
  }));
  const [goal] = story.plan.goals;
  return {
    ...story, versions,
    question: 'Wat kan mevr. Dols voor ons doen?',
    plan: {
      ...story.plan,
      actions: [
        ...story.plan.actions,
        { id: 'a-mentor', what: 'Ilias elke week spreken', who: 'mentor', ...(goal ? { goal: goal.id } : {}), note: 'In overdracht.' },
        { id: 'a-els', what: 'Samen koffie drinken', who: 'els', with: ['kw', 'piet'], note: 'Een geheimpje.' },
        { id: 'a-text', what: 'Kwakman bellen', who: 'r' },
      ],
      decisions: [...story.plan.decisions, { id: 'd-help', about: 'hulp met geld', by: ['r', 'mentor'], help: ['kw', 'Wim Kwakman', 'de bibliotheek'] }],
    },
    events: [...story.events, { id: 'e-help', date: '2025-03', label: 'Eerste gesprek met Dols' }],
  };
}
