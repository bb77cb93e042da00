import { build } from 'vite';
import { inRoot } from '../paths.mjs';
import { commonOptions } from './library.mjs';

/** A classic script has no chunks of its own: it loads the formats from the folder it came from itself. */
const formatsBesideTheScript = {
  name: 'formats-beside-the-script',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.endsWith('/load-formats.js')) return null;
    const plain = await this.resolve(source, importer, { ...options, skipSelf: true });
    const isOurs = plain?.id === inRoot('src/element/load-formats.ts');
    return isOurs ? inRoot('src/element/load-formats-classic.ts') : plain;
  },
};

const script = (outDir, name, entry, format) =>
  build({
    ...commonOptions,
    plugins: [formatsBesideTheScript],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      lib: { entry: { [name]: inRoot(entry) }, formats: [format], name: 'NetworkMap' },
      rolldownOptions: {
        output: { entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });

/** Bundles the classic script with all in, and the file formats beside it as a module of its own. */
export const buildClassic = async (outDir) => {
  await script(outDir, 'network-map.classic', 'src/classic.ts', 'iife');
  await script(outDir, 'network-map.formats', 'src/io/formats.ts', 'es');
};
