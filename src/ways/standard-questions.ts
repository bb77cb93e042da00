import type { WholeQuestion } from '../model/way.js';

/** The questions of a first talk, in their usual order; ways of working name them by id and may put them in other words. */
export const standardQuestions: readonly WholeQuestion[] = [
  {
    id: 'think-along', asks: 'people', facts: { thinksAlong: true },
    text: { nl: 'Wie heb je meegenomen om mee te denken?', en: 'Whom did you bring to think along?' },
    hint: { nl: 'Niemand? Dat kan ook later nog.', en: 'Nobody? That can come later too.' },
  },
  {
    id: 'story', asks: 'story',
    text: { nl: 'Vertel: wat is er aan de hand?', en: 'Tell us: what is going on?' },
    hint: { nl: 'In jouw eigen woorden. Kort mag ook.', en: 'In your own words. It may be short.' },
  },
  {
    id: 'question', asks: 'question',
    text: { nl: 'Waar wil je antwoord op?', en: 'What do you want an answer to?' },
  },
  {
    id: 'home', asks: 'people', facts: { home: true },
    text: { nl: 'Wie wonen er bij jou in huis?', en: 'Who lives with you?' },
    hint: { nl: 'Zij komen bij jou in het midden te staan.', en: 'They stand in the middle with you.' },
  },
  {
    id: 'elsewhere', asks: 'people', facts: { sector: 'familie' },
    text: { nl: 'Wie hoort er nog meer bij je familie, maar woont ergens anders?', en: 'Who else belongs to your family, but lives elsewhere?' },
  },
  {
    id: 'long-list', asks: 'people', facts: { waiting: true },
    text: { nl: 'Noem iedereen die je kent. Nu, vroeger, misschien later.', en: 'Name everybody you know. Now, in the past, perhaps later.' },
    hint: { nl: 'Schrijf maar op. Een plek op de kaart komt straks.', en: 'Just write them down. A place on the map comes later.' },
    prompts: [
      { nl: 'familie', en: 'family' }, { nl: 'vrienden van nu en vroeger', en: 'friends, old and new' }, { nl: 'de straat', en: 'your street' },
      { nl: 'werk en school', en: 'work and school' }, { nl: 'club of geloof', en: 'club or faith' }, { nl: 'wie je lang niet zag', en: 'people you lost touch with' },
    ],
  },
  {
    id: 'care', asks: 'people',
    text: { nl: 'Wie vindt het belangrijk dat het goed met je gaat?', en: 'Who cares that you are well?' },
  },
  {
    id: 'day', asks: 'people',
    text: { nl: 'Wie zie je op een gewone dag?', en: 'Whom do you meet on an ordinary day?' },
    prompts: [
      { nl: 'in de straat', en: 'in the street' }, { nl: 'in de winkel', en: 'in the shop' }, { nl: 'op school of werk', en: 'at school or work' },
      { nl: 'bij de club', en: 'at the club' }, { nl: 'in kerk of moskee', en: 'at church or mosque' },
    ],
  },
  {
    id: 'work', asks: 'people', facts: { sector: 'hulp' },
    text: { nl: 'Wie helpt jou voor zijn werk?', en: 'Who helps you as their job?' },
    prompts: [{ nl: 'gemeente', en: 'the council' }, { nl: 'dokter', en: 'doctor' }, { nl: 'school', en: 'school' }, { nl: 'hulpverlener', en: 'care worker' }],
  },
  {
    id: 'place', asks: 'place',
    text: { nl: 'Zet ze op de kaart: heel dichtbij, dichtbij of verder weg.', en: 'Place them on the map: very close, close or further away.' },
  },
  {
    id: 'support-got', asks: 'support-got', support: ['P', 'G', 'A', 'E', 'M'],
    text: { nl: 'Wie helpt je met dingen? Met wie ben je graag samen? Wie geeft raad? Bij wie kun je uithuilen?', en: 'Who helps you with things? Whom do you like to be with? Who gives advice? With whom can you have a good cry?' },
  },
  {
    id: 'support-given', asks: 'support-given', support: ['P', 'G', 'A', 'E', 'M'],
    text: { nl: 'En wat doe jij voor die ander?', en: 'And what do you do for them?' },
  },
  {
    id: 'contact', asks: 'contact',
    text: { nl: 'Hoe vaak zie of spreek je elkaar? En hoe lang kennen jullie elkaar?', en: 'How often do you see or speak to each other? And how long have you known each other?' },
  },
  {
    id: 'quality', asks: 'quality',
    text: { nl: 'Hoe is de band?', en: 'What is the tie like?' },
    hint: { nl: 'Met sommige mensen is het steun en spanning tegelijk.', en: 'With some people it is support and tension at once.' },
  },
  {
    id: 'critical', asks: 'people',
    text: { nl: 'Wie moppert vaak op je?', en: 'Who often finds fault with you?' },
    hint: { nl: 'Deze vraag mag je gerust overslaan.', en: 'Feel free to skip this question.' },
  },
  {
    id: 'knows', asks: 'knows',
    text: { nl: 'Wie kennen elkaar?', en: 'Who know each other?' },
  },
  {
    id: 'dormant', asks: 'people', facts: { quality: 'slapend' },
    text: { nl: 'Wie heb je lang niet gesproken en zou je weer willen zien?', en: 'Whom have you not spoken to for long and would you like to see again?' },
  },
  {
    id: 'safety', asks: 'people', facts: { quality: 'onveilig' }, alone: true,
    text: { nl: 'Is er iemand bij wie je je niet veilig voelt?', en: 'Is there anybody with whom you do not feel safe?' },
  },
  {
    id: 'themes', asks: 'themes', theme: 'trouble',
    text: { nl: 'Wat speelt er nog meer?', en: 'What else is going on?' },
    prompts: [
      { nl: 'geld', en: 'money' }, { nl: 'huis', en: 'housing' }, { nl: 'gezondheid', en: 'health' }, { nl: 'werk', en: 'work' }, { nl: 'ruzie', en: 'a quarrel' },
    ],
  },
  {
    id: 'strengths', asks: 'themes', theme: 'strength',
    text: { nl: 'Wat kun je goed?', en: 'What are you good at?' },
  },
  {
    id: 'joy', asks: 'themes', theme: 'strength',
    text: { nl: 'Waar word je blij van?', en: 'What makes you happy?' },
  },
  {
    id: 'dream', asks: 'themes', theme: 'dream',
    text: { nl: 'Wat is je droom?', en: 'What is your dream?' },
  },
  {
    id: 'look', asks: 'look',
    text: { nl: 'Kijk samen naar de kaart. Wat valt op? Wat mist er?', en: 'Look at the map together. What stands out? What is missing?' },
  },
  {
    id: 'goal', asks: 'goal',
    text: { nl: 'Wat is het eerste doel?', en: 'What is the first goal?' },
    hint: { nl: 'In jouw eigen woorden.', en: 'In your own words.' },
  },
  {
    id: 'ideas', asks: 'ideas',
    text: { nl: 'Wat komt er in je op bij dit doel?', en: 'What comes to mind with this goal?' },
    hint: { nl: 'Alles mag. Kiezen komt later.', en: 'Anything goes. Choosing comes later.' },
  },
  {
    id: 'step', asks: 'step',
    text: { nl: 'Wat is een kleine stap? Wie doet wat en wanneer?', en: 'What is a small step? Who does what, and when?' },
  },
  {
    id: 'ask', asks: 'ask',
    text: { nl: 'Wie zou je kunnen vragen? Hoe vraag je dat?', en: 'Whom could you ask? How will you ask it?' },
  },
  {
    id: 'decision', asks: 'decision',
    text: { nl: 'Is er hulp van een beroepskracht bij nodig? Wie beslist daarover mee?', en: 'Is help from a professional needed? Who decides that with you?' },
  },
  {
    id: 'action-team', asks: 'people', facts: { actionTeam: true },
    text: { nl: 'Wie gaan het plan samen uitvoeren?', en: 'Who will carry out the plan together?' },
    hint: { nl: 'Dat is het actieteam.', en: 'They are the action team.' },
  },
  {
    id: 'review', asks: 'review',
    text: { nl: 'Wanneer kijken we weer?', en: 'When do we look again?' },
  },
  {
    id: 'sharing', asks: 'sharing',
    text: { nl: 'Wie mag deze kaart zien?', en: 'Who may see this map?' },
  },
  {
    id: 'present', asks: 'present',
    text: { nl: 'Wie zijn er vandaag bij?', en: 'Who is here today?' },
  },
  {
    id: 'changes', asks: 'changes',
    text: { nl: 'Wat is veranderd?', en: 'What has changed?' },
    hint: { nl: 'Wie hetzelfde bleef, blijft staan waar die stond.', en: 'Whoever stayed the same stays where they are.' },
  },
  {
    id: 'new-people', asks: 'people', facts: {},
    text: { nl: 'Wie is erbij gekomen?', en: 'Who is new?' },
  },
  {
    id: 'ties-changed', asks: 'ties-changed',
    text: { nl: 'En tussen de anderen: welke band is anders?', en: 'And among the others: which tie is different?' },
  },
  {
    id: 'results', asks: 'results',
    text: { nl: 'Wat lukte, en wat niet?', en: 'What worked, and what did not?' },
  },
  {
    id: 'experience', asks: 'experience',
    text: { nl: 'Hoe vond je het plan? En de mensen om je heen?', en: 'How did you find the plan? And the people around you?' },
  },
];
