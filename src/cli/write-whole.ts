import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { reasonOf } from './read-map.js';
import type { Terminal } from './verb.js';
import { UsageError } from './usage-error.js';

/** Writes a whole file or none: beside its place first, then into it at once. The name `-` stands for the terminal. */
export async function writeWhole(file: string, text: string, terminal: Terminal): Promise<void> {
  if (file === '-') { terminal.out(text); return; }
  const beside = `${file}.${process.pid}.part`;
  try {
    // Renaming onto a folder fails in a way of its own on every system; this says so in words.
    if ((await stat(file).catch(() => undefined))?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UsageError(`${file}: ${reasonOf(error, 'cannot be written')}`);
  }
}
