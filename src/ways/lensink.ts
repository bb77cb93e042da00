import type { WayOfWorking } from '../model/way.js';

/** The network circle after Lensink: first a long-list, then four shells and four sectors, placed by questions about the contact. */
export const lensink: WayOfWorking = {
  format: 'network-map-way', version: 1, id: 'lensink',
  name: { nl: 'Netwerkcirkel van Lensink', en: 'Lensink’s network circle' },
  about: { nl: 'Eerst een lange lijst. Daarna krijgt ieder een plek in vier schillen.', en: 'First a long-list. Then everybody gets a place in four shells.' },
  sectors: [
    { id: 'familie', label: { nl: 'Familie', en: 'Family' } },
    { id: 'lotgenoten', label: { nl: 'Wie hetzelfde meemaakt', en: 'Going through the same' } },
    { id: 'meedoen', label: { nl: 'Samenleving', en: 'Society' } },
    { id: 'hulp', label: { nl: 'Hulpverleners', en: 'Professionals' } },
  ],
  rings: [
    { id: 'heel-dichtbij', label: { nl: 'heel vertrouwd', en: 'intimate' } },
    { id: 'dichtbij', label: { nl: 'vrienden', en: 'friends' } },
    { id: 'bekenden', label: { nl: 'bekenden', en: 'acquaintances' } },
    { id: 'verder-weg', label: { nl: 'diensten', en: 'services' } },
  ],
  parts: [
    {
      id: 'list', name: { nl: 'Lange lijst', en: 'Long-list' },
      questions: [
        { id: 'long-list' }, { id: 'home' }, { id: 'day' },
        { id: 'same-road', asks: 'people', facts: { sector: 'lotgenoten' }, text: { nl: 'Wie maakt hetzelfde mee als jij?', en: 'Who goes through the same as you?' } },
        { id: 'work' },
      ],
    },
    {
      id: 'circle', name: { nl: 'Netwerkcirkel', en: 'Network circle' },
      questions: [
        { id: 'contact' }, { id: 'support-got' }, { id: 'support-given' }, { id: 'quality' },
        { id: 'place', text: { nl: 'In welke schil hoort ieder?', en: 'In which shell does everybody belong?' } },
        { id: 'care', text: { nl: 'Op wie kun je echt rekenen?', en: 'On whom can you really count?' } },
        { id: 'dormant' }, { id: 'safety' }, { id: 'look' },
      ],
    },
    {
      id: 'on', name: { nl: 'Verder', en: 'From here' },
      questions: [
        { id: 'more-of', asks: 'people', text: { nl: 'Met wie wil je meer contact?', en: 'With whom do you want more contact?' } },
        { id: 'goal' }, { id: 'step' }, { id: 'ask' }, { id: 'review' }, { id: 'sharing' },
      ],
    },
  ],
};
