import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../sources.mjs';

/** The `integrity` value of a file, as a script tag wants it. */
export const integrityOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Writes `integrity.json`: the hash of every script a browser may load. */
export const writeIntegrity = (outDir) => {
  const scripts = filesBelow(outDir).filter((file) => file.endsWith('.js') && path.basename(file) !== 'cli.js');
  const hashes = Object.fromEntries(scripts.map((file) => [path.relative(outDir, file), integrityOf(file)]));
  writeFileSync(path.join(outDir, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
};
