import type { Question, WayOfWorking } from '../model/way.js';

const asked = (id: string, nl: string, en: string): Question => ({ id, asks: 'text', worker: true, text: { nl, en } });

/** A compass for workers: a short map, and then what professional, team and organisation see for themselves. */
export const kompas: WayOfWorking = {
  format: 'network-map-way', version: 1, id: 'kompas',
  name: { nl: 'Kompas', en: 'Compass' },
  about: { nl: 'Een korte kaart, en daarna vragen voor jou als werker, je team en je organisatie.', en: 'A short map, and then questions for you as a worker, your team and your organisation.' },
  parts: [
    {
      id: 'map', name: { nl: 'De kaart', en: 'The map' },
      questions: [
        { id: 'story' }, { id: 'question' }, { id: 'home' }, { id: 'long-list' }, { id: 'work' }, { id: 'place' }, { id: 'support-got' }, { id: 'quality' }, { id: 'themes' }, { id: 'strengths' },
        { id: 'goal' }, { id: 'step' }, { id: 'decision' }, { id: 'review' },
      ],
    },
    {
      id: 'professional', name: { nl: 'Jij als werker', en: 'You as a worker' },
      questions: [
        asked('own-words', 'Staat hier de vraag van de bewoner, in eigen woorden?', 'Is this the resident’s question, in their own words?'),
        asked('network-first', 'Wat deed het eigen netwerk, en wat deed jij?', 'What did their own network do, and what did you do?'),
        asked('let-go', 'Wat kun je loslaten?', 'What can you let go of?'),
      ],
    },
    {
      id: 'team', name: { nl: 'Je team', en: 'Your team' },
      questions: [
        asked('team-knows', 'Wie in het team kent deze buurt of deze vraag?', 'Who in the team knows this neighbourhood or this question?'),
        asked('team-signal', 'Wat zie je bij meer bewoners gebeuren?', 'What do you see happening with more residents?'),
        asked('team-project', 'Bij welk plan van bewoners kan het team helpen?', 'Which plan of residents can the team help with?'),
      ],
    },
    {
      id: 'organisation', name: { nl: 'Je organisatie', en: 'Your organisation' },
      questions: [
        asked('in-the-way', 'Welke regel of afspraak staat in de weg?', 'Which rule or agreement is in the way?'),
        asked('needed', 'Wat heb je van de organisatie nodig?', 'What do you need of the organisation?'),
        asked('learned', 'Wat mogen anderen hiervan leren?', 'What may others learn from this?'),
      ],
    },
  ],
};
