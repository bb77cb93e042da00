import type { WayOfWorking } from '../model/way.js';

/** SoNeStra: the story, the network compass, the council of the network itself, and the action team. */
export const sonestra: WayOfWorking = {
  format: 'network-map-way', version: 1, id: 'sonestra',
  name: { nl: 'SoNeStra', en: 'SoNeStra' },
  about: {
    nl: 'Het verhaal, het netwerkkompas, het beraad en het actieteam. Jij beslist, samen met wie je kent.',
    en: 'The story, the network compass, the council and the action team. You decide, with the people you know.',
  },
  look: { support: true, themes: true },
  parts: [
    {
      id: 'story', name: { nl: 'Verhaal', en: 'Story' },
      questions: [
        { id: 'think-along' }, { id: 'story' }, { id: 'question' },
        { id: 'themes', text: { nl: 'Wat speelt er nog meer in je leven?', en: 'What else is going on in your life?' } },
      ],
    },
    {
      id: 'compass', name: { nl: 'Netwerkkompas', en: 'Network compass' },
      questions: [
        { id: 'home' },
        { id: 'long-list', text: { nl: 'Wie speelde, speelt of kan een rol spelen in je leven?', en: 'Who played, plays or could play a part in your life?' } },
        { id: 'elsewhere' }, { id: 'care' }, { id: 'day' }, { id: 'work' }, { id: 'place' }, { id: 'support-got' }, { id: 'support-given' }, { id: 'contact' }, { id: 'quality' },
        { id: 'critical' }, { id: 'knows' }, { id: 'dormant' }, { id: 'safety' }, { id: 'strengths' }, { id: 'joy' }, { id: 'dream' }, { id: 'look' },
      ],
    },
    {
      id: 'council', name: { nl: 'Beraad', en: 'Council' },
      questions: [
        { id: 'goal', hint: { nl: 'Praat hier samen over, zonder hulpverleners erbij.', en: 'Talk about this together, without professionals.' } },
        { id: 'ask' },
        { id: 'decision', hint: { nl: 'Het netwerk beslist. Hulp alleen waar het zelf niet lukt.', en: 'The network decides. Help only where you cannot do it yourselves.' } },
      ],
    },
    {
      id: 'team', name: { nl: 'Actieteam', en: 'Action team' },
      questions: [{ id: 'action-team' }, { id: 'step' }, { id: 'review' }, { id: 'sharing' }],
    },
  ],
};
