import { ownTie } from '../../model/own-tie.js';
import type { AlterId, Version } from '../../model/document.js';
import { SENSITIVE_QUALITY } from '../../model/vocabulary.js';
import type { TieFacts } from '../check-tie.js';
import type { Command } from '../command.js';
import { connect } from './connect.js';
import { setTie } from './set-tie.js';

/** Says something of the tie with the resident, which is drawn if it was not there yet. That somebody is unsafe stays said: how it is besides becomes a tie of its own. */
export function sayOwnTie(version: Version, id: AlterId, facts: TieFacts): Command {
  const tie = ownTie(version, id);
  const isBeside = facts.quality != null && tie?.quality === SENSITIVE_QUALITY;
  return tie && !isBeside ? setTie(tie.id, facts) : connect(version.resident, id, facts);
}
