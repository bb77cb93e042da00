import type { NetworkDocument } from '../model/document.js';
import { NetworkMapError } from '../model/errors.js';
import { readMap } from './read-map.js';

/** Opens a file as the map of one resident, to be counted with others. Throws as `readMap` does, and for what is only partly known or made of many maps. */
export async function mapOfOne(file: string): Promise<NetworkDocument> {
  const { document, readonly } = await readMap(file);
  if (readonly) throw new NetworkMapError('newer-version', 'This map was made by a newer program.', 'version', 'Use a newer version of network-map.');
  if (document.neighbourhood !== undefined) throw new NetworkMapError('neighbourhood', 'This is a neighbourhood made of many maps, not a map of one resident.', 'neighbourhood', 'Leave it out.');
  return document;
}
