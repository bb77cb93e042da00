import type { Tie } from '../../model/document.js';
import { tiesBetween } from '../../model/query.js';
import { SENSITIVE_QUALITY, type SupportKind } from '../../model/vocabulary.js';
import type { TieFacts } from '../check-tie.js';
import type { Command } from '../command.js';
import type { LineChoice } from '../quick-add/new-alter-of.js';
import type { TieSaid } from '../quick-add/parse-tie.js';
import { connect } from './connect.js';
import { removeTies } from './remove-ties.js';
import { setTie } from './set-tie.js';

/** Ties two who are on the map, as a typed line says; a tie that they have and of which none of this was told yet is that tie. */
export function tieFromLine({ from, to, ...said }: TieSaid, { unsafeTies = false }: LineChoice = {}): Command {
  return (context) => {
    if (said.noTie) return removeTies(tiesBetween(context.version, from, to).map(({ id }) => id))(context);
    const { quality: asked, gives, gets, noTie: _none, ...facts } = said;
    const quality = asked === SENSITIVE_QUALITY && !unsafeTies ? undefined : asked;
    const known = { ...facts, ...(quality ? { quality } : {}) };
    const support = (one: 'gives' | 'gets', other: 'gives' | 'gets') => ({ ...(gives ? { [one]: gives } : {}), ...(gets ? { [other]: gets } : {}) });
    const open = tiesBetween(context.version, from, to).find((tie) => isOpen(tie, { ...known, ...(tie.from === from ? support('gives', 'gets') : support('gets', 'gives')) }));
    const [old] = tiesBetween(context.version, from, to);
    // More support is of the tie that is there.
    if (!open && old && !known.quality && gives?.length) return setTie(old.id, moreOf(old, old.from === from ? 'gives' : 'gets', gives, known.note))(context);
    if (!open || Object.keys(said).length === 0) return connect(from, to, { ...known, ...support('gives', 'gets') })(context);
    return setTie(open.id, { ...known, ...(open.from === from ? support('gives', 'gets') : support('gets', 'gives')) })(context);
  };
}

function moreOf(tie: Tie, field: 'gives' | 'gets', kinds: readonly SupportKind[], note = ''): TieFacts {
  const isNew = note !== '' && !tie.note?.includes(note);
  return { [field]: [...new Set([...(tie[field] ?? []), ...kinds])], ...(isNew ? { note: [tie.note, note].filter(Boolean).join(', ') } : {}) };
}

/** Whether a tie can take these facts on, and nothing that was said of it changes. */
function isOpen(tie: Tie, facts: Partial<Tie>): boolean {
  const told = (Object.keys(facts) as (keyof Tie)[]);
  const isSame = (field: keyof Tie): boolean => JSON.stringify(tie[field]) === JSON.stringify(facts[field]);
  return told.every((field) => tie[field] === undefined || isSame(field)) && told.some((field) => tie[field] === undefined);
}
