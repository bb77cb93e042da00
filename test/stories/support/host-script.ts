import { build } from 'vite';
import { inRoot, root } from '../../support/checkout.js';

/** Bundles the script of a host that brings its own Lit; returns the folder it is in. */
export const buildHostScript = async (): Promise<string> => {
  const outDir = inRoot('test/.out/pages');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      lib: {
        entry: { 'host-with-lit': inRoot('test/stories/pages/host-with-lit.ts') },
        formats: ['iife'],
        name: 'Host',
      },
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  });
  return outDir;
};
