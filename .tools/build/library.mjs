import { build } from 'vite';
import { inRoot, root } from '../paths.mjs';

const isOurs = (id) => id.startsWith('.') || id.startsWith('/') || id.startsWith('\0');

/** What every bundle of ours shares: no config file, modern browsers, nothing renamed by chance. */
export const commonOptions = {
  configFile: false,
  root,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Bundles the module entries; packages stay bare imports, lazy parts stay chunks with steady names. */
export const buildLibrary = (outDir) =>
  build({
    ...commonOptions,
    define: {},
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: {
        entry: {
          index: inRoot('src/index.ts'),
          element: inRoot('src/element.ts'),
          define: inRoot('src/define.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: (id) => !isOurs(id),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
