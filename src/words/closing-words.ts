import type { Effort, Reached, SelfReliance } from '../model/vocabulary.js';

/** What the part about how it went says; everything in it may be left open. Names are handed in isolated. */
export interface ClosingWords {
  title: string;
  hint: string;
  effort: string;
  efforts: Readonly<Record<Effort, string>>;
  clarified: string;
  yes: string;
  no: string;
  selfReliance: string;
  selfReliances: Readonly<Record<SelfReliance, string>>;
  experiences: string;
  experiencesHint: string;
  experience: string;
  experienceWho: string;
  somebody: string;
  scores: string;
  scoresHint: string;
  scoreName: string;
  scoreValue: string;
  scoreScale: string;
  when: string;
  undated: string;
  remove: (what: string) => string;
  research: string;
  researchHint: string;
  question: string;
  reached: string;
  reachedHint: string;
  reaches: Readonly<Record<Reached, string>>;
  /** In the line of an action: "doel gehaald: deels". */
  reachedSaid: (reached: string) => string;
  hours: string;
  hoursHint: string;
}

/** In Dutch at B1 level. */
const nl: ClosingWords = {
  title: 'Hoe ging het?',
  hint: 'Vul samen in wat je wilt. Je mag alles overslaan.',
  effort: 'Wie deed het meeste?',
  efforts: { 'own-network': 'vooral het eigen netwerk', professionals: 'vooral hulpverleners' },
  clarified: 'Was duidelijk maken wat er speelt genoeg?',
  yes: 'ja',
  no: 'nee, er was meer nodig',
  selfReliance: 'Wat kun je zelf, als je kijkt naar het begin?',
  selfReliances: { stronger: 'meer', same: 'hetzelfde', weaker: 'minder' },
  experiences: 'Wat vonden mensen ervan?',
  experiencesHint: 'Van de bewoner, en van mensen eromheen. In eigen woorden.',
  experience: 'Wat vond je van het plan? Wat lukte, wat niet?',
  experienceWho: 'Wie vertelt?',
  somebody: 'iemand',
  scores: 'Scores van anderen',
  scoresHint: 'Een score die ergens anders is gegeven. Die komt hier alleen te staan: hij wordt niet uitgerekend.',
  scoreName: 'Waarover? Bijv. ZRM sociaal netwerk',
  scoreValue: 'Score',
  scoreScale: 'Van … tot …',
  when: 'Wanneer?',
  undated: 'zonder datum',
  remove: (what) => `Weghalen: ${what}`,
  research: 'Deze kaart mag gebruikt worden voor onderzoek',
  researchHint: 'Zonder namen en zonder notities. De bewoner zegt ja of nee.',
  question: 'Welke vraag zit erachter?',
  reached: 'Doel gehaald?',
  reachedHint: 'De bewoner zegt het zelf',
  reaches: { yes: 'ja', partly: 'deels', no: 'nee' },
  reachedSaid: (reached) => `doel gehaald: ${reached}`,
  hours: 'Hoeveel uur?',
  hoursHint: 'Alles bij elkaar, bijv. 1,5',
};

/** In plain English. */
const en: ClosingWords = {
  title: 'How did it go?',
  hint: 'Fill in together what you like. You may skip everything.',
  effort: 'Who did most?',
  efforts: { 'own-network': 'mostly the own network', professionals: 'mostly professionals' },
  clarified: 'Was making clear what is going on enough?',
  yes: 'yes',
  no: 'no, more was needed',
  selfReliance: 'What can you do yourself, looking back at the beginning?',
  selfReliances: { stronger: 'more', same: 'the same', weaker: 'less' },
  experiences: 'What did people think of it?',
  experiencesHint: 'Of the resident, and of people around. In their own words.',
  experience: 'What did you think of the plan? What worked, what did not?',
  experienceWho: 'Who tells?',
  somebody: 'somebody',
  scores: 'Scores by others',
  scoresHint: 'A score that was given elsewhere. It only stands here: it is not computed.',
  scoreName: 'About what? E.g. SSM social network',
  scoreValue: 'Score',
  scoreScale: 'From … to …',
  when: 'When?',
  undated: 'no date',
  remove: (what) => `Remove: ${what}`,
  research: 'This map may be used for research',
  researchHint: 'Without names and without notes. The resident says yes or no.',
  question: 'Which question is behind it?',
  reached: 'Goal reached?',
  reachedHint: 'The resident says so',
  reaches: { yes: 'yes', partly: 'partly', no: 'no' },
  reachedSaid: (reached) => `goal reached: ${reached}`,
  hours: 'How many hours?',
  hoursHint: 'All together, e.g. 1.5',
};

/** The words for how it went in a language; Dutch unless it is English. */
export function closingWordsFor(lang: string): ClosingWords {
  return lang === 'en' ? en : nl;
}
