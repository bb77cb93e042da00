import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { inRoot, root } from '../support/checkout.js';

/** Weights of one entry as a portal's bundler would ship it: minified, gzip -9, in bytes. */
export type Bundle = {
  /** the entry with every chunk it imports statically */
  static: number;
  /** each chunk that is loaded only when needed, with what it alone brings */
  lazy: Record<string, number>;
};

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length;

const closureOf = (start: string[], chunks: Map<string, Rolldown.OutputChunk>): Set<string> => {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    chunks.get(name)?.imports.forEach(visit);
  };
  start.forEach(visit);
  return seen;
};

/** Bundles an entry of `dist` with all its packages and weighs it. */
export const bundleOf = async (entry: string): Promise<Bundle> => {
  const result = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    // why named: under a test runner vite would pick the development builds of packages
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { entry: inRoot(entry) },
        preserveEntrySignatures: 'exports-only',
        output: { format: 'es', chunkFileNames: '[name].js', entryFileNames: '[name].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = new Map(result.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const weigh = (names: Iterable<string>): number =>
    [...names].reduce((sum, name) => sum + gzipped(chunks.get(name)?.code ?? ''), 0);
  const first = closureOf(['entry.js'], chunks);
  const lazyNames = [...chunks.values()].filter((chunk) => chunk.isDynamicEntry && !first.has(chunk.fileName));
  const lazy = lazyNames.map((chunk) => {
    const own = [...closureOf([chunk.fileName], chunks)].filter((name) => !first.has(name));
    return [chunk.name, weigh(own)];
  });
  return { static: weigh(first), lazy: Object.fromEntries(lazy) };
};
