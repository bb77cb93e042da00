import { build } from 'vite';
import { inRoot, root } from '../paths.mjs';
import { tightTemplates } from './tight-templates.mjs';

const isOurs = (id) => id.startsWith('.') || id.startsWith('/') || id.startsWith('\0');

/** What every bundle of ours shares: no config file, and packages as they are published. */
export const commonOptions = {
  configFile: false,
  root,
  logLevel: 'warn',
  plugins: [tightTemplates],
  // why named: with a development server in the same process vite would pick development builds of packages
  resolve: { conditions: ['module', 'browser', 'production'] },
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
