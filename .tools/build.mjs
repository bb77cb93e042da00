// Builds `dist` beside the old one and swaps them at the end, so that nobody ever reads half a build.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildClassic } from './build/classic.mjs';
import { buildCommandLine } from './build/command-line.mjs';
import { writeDeclarations } from './build/declarations.mjs';
import { writeIntegrity } from './build/integrity.mjs';
import { buildLibrary } from './build/library.mjs';
import { writeManifest } from './build/manifest.mjs';
import { writeSchema } from './build/schema.mjs';
import { inRoot } from './paths.mjs';

const work = inRoot('node_modules/.cache', `network-map-build-${process.pid}`);
const outDir = path.join(work, 'dist');

const swap = () => {
  const old = path.join(work, 'old');
  mkdirSync(old, { recursive: true });
  try {
    renameSync(inRoot('dist'), path.join(old, 'dist'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  renameSync(outDir, inRoot('dist'));
};

const steps = {
  'module entries': () => buildLibrary(outDir),
  'classic script': () => buildClassic(outDir),
  command: () => buildCommandLine(outDir),
  declarations: () => writeDeclarations(outDir),
  schema: () => writeSchema(outDir),
  manifest: () => writeManifest(outDir),
  integrity: () => writeIntegrity(outDir),
};

mkdirSync(outDir, { recursive: true });
try {
  for (const [name, run] of Object.entries(steps)) {
    const start = performance.now();
    await run();
    console.log(`${name.padEnd(16)} ${Math.round(performance.now() - start)} ms`);
  }
  swap();
} catch (error) {
  console.error(`the build stopped: ${error.stack ?? error}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
