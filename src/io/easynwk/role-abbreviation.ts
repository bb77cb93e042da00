/** Roles as easyNWK 1.5 shortens them in its text files, and the word its later files use for each. */
const ROLES: { readonly [abbreviation: string]: string } = {
  // family
  Fa: 'Familienangehörige*r', Ef: 'Ehefrau', Em: 'Ehemann', Lgf: 'Lebensgefährt*in', Pr: 'Partner*in', ExPr: 'Ex-Partner*in',
  Mu: 'Mutter', Va: 'Vater', StM: 'Stiefmutter', Stv: 'Stiefvater', PfM: 'Pflegemutter', Pfv: 'Pflegevater', AMu: 'Adoptivmutter', AVa: 'Adoptivvater',
  Sw: 'Schwester', Br: 'Bruder', SSw: 'Stiefschwester', SBr: 'Stiefbruder', HSw: 'Halbschwester', HBr: 'Halbbruder', PSw: 'Pflegeschwester', PBr: 'Pflegebruder',
  To: 'Tochter', So: 'Sohn', ATo: 'Adoptivtochter', ASo: 'Adoptivsohn', PTo: 'Pflegetochter', PSo: 'Pflegesohn', STo: 'Stieftochter', SSo: 'Stiefsohn',
  GrM: 'Großmutter', GrV: 'Großvater', UGm: 'Urgroßmutter', UGrv: 'Urgroßvater', Ek: 'Enkelkind', UEk: 'Urenkelkind',
  Schw: 'Schwager/Schwägerin', SwM: 'Schwiegermutter', SwV: 'Schwiegervater', SwT: 'Schwiegertochter', SwS: 'Schwiegersohn',
  Ta: 'Tante', On: 'Onkel', Co: 'Cousin*e', Ni: 'Nichte', Ne: 'Neffe', aTa: 'Angeheiratete Tante', aOn: 'Angeheirateter Onkel', aNi: 'Angeheiratete Nichte', aNE: 'Angeheirateter Neffe',
  // friends and neighbours; "Be" also stood for Berater*in, and easyNWK reads it as this
  Fr: 'Freund*in', Na: 'Nachbar*in', Be: 'Bekannte*r', Mbw: 'Mitbewohner*in',
  // colleagues
  Ko: 'Kolleg*in', AKo: 'Arbeitskolleg*in', VKo: 'Vereinskolleg*in', AuKo: 'Ausbildungskolleg*in', SKo: 'Schulkolleg*in', StKo: 'Studienkolleg*in',
  // professionals
  He: 'prof. Helfer*in', Arz: 'Ärzt*in', PsyT: 'Psychotherapeut*in', PK: 'Pflegefachkraft', ErV: 'Gesetz. Erwachsenenvertretung', Psy: 'Psycholog*in',
  Soz: 'Sozialarbeiter*in', Pf: 'Pfarrer*in', Phy: 'Physiotherapeut*in', Erg: 'Ergotherapeut*in',
};

/** The role behind an abbreviation of easyNWK 1.5; an unknown one stays as it is. One abbreviation stands for two roles, told apart by gender. */
export function roleOfAbbreviation(abbreviation: string, gender: string): string {
  if (abbreviation === 'ABr') return gender === 'w' ? 'Adoptivschwester' : 'Adoptivbruder';
  return Object.hasOwn(ROLES, abbreviation) ? ROLES[abbreviation]! : abbreviation;
}
