import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder, deepest last, as absolute paths. */
export const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();

/** When the newest file below a folder was changed, in milliseconds. */
export const newestBelow = (folder) =>
  filesBelow(folder).reduce((newest, file) => Math.max(newest, statSync(file).mtimeMs), 0);
