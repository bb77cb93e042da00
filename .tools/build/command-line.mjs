import { chmodSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { inRoot } from '../paths.mjs';
import { commonOptions } from './library.mjs';

/** Bundles the `network-map` command into one file for Node; packages stay imports. */
export const buildCommandLine = async (outDir) => {
  await build({
    ...commonOptions,
    define: {},
    build: {
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      ssr: true,
      lib: { entry: { cli: inRoot('src/cli/cli.ts') }, formats: ['es'] },
      rolldownOptions: {
        external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
        output: { entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
  chmodSync(path.join(outDir, 'cli.js'), 0o755);
};
