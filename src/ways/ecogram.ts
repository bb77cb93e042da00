import type { WayOfWorking } from '../model/way.js';

/** The usual first talk: story, people, how the ties are, plan. */
export const ecogram: WayOfWorking = {
  format: 'network-map-way', version: 1, id: 'ecogram',
  name: { nl: 'Netwerkkaart', en: 'Network map' },
  about: { nl: 'Eerst jouw verhaal, dan de mensen om je heen, dan een plan.', en: 'First your story, then the people around you, then a plan.' },
  parts: [
    { id: 'story', name: { nl: 'Jouw verhaal', en: 'Your story' }, questions: [{ id: 'think-along' }, { id: 'story' }, { id: 'question' }] },
    {
      id: 'people', name: { nl: 'Mensen om je heen', en: 'People around you' },
      questions: [{ id: 'home' }, { id: 'elsewhere' }, { id: 'long-list' }, { id: 'care' }, { id: 'day' }, { id: 'work' }, { id: 'place' }],
    },
    {
      id: 'ties', name: { nl: 'Hoe het gaat', en: 'How things are' },
      questions: [
        { id: 'support-got' }, { id: 'support-given' }, { id: 'contact' }, { id: 'quality' }, { id: 'critical' }, { id: 'knows' }, { id: 'dormant' }, { id: 'safety' },
        { id: 'themes' }, { id: 'strengths' }, { id: 'joy' }, { id: 'dream' }, { id: 'look' },
      ],
    },
    { id: 'plan', name: { nl: 'Plan', en: 'Plan' }, questions: [{ id: 'goal' }, { id: 'step' }, { id: 'ask' }, { id: 'decision' }, { id: 'review' }, { id: 'sharing' }] },
  ],
};
