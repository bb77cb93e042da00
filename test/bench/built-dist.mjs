import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { newestBelow } from '../../.tools/sources.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = `${root}dist/integrity.json`;
const bundles = fileURLToPath(new URL('./bundles/', import.meta.url));

/** Sees to it that `dist` is no older than the sources, so that what is measured is what is there. */
export async function builtDist() {
  if (existsSync(built) && statSync(built).mtimeMs >= newestBelow(`${root}src`)) return;
  const { status } = spawnSync(process.execPath, [`${root}.tools/build.mjs`], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the build failed');
}

/** Bundles what is published for bundlers only, and our map without its element, as a page would that shows maps and nothing else. */
export async function builtBundles() {
  for (const file of readdirSync(bundles)) {
    await build({
      configFile: false, root, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: fileURLToPath(new URL('./results', import.meta.url)), emptyOutDir: false, target: 'es2022', minify: true,
        lib: { entry: { [path.basename(file, '.js')]: bundles + file }, formats: ['iife'], name: 'unused' }, rolldownOptions: { output: { entryFileNames: '[name].js', codeSplitting: false } },
      },
    });
  }
}
