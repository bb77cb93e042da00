import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { inRoot } from '../paths.mjs';
import { commonOptions } from './library.mjs';
import { leaveOut, shareBindings } from './shared-bindings.mjs';

const sharedModule = inRoot('src/element/shared-with-formats.ts');

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

/** Puts what the formats need of the script in the place kept for it. */
const shares = (code) => ({
  name: 'shares',
  enforce: 'pre',
  load: (id) => (id === sharedModule ? code : null),
});

const bundle = async (entry, format, plugins) => {
  const [{ output }] = await build({
    ...commonOptions,
    plugins,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: { bundle: inRoot(entry) }, formats: [format], name: 'NetworkMap' },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
  return output[0];
};

/**
 * Bundles the classic script with all in, and the file formats beside it as a module of its own.
 * What both need is in the script alone, which hands it to the formats when it loads them.
 */
export const buildClassic = async (outDir) => {
  const alone = await bundle('src/classic.ts', 'iife', [formatsBesideTheScript]);
  const held = new Set(Object.keys(alone.modules).filter((id) => id.startsWith(inRoot('src'))));
  const asking = await bundle('src/io/formats.ts', 'es', [leaveOut(held)]);
  const { formats, shared } = shareBindings(asking.code);
  const script = await bundle('src/classic.ts', 'iife', [formatsBesideTheScript, shares(shared)]);
  writeFileSync(path.join(outDir, 'network-map.classic.js'), script.code);
  writeFileSync(path.join(outDir, 'network-map.formats.js'), formats);
};
