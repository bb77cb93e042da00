import { canvasNl } from './canvas-nl.js';
import { figuresNl } from './figure-words.js';
import type { Messages } from './messages.js';
import { nlDeeds } from './nl-deeds.js';
import { nlRefusals } from './nl-refusals.js';
import { nlSentences } from './nl-sentences.js';
import { SECTOR_TITLES } from './sector-titles.js';

/** Dutch at B1 level. */
export const nl: Messages = {
  lang: 'nl',
  canvas: canvasNl,
  qualities: {
    sterk: { label: 'sterke band', chip: 'sterk', counted: { one: '# sterke band', other: '# sterke banden' } },
    gewoon: { label: 'gewone band', chip: 'gewoon', counted: { one: '# gewone band', other: '# gewone banden' } },
    zwak: { label: 'losse band', chip: 'los', counted: { one: '# losse band', other: '# losse banden' } },
    gespannen: { label: 'gespannen band', chip: 'gespannen', counted: { one: '# gespannen band', other: '# gespannen banden' } },
    dubbel: { label: 'steun en spanning', chip: 'steun en spanning', counted: { one: '# band met steun en spanning', other: '# banden met steun en spanning' } },
    'heel-nauw': { label: 'heel nauwe, te nauwe band', chip: 'heel nauw, te nauw', counted: { one: '# heel nauwe, te nauwe band', other: '# heel nauwe, te nauwe banden' } },
    verbroken: { label: 'verbroken band', chip: 'verbroken', counted: { one: '# verbroken band', other: '# verbroken banden' } },
    hersteld: { label: 'weer contact', chip: 'weer contact', counted: { other: '# keer weer contact' } },
    slapend: { label: 'slapend contact', chip: 'slapend', counted: { one: '# slapend contact', other: '# slapende contacten' } },
    gewenst: { label: 'gewenst contact', chip: 'gewenst', counted: { one: '# gewenst contact', other: '# gewenste contacten' } },
    onveilig: { label: 'onveilige band', chip: 'onveilig', counted: { one: '# onveilige band', other: '# onveilige banden' } },
  },
  support: {
    P: { label: 'helpen met dingen' },
    G: { label: 'samen zijn' },
    A: { label: 'raad en uitleg' },
    E: { label: 'luisteren en troost' },
    M: { label: 'geld of spullen' },
    V: { label: 'anderen leren kennen' },
  },
  sectors: SECTOR_TITLES.nl,
  rings: { 'heel-dichtbij': 'heel dichtbij', dichtbij: 'dichtbij', 'verder-weg': 'verder weg', outside: 'buiten de cirkels' },
  kinds: { person: 'mens', organisation: 'organisatie', place: 'plek', group: 'groep', animal: 'dier' },
  figures: figuresNl,
  genders: { woman: 'vrouw', man: 'man', x: 'x', unknown: 'onbekend' },
  frequencies: { daily: 'elke dag', weekly: 'elke week', monthly: 'elke maand', yearly: 'een paar keer per jaar', never: 'nooit' },
  coupleStatuses: { married: 'getrouwd', together: 'samen', lat: 'samen, apart wonend', separated: 'uit elkaar', divorced: 'gescheiden', widowed: 'partner overleden' },
  childKinds: { birth: 'kind', adopted: 'adoptiekind', foster: 'pleegkind', step: 'stiefkind' },
  themeKinds: { trouble: 'wat er speelt', strength: 'kracht', dream: 'droom' },
  roleTimes: { was: 'vroeger', is: 'nu', 'could-be': 'misschien later' },
  tieStatuses: { asked: 'gevraagd', accepted: 'doet mee', ended: 'gestopt' },
  decisionAnswers: { yes: 'ja', no: 'nee', 'not-yet': 'nog niet' },
  fields: {
    kind: 'soort', name: 'naam', role: 'relatie', gender: 'geslacht', age: 'leeftijd', birthYear: 'geboortejaar', deceased: 'overleden',
    deathYear: 'jaar van overlijden', informalCarer: 'mantelzorger', thinksAlong: 'denkt mee', livedExperience: 'maakte hetzelfde mee',
    actionTeam: 'actieteam', roleTime: 'vroeger, nu of later', note: 'notitie', doNotShare: 'niet delen', sector: 'groep', ring: 'afstand', waiting: 'lange lijst',
    quality: 'band', gives: 'steun geven', gets: 'steun krijgen', frequency: 'hoe vaak contact', since: 'sinds', until: 'tot', status: 'stand',
    label: 'naam', members: 'wie er wonen', twins: 'tweeling', identical: 'eeneiig', title: 'titel', date: 'datum', present: 'wie erbij was',
    story: 'verhaal', question: 'vraag', language: 'taal', wayOfWorking: 'werkwijze', layout: 'weergave', reflection: 'terugblik', look: 'manier van tekenen', catalogueId: 'plek in de gids', figure: 'plaatje',
  },
  signs: {
    resident: 'bewoner', deceased: 'overleden', informalCarer: 'mantelzorger', thinksAlong: 'denkt mee',
    livedExperience: 'maakte hetzelfde mee', actionTeam: 'actieteam',
  },
  sentences: nlSentences,
  deeds: nlDeeds,
  refusals: nlRefusals,
};
