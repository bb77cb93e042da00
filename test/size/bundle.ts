import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import { inRoot, root } from '../support/checkout.js';

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length;

/** Leaves out the parts that are loaded later, as far as their names are among these. */
const leaveOut = (isLeftOut: (place: string) => boolean): Plugin => ({
  name: 'leave-out-later-parts',
  resolveDynamicImport: (specifier) =>
    typeof specifier === 'string' && isLeftOut(specifier) ? { id: specifier, external: true } : null,
});

const chunksOf = async (
  entry: string,
  plugins: Plugin[],
  output: Rolldown.OutputOptions,
): Promise<Rolldown.OutputChunk[]> => {
  const [result] = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins,
    // why named: under a test runner vite would pick the development builds of packages
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: { entry: inRoot(entry) }, formats: ['es'] },
      rolldownOptions: { output: { ...output, minify: true, chunkFileNames: '[name].js' } },
    },
  })) as Rolldown.RolldownOutput[];
  return (result?.output ?? []).flatMap((file) => (file.type === 'chunk' ? [file] : []));
};

/**
 * The weight of an entry in one file with all its packages, minified, gzip -9, in bytes:
 * without its later parts, or with those that `isLeftOut` lets in.
 */
export const weightOf = async (entry: string, isLeftOut: (place: string) => boolean = () => true): Promise<number> => {
  const chunks = await chunksOf(entry, [leaveOut(isLeftOut)], { codeSplitting: false });
  return chunks.reduce((sum, { code }) => sum + gzipped(code), 0);
};

/**
 * The weight of each part that is loaded later, with what it alone brings, split as a bundler splits it.
 * What every page loads right after its start is taken in that order, and is there when any other part comes;
 * so is the part that alone fetches another one (`fetchedBy`).
 */
export const laterPartsOf = async (entry: string, onEveryPage: readonly string[] = [], fetchedBy: Readonly<Record<string, string>> = {}): Promise<Record<string, number>> => {
  const chunks = await chunksOf(entry, [], {});
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const closureOf = (name: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    byName.get(name)?.imports.forEach((inner) => closureOf(inner, seen));
    return seen;
  };
  const first = new Set(chunks.filter((chunk) => chunk.isEntry).flatMap((chunk) => [...closureOf(chunk.fileName)]));
  const later = chunks.filter((chunk) => chunk.isDynamicEntry && !first.has(chunk.fileName));
  const there = new Set(first);
  const weigh = (chunk: Rolldown.OutputChunk): [string, number] => {
    const before = chunks.find(({ name }) => name === fetchedBy[chunk.name]);
    const isThere = new Set([...there, ...(before ? closureOf(before.fileName) : [])]);
    const own = [...closureOf(chunk.fileName)].filter((name) => !isThere.has(name));
    if (onEveryPage.includes(chunk.name)) for (const name of own) there.add(name);
    return [chunk.name, own.reduce((sum, name) => sum + gzipped(byName.get(name)?.code ?? ''), 0)];
  };
  const turn = ({ name }: Rolldown.OutputChunk): number => (onEveryPage.includes(name) ? onEveryPage.indexOf(name) : onEveryPage.length);
  return Object.fromEntries(later.sort((a, b) => turn(a) - turn(b)).map(weigh));
};
