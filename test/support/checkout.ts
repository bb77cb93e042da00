import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A place inside the checkout. */
export const inRoot = (...parts: string[]): string => path.join(root, ...parts);

/** The text of a file of the checkout. */
export const textOf = (place: string): string => readFileSync(inRoot(place), 'utf8');

/** Every file below a folder of the checkout, as places with forward slashes. */
export const filesBelow = (folder: string): string[] => {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
};

/** Every file that git holds or would hold; without git every file outside the ignored folders. */
export const ownFiles = (): string[] => {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root });
    return listed
      .toString()
      .split('\0')
      .filter((place) => place !== '' && existsSync(inRoot(place)));
  } catch {
    return filesBelow('.').filter((place) => !/^(node_modules|dist|\.git)\/|\/node_modules\//.test(place));
  }
};
