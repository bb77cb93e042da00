import type { WayOfWorking } from '../model/way.js';

/** Taking part: places in the neighbourhood, five elements, what makes you happy, and what can be arranged together. */
export const meedoen: WayOfWorking = {
  format: 'network-map-way', version: 1, id: 'meedoen',
  name: { nl: 'Meedoen in de buurt', en: 'Taking part in the neighbourhood' },
  about: { nl: 'Wat is er in jouw buurt, waar word je blij van, en wat kun je samen regelen?', en: 'What is there near you, what makes you happy, and what can be arranged together?' },
  words: { resident: { nl: 'de inwoner', en: 'the resident' } },
  layout: 'neighbourhood',
  parts: [
    { id: 'story', name: { nl: 'Jouw verhaal', en: 'Your story' }, questions: [{ id: 'think-along' }, { id: 'story' }, { id: 'question' }] },
    {
      id: 'happy', name: { nl: 'Waar je blij van wordt', en: 'What makes you happy' },
      questions: [{ id: 'joy' }, { id: 'strengths' }, { id: 'dream' }],
    },
    {
      id: 'people', name: { nl: 'Mensen en plekken', en: 'People and places' },
      questions: [
        { id: 'home' }, { id: 'day' },
        {
          id: 'neighbours', asks: 'people', facts: { sector: 'buren' },
          text: { nl: 'Wie ken je in de straat of in het gebouw?', en: 'Whom do you know in your street or building?' },
        },
        {
          id: 'places', asks: 'people', facts: { kind: 'place', sector: 'meedoen' },
          text: { nl: 'Op welke plekken in de buurt kom je graag?', en: 'Which places nearby do you like to go to?' },
          prompts: [
            { nl: 'buurthuis', en: 'community centre' }, { nl: 'bibliotheek', en: 'library' }, { nl: 'kerk of moskee', en: 'church or mosque' }, { nl: 'park', en: 'park' },
            { nl: 'sportclub', en: 'sports club' }, { nl: 'dagbesteding', en: 'day activities' },
          ],
        },
        { id: 'long-list' }, { id: 'work' }, { id: 'place' }, { id: 'support-got' }, { id: 'support-given' },
      ],
    },
    {
      id: 'elements', name: { nl: 'Vijf elementen', en: 'Five elements' },
      questions: [
        { id: 'at-home', asks: 'text', text: { nl: 'Voel je je veilig in en om je huis? Wat maakt dat zo?', en: 'Do you feel safe in and around your home? What makes it so?' } },
        { id: 'each-other', asks: 'people', text: { nl: 'Wie in de buurt helpen elkaar? En wie kun jij helpen?', en: 'Who in the neighbourhood help each other? And whom could you help?' } },
        {
          id: 'free', asks: 'people', facts: { kind: 'place', sector: 'meedoen' },
          text: { nl: 'Wat is er dichtbij dat niets kost?', en: 'What is there nearby that costs nothing?' },
        },
        {
          id: 'shops', asks: 'people', facts: { kind: 'organisation', sector: 'meedoen' },
          text: { nl: 'Welke winkels of bedrijven doen iets voor de buurt?', en: 'Which shops or firms do something for the neighbourhood?' },
        },
        { id: 'own-strength', asks: 'text', text: { nl: 'Welke dagelijkse dingen wil je zelf blijven doen?', en: 'Which everyday things do you want to keep doing yourself?' } },
      ],
    },
    {
      id: 'together', name: { nl: 'Samen regelen', en: 'Arranging it together' },
      questions: [
        { id: 'shared-question', asks: 'text', text: { nl: 'Wie hebben dezelfde vraag als jij?', en: 'Who have the same question as you?' } },
        {
          id: 'groups', asks: 'people', facts: { kind: 'group', sector: 'meedoen' },
          text: { nl: 'Met welke groep kun je het samen doen, of welke groep wil je beginnen?', en: 'With which group can you do it, or which group do you want to start?' },
        },
        { id: 'goal' }, { id: 'step' }, { id: 'ask' }, { id: 'decision' }, { id: 'review' }, { id: 'sharing' },
      ],
    },
  ],
};
