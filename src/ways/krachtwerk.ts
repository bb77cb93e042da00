import type { WayOfWorking } from '../model/way.js';

/** Krachtwerk: strengths first, from dream to goal to step, a mind map of one goal, and the worker's own reflection. */
export const krachtwerk: WayOfWorking = {
  format: 'network-map-way', version: 1, id: 'krachtwerk',
  name: { nl: 'Krachtwerk', en: 'Strengths work' },
  about: { nl: 'Begin bij wat je kunt. Van droom naar doel naar stap.', en: 'Begin with what you can do. From dream to goal to step.' },
  words: { trouble: { nl: 'uitdaging', en: 'challenge' } },
  look: { themes: true },
  parts: [
    { id: 'story', name: { nl: 'Jouw verhaal', en: 'Your story' }, questions: [{ id: 'think-along' }, { id: 'story' }] },
    {
      id: 'strengths', name: { nl: 'Krachten', en: 'Strengths' },
      questions: [
        { id: 'strengths', hint: { nl: 'Iedereen heeft talent. Wat zeggen anderen over jou?', en: 'Everybody has talent. What do others say of you?' } },
        { id: 'joy' },
        { id: 'proud', asks: 'themes', theme: 'strength', text: { nl: 'Wat is je eerder gelukt, waar ben je trots op?', en: 'What did you manage before, what are you proud of?' } },
        { id: 'sees-you', asks: 'people', text: { nl: 'Wie ziet wat jij kunt?', en: 'Who sees what you can do?' } },
        { id: 'themes', text: { nl: 'Welke uitdagingen zijn er nu?', en: 'Which challenges are there now?' } },
      ],
    },
    {
      id: 'people', name: { nl: 'Mensen om je heen', en: 'People around you' },
      questions: [
        { id: 'home' }, { id: 'long-list' }, { id: 'work' }, { id: 'place' }, { id: 'support-got' }, { id: 'support-given' }, { id: 'quality' }, { id: 'dormant' }, { id: 'safety' },
      ],
    },
    {
      id: 'plan', name: { nl: 'Droom, doel, stap', en: 'Dream, goal, step' },
      questions: [
        { id: 'dream', hint: { nl: 'Dromen mag. Groot of klein.', en: 'Dreams are allowed. Large or small.' } },
        { id: 'goal', text: { nl: 'Welk doel brengt je dichter bij die droom?', en: 'Which goal brings you nearer to that dream?' } },
        { id: 'ideas' }, { id: 'step' }, { id: 'ask' }, { id: 'decision' },
        { id: 'setback', asks: 'text', text: { nl: 'Als het een keer tegenzit, wat helpt je dan weer op weg?', en: 'When things go wrong for once, what gets you going again?' } },
        { id: 'review' }, { id: 'sharing' },
      ],
    },
    {
      id: 'reflection', name: { nl: 'Terugblik van de werker', en: 'The worker looks back' },
      questions: [
        { id: 'right-thing', asks: 'text', worker: true, text: { nl: 'Doe ik wat hier nodig is?', en: 'Do I do what is needed here?' } },
        { id: 'rightly', asks: 'text', worker: true, text: { nl: 'Doe ik het op een goede manier?', en: 'Do I do it well?' } },
        { id: 'right-reason', asks: 'text', worker: true, text: { nl: 'Doe ik het om de goede reden?', en: 'Do I do it for the right reason?' } },
      ],
    },
  ],
};
