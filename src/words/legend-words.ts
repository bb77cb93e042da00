/** The words of the legend, per language: tie qualities under their own ids, signs under the names the scene gives them. */
export const LEGEND_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: {
    sterk: 'sterke band', gewoon: 'gewone band', zwak: 'losse band', gespannen: 'gespannen', dubbel: 'steun en spanning', 'heel-nauw': 'heel nauw',
    verbroken: 'verbroken', hersteld: 'weer contact', slapend: 'slapend contact', gewenst: 'gewenst contact', onveilig: 'onveilig', unrated: 'band nog niet gekozen',
    arrow: 'pijl: wie steun krijgt', woman: 'vrouw', man: 'man', x: 'gender x', unasked: 'gender niet gevraagd', unknown: 'gender onbekend',
    organisation: 'organisatie', place: 'plek', group: 'groep', animal: 'dier',
    resident: 'bewoner', professional: 'beroepskracht', deceased: 'overleden', 'thinks-along': 'denkt mee', 'informal-carer': 'mantelzorger', 'do-not-share': 'niet delen', volunteer: 'vrijwilliger', 'lived-experience': 'maakte hetzelfde mee', dormant: 'slapend contact: stippelrand',
  },
  en: {
    sterk: 'strong tie', gewoon: 'ordinary tie', zwak: 'weak tie', gespannen: 'tense', dubbel: 'support and tension', 'heel-nauw': 'very close',
    verbroken: 'broken', hersteld: 'in contact again', slapend: 'dormant contact', gewenst: 'wished contact', onveilig: 'unsafe', unrated: 'tie not rated yet',
    arrow: 'arrow: who gets support', woman: 'woman', man: 'man', x: 'gender x', unasked: 'gender not asked', unknown: 'gender unknown',
    organisation: 'organisation', place: 'place', group: 'group', animal: 'animal',
    resident: 'resident', professional: 'professional', deceased: 'died', 'thinks-along': 'thinks along', 'informal-carer': 'informal carer', 'do-not-share': 'not shared', volunteer: 'volunteer', 'lived-experience': 'lived through the same', dormant: 'dormant contact: dotted outline',
  },
};
