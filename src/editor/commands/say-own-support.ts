import { ownTie } from '../../model/own-tie.js';
import type { AlterId, Version } from '../../model/document.js';
import type { SupportKind } from '../../model/vocabulary.js';
import type { Command } from '../command.js';
import { connect } from './connect.js';
import { setSupport } from './set-support.js';

/** Says what the resident gives somebody, or gets of them; their tie is drawn if it was not there yet. */
export function sayOwnSupport(version: Version, id: AlterId, isGiven: boolean, kinds: readonly SupportKind[] | null): Command {
  const tie = ownTie(version, id);
  return tie ? setSupport(tie.id, isGiven ? version.resident : id, kinds) : connect(version.resident, id, { [isGiven ? 'gives' : 'gets']: kinds });
}
