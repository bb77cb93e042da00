import type { NetworkMapErrorCode } from '../model/errors.js';

/** Why a file cannot be opened and what to do, in plain English. */
export const fileProblemsEn: Readonly<Record<NetworkMapErrorCode, string>> = {
  empty: 'It is empty. Choose another file.',
  syntax: 'It is damaged or not complete. Save it again in the program it came from.',
  'unknown-format': 'It is no network map that we can read. Choose a file of this map or of easyNWK.',
  unsupported: 'It comes from a program that we cannot read yet. Choose a file of this map or of easyNWK.',
  invalid: 'Something in it is wrong. Save it again in the program it came from.',
  'too-deep': 'It is damaged, or it is no network map. Choose another file.',
  'too-large': 'It is too large for a network map. Choose another file.',
  encoding: 'The letters in it cannot be read. Save it again in the program it came from.',
  'newer-version': 'It was made with a newer version.',
  neighbourhood: 'It is a map of a neighbourhood, not of one resident.',
  refused: 'This page does not allow it.',
  readonly: 'This map can only be looked at now.',
  unavailable: 'A part of the map was not loaded. Check the connection and tap the map.',
  unsaved: 'First save what is on the map now.',
  unshareable: 'This map was made with a newer version. What others may see is not known here.',
};
