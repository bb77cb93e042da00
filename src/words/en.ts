import { canvasEn } from './canvas-en.js';
import { enDeeds } from './en-deeds.js';
import { enRefusals } from './en-refusals.js';
import { enSentences } from './en-sentences.js';
import { SECTOR_TITLES } from './sector-titles.js';
import { figuresEn } from './figure-words.js';
import type { Messages } from './messages.js';

/** Plain English. */
export const en: Messages = {
  lang: 'en',
  canvas: canvasEn,
  qualities: {
    sterk: { label: 'strong tie', chip: 'strong', counted: { one: '# strong tie', other: '# strong ties' } },
    gewoon: { label: 'ordinary tie', chip: 'ordinary', counted: { one: '# ordinary tie', other: '# ordinary ties' } },
    zwak: { label: 'weak tie', chip: 'weak', counted: { one: '# weak tie', other: '# weak ties' } },
    gespannen: { label: 'tense tie', chip: 'tense', counted: { one: '# tense tie', other: '# tense ties' } },
    dubbel: { label: 'support and tension', chip: 'both', counted: { one: '# tie with support and tension', other: '# ties with support and tension' } },
    'heel-nauw': { label: 'very close, too close tie', chip: 'too close', counted: { one: '# very close, too close tie', other: '# very close, too close ties' } },
    verbroken: { label: 'broken tie', chip: 'broken', counted: { one: '# broken tie', other: '# broken ties' } },
    hersteld: { label: 'back in touch', chip: 'back in touch', counted: { one: '# tie back in touch', other: '# ties back in touch' } },
    slapend: { label: 'dormant tie', chip: 'dormant', counted: { one: '# dormant tie', other: '# dormant ties' } },
    gewenst: { label: 'wished-for tie', chip: 'wished for', counted: { one: '# wished-for tie', other: '# wished-for ties' } },
    onveilig: { label: 'unsafe tie', chip: 'unsafe', counted: { one: '# unsafe tie', other: '# unsafe ties' } },
  },
  support: {
    P: { label: 'practical help' },
    G: { label: 'company' },
    A: { label: 'advice' },
    E: { label: 'listening and comfort' },
    M: { label: 'money or goods' },
    V: { label: 'meeting others' },
  },
  sectors: SECTOR_TITLES.en,
  rings: { 'heel-dichtbij': 'very close', dichtbij: 'close', 'verder-weg': 'further away', outside: 'outside the circles' },
  kinds: { person: 'person', organisation: 'organisation', place: 'place', group: 'group', animal: 'animal' },
  figures: figuresEn,
  genders: { woman: 'woman', man: 'man', x: 'x', unknown: 'unknown' },
  frequencies: { daily: 'every day', weekly: 'every week', monthly: 'every month', yearly: 'a few times a year', never: 'never' },
  coupleStatuses: { married: 'married', together: 'together', lat: 'together, living apart', separated: 'separated', divorced: 'divorced', widowed: 'partner died' },
  childKinds: { birth: 'child', adopted: 'adopted child', foster: 'foster child', step: 'stepchild' },
  themeKinds: { trouble: 'what is going on', strength: 'strength', dream: 'dream' },
  roleTimes: { was: 'in the past', is: 'now', 'could-be': 'perhaps later' },
  tieStatuses: { asked: 'asked', accepted: 'accepted', ended: 'ended' },
  decisionAnswers: { yes: 'yes', no: 'no', 'not-yet': 'not yet' },
  fields: {
    kind: 'kind', name: 'name', role: 'relation', gender: 'gender', age: 'age', birthYear: 'year of birth', deceased: 'died',
    deathYear: 'year of death', informalCarer: 'informal carer', thinksAlong: 'thinks along', livedExperience: 'lived the same',
    actionTeam: 'action team', roleTime: 'past, now or later', note: 'note', doNotShare: 'do not share', sector: 'group', ring: 'closeness', waiting: 'long list',
    quality: 'tie', gives: 'giving support', gets: 'getting support', frequency: 'how often in touch', since: 'since', until: 'until', status: 'state',
    label: 'name', members: 'who lives there', twins: 'twins', identical: 'identical', title: 'title', date: 'date', present: 'who was there',
    story: 'story', question: 'question', language: 'language', wayOfWorking: 'way of working', layout: 'view', reflection: 'reflection', catalogueId: 'entry of the guide', figure: 'picture', look: 'way of drawing',
  },
  signs: {
    resident: 'resident', deceased: 'died', informalCarer: 'informal carer', thinksAlong: 'thinks along',
    livedExperience: 'lived the same', actionTeam: 'action team',
  },
  sentences: enSentences,
  deeds: enDeeds,
  refusals: enRefusals,
};
