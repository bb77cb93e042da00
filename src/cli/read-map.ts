import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ImportOptions, type Imported, importBytes } from '../io/formats.js';
import { UsageError } from './usage-error.js';

/** Opens a file, or what comes in where the name is `-`. Throws a `UsageError` if it cannot be reached, a `NetworkMapError` if it is no map. */
export async function readMap(file: string, options: ImportOptions = {}): Promise<Imported> {
  const bytes = await bytesOf(file);
  return importBytes(bytes, file === '-' ? '' : basename(file), options);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if (file !== '-') return await readFile(file);
    const parts: Uint8Array[] = [];
    for await (const part of process.stdin) parts.push(part as Uint8Array);
    return Buffer.concat(parts);
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error, 'cannot be read')}`);
  }
}

/** Why the system could not do something with a file, in words. */
export function reasonOf(error: unknown, otherwise: string): string {
  const reasons: { readonly [code: string]: string } = {
    ENOENT: 'there is no such file or folder', EISDIR: 'this is a folder', ENOTDIR: 'there is no such folder', EACCES: 'you may not use this file', EPERM: 'you may not use this file',
    EROFS: 'nothing can be written here', ENOSPC: 'the disk is full',
  };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `${otherwise}${code ? ` (${code})` : ''}`;
}
