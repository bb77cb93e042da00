import type { AlterKind, DefaultSector, Gender } from '../../model/vocabulary.js';

/** What a role says about somebody, as far as it does. */
export interface RoleMeaning {
  sector?: DefaultSector;
  gender?: Gender;
  kind?: AlterKind;
}

/**
 * Words of roles, German first and with the Dutch and English ones that people type into the same field; the first row that fits counts.
 * Rows of helpers come before family, since a "Krankenschwester" is no sister and a "Tagesmutter" no mother.
 */
const ROWS: readonly (readonly [RegExp, RoleMeaning])[] = [
  [/hund|katze|kater\b|haustier|vogel|pferd|kaninchen|hamster|\btier\b|\bhond\b|\bkat\b|\bpoes\b|huisdier|paard|konijn|\bdog\b|\bcat\b|\bpet\b|\bhorse\b/, { kind: 'animal' }],
  [/kirche|moschee|synagoge|\bpark\b|\bort\b|\bplatz\b|\bcafé\b|\bplek\b|\bkerk\b|\bmoskee\b|\bplace\b|\bchurch\b|\bmosque\b/, { kind: 'place' }],
  [/verein$|\bamt\b|behörde|\bfirma\b|organisation|organisatie|vereniging|stichting|gemeente/, { kind: 'organisation' }],
  [/gruppe$|\bgroep|\bgroup\b/, { kind: 'group' }],
  [/ehrenamt|freiwillig|vrijwillig|volunteer|\bmaatje\b/, { sector: 'vrijwilligers' }],
  [/kranken?schwester/, { sector: 'hulp', gender: 'woman' }],
  [/krankenpfleger(?!\*)/, { sector: 'hulp', gender: 'man' }],
  [/tagesmutter|leihoma/, { sector: 'hulp', gender: 'woman' }],
  [/helfer|helper|ärzt|arzt|therapeut|psycholog|psychiat|pflegefachkraft|pflegekraft|sachwalt|vertretung|anwält|anwalt|sozialarb|sozialpäd|berater|betreuer|pfarrer|lehrer|hebamme/, { sector: 'hulp' }],
  [/hulpverlen|begeleid|maatschappelijk werk|casemanager|advocaat|dokter|doctor|therapist|counsel|social worker|nurse|verpleeg/, { sector: 'hulp' }],
  [/kolleg|mitschüler|kommiliton|vorgesetzt|\bchef|collega|colleague|klasgeno|teamgeno/, { sector: 'meedoen' }],
  [/nachbar|\bbuur|\bburen\b|neighbo/, { sector: 'buren' }],
  [/freund|bekannt|mitbewohn|vriend|kennis|friend|acquaint|huisgeno/, { sector: 'vrienden' }],
  [/schwager\/schwägerin|cousin\*e|familienangeh|verwandt|geschwister|eltern(teil)?\b|gefährt|partner|enkelkind|\bkind\b|familie|gezin/, { sector: 'familie' }],
  [/(mutter|mama|oma|ehefrau|gattin|schwester|tochter|tante|nichte|cousine|enkelin|schwägerin|moeder|zus|dochter|vrouw)$/, { sector: 'familie', gender: 'woman' }],
  [/(vater|papa|opa|ehemann|gatte|bruder|sohn|onkel|neffe|cousin|enkel|schwager|vader|broer|zoon|oom|neef)$/, { sector: 'familie', gender: 'man' }],
];

/** What a role in an easyNWK file says about somebody's sector, gender and kind; nothing for a role we do not know. */
export function roleMeaning(role: string): RoleMeaning {
  const words = role.trim().toLocaleLowerCase('de').slice(0, 200);
  return ROWS.find(([pattern]) => pattern.test(words))?.[1] ?? {};
}
