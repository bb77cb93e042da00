import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../paths.mjs';
import { newestBelow } from '../sources.mjs';

const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Makes one file of `dist` anew, with what comes with it, when the sources are newer; the rest stays as it is. */
export const refresh = async (file, build) => {
  if (changedAt(inRoot('dist', file)) > newestBelow(inRoot('src'))) return;
  const work = inRoot('node_modules/.cache', `network-map-${file}-${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    await build(work);
    mkdirSync(inRoot('dist'), { recursive: true });
    for (const name of readdirSync(work)) renameSync(path.join(work, name), inRoot('dist', name));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
