import type { WayOfWorking } from '../model/way.js';

/** The social network map and grid after Tracy and Whittaker: names per area of life, then the same questions for each. */
export const tracyWhittaker: WayOfWorking = {
  format: 'network-map-way', version: 1, id: 'tracy-whittaker',
  name: { nl: 'Tracy en Whittaker', en: 'Tracy and Whittaker' },
  about: { nl: 'Per deel van je leven: wie sprak je de laatste maand? Daarna voor ieder dezelfde vragen.', en: 'For each area of life: whom did you speak to in the last month? Then the same questions for each.' },
  sectors: [
    { id: 'familie', label: { nl: 'Andere familie', en: 'Other family' } },
    { id: 'werk-school', label: { nl: 'Werk en school', en: 'Work and school' } },
    { id: 'meedoen', label: { nl: 'Clubs en geloof', en: 'Clubs and faith' } },
    { id: 'vrienden', label: { nl: 'Vrienden', en: 'Friends' } },
    { id: 'buren', label: { nl: 'Buren', en: 'Neighbours' } },
    { id: 'hulp', label: { nl: 'Hulp', en: 'Services' } },
  ],
  look: { support: true },
  parts: [
    {
      id: 'names', name: { nl: 'Namen', en: 'Names' },
      questions: [
        { id: 'home' }, { id: 'elsewhere' },
        { id: 'work-school', asks: 'people', facts: { sector: 'werk-school' }, text: { nl: 'Wie ken je van werk of school?', en: 'Whom do you know from work or school?' } },
        { id: 'clubs', asks: 'people', facts: { sector: 'meedoen' }, text: { nl: 'Wie ken je van een club, groep of geloof?', en: 'Whom do you know from a club, group or faith?' } },
        { id: 'friends', asks: 'people', facts: { sector: 'vrienden' }, text: { nl: 'Welke vrienden noemde je nog niet?', en: 'Which friends did you not name yet?' } },
        { id: 'neighbours', asks: 'people', facts: { sector: 'buren' }, text: { nl: 'Welke buren sprak je?', en: 'Which neighbours did you speak to?' } },
        { id: 'work' },
      ],
    },
    {
      id: 'grid', name: { nl: 'Voor ieder', en: 'For each of them' },
      questions: [
        { id: 'place', text: { nl: 'Hoe dichtbij is ieder voor jou?', en: 'How close is each of them to you?' } },
        { id: 'support-got', support: ['P', 'E', 'A'], text: { nl: 'Wie helpt je met dingen, wie luistert, wie geeft raad?', en: 'Who helps with things, who listens, who gives advice?' } },
        { id: 'support-given', support: ['P', 'E', 'A'] },
        { id: 'critical' }, { id: 'contact' }, { id: 'quality' }, { id: 'safety' },
      ],
    },
    { id: 'on', name: { nl: 'Samen kijken', en: 'Looking together' }, questions: [{ id: 'look' }, { id: 'goal' }, { id: 'step' }, { id: 'review' }, { id: 'sharing' }] },
  ],
};
