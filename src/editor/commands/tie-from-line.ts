import { tiesBetween } from '../../model/query.js';
import { SENSITIVE_QUALITY } from '../../model/vocabulary.js';
import type { Command } from '../command.js';
import type { LineChoice } from '../quick-add/new-alter-of.js';
import type { TieSaid } from '../quick-add/parse-tie.js';
import { connect } from './connect.js';
import { setTie } from './set-tie.js';

/** Ties two who are on the map, as a typed line says; a tie that they have and of which nothing was asked yet is that tie. */
export function tieFromLine({ from, to, ...said }: TieSaid, { unsafeTies = false }: LineChoice = {}): Command {
  return (context) => {
    const { quality: asked, gives, gets, ...facts } = said;
    const quality = asked === SENSITIVE_QUALITY && !unsafeTies ? undefined : asked;
    const known = { ...facts, ...(quality ? { quality } : {}) };
    const unasked = tiesBetween(context.version, from, to).find((tie) => !tie.quality && !tie.gives && !tie.gets && !tie.note);
    const support = (one: 'gives' | 'gets', other: 'gives' | 'gets') => ({ ...(gives ? { [one]: gives } : {}), ...(gets ? { [other]: gets } : {}) });
    if (!unasked || Object.keys(said).length === 0) return connect(from, to, { ...known, ...support('gives', 'gets') })(context);
    return setTie(unasked.id, { ...known, ...(unasked.from === from ? support('gives', 'gets') : support('gets', 'gives')) })(context);
  };
}
