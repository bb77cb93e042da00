import type { NetworkDocument, Version } from '../model/document.js';
import { versionOf } from '../model/query.js';
import { UsageError } from './usage-error.js';

/** The version after `--version`, by its id, its number in the file it came from, or its title; without the option the one that was open last. */
export function versionOption(document: NetworkDocument, name: string | undefined, option = '--version'): Version {
  if (name === undefined) return versionOf(document);
  const { versions } = document;
  const version = versions.find(({ id }) => id === name) ?? versions.find(({ id }) => id === `v${name}`) ?? versions.find(({ title }) => title === name);
  if (!version) throw new UsageError(`${option} ${name}: the map has ${versions.map(({ id, title }) => (title && title !== id ? `${id} (${title})` : id)).join(', ')}`);
  return version;
}
