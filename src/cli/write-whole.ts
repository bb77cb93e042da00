import { chmod, lstat, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { reasonOf } from './read-map.js';
import type { Terminal } from './verb.js';
import { UsageError } from './usage-error.js';

/**
 * Writes a whole file or none: beside its place first, then into it at once. The name `-` stands for the terminal.
 * A link is followed and who may use a file stays as it was; into what is no file, such as a pipe, the text goes directly.
 */
export async function writeWhole(file: string, content: string | Uint8Array, terminal: Terminal): Promise<void> {
  if (file === '-') { terminal.out(content); return; }
  let beside: string | undefined;
  try {
    const place = await placeOf(file);
    // Opening a folder fails in a way of its own on every system; this says so in words.
    if (place === 'folder') throw Object.assign(new Error(), { code: 'EISDIR' });
    if (place === 'stream') { await writeFile(file, content); return; }
    const part = `${place.path}.${process.pid}.part`;
    // why the mode twice: nobody else may read the part while it is written, and the umask must not narrow it afterwards
    await writeFile(part, '', { flag: 'wx', ...(place.mode === undefined ? {} : { mode: place.mode | 0o200 }) });
    beside = part;
    await writeFile(part, content);
    if (place.mode !== undefined) await chmod(part, place.mode);
    await rename(part, place.path);
  } catch (error) {
    if (beside !== undefined) await rm(beside, { force: true });
    throw new UsageError(`${file}: ${reasonOf(error, 'cannot be written')}`);
  }
}

/** The file that is meant, and its mode if it is there; or what else has that name. A link to nothing yet is written through. */
async function placeOf(file: string): Promise<{ path: string; mode?: number } | 'folder' | 'stream'> {
  const path = await realpath(file).catch(() => undefined);
  if (path === undefined) return await isLink(file) ? 'stream' : { path: file };
  const found = await stat(path);
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? { path, mode: found.mode & 0o777 } : 'stream';
}

async function isLink(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => undefined))?.isSymbolicLink() ?? false;
}
