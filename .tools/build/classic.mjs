import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, minifySync } from 'vite';
import { inRoot } from '../paths.mjs';
import { commonOptions } from './library.mjs';
import { partOfScript, scriptOf } from './script-parts.mjs';

const main = 'main';
const script = 'src/classic.ts';
/** Parts that every page loads right after the start; what others share with one of them is in it, and in no piece of its own. */
const onEveryPage = ['src/layout/circles.ts', 'src/element/changing-part.ts', 'src/element/editing-part.ts'];
/** Comes with none of these, so that a map is shown and printed with its tools and its legend when they do not come: what it shares with them is a piece of its own. */
const alone = 'src/element/frame-part.ts';
const fileOf = (name) => `./network-map.${name}.js`;
const partOf = (file) => /^\.\/network-map\.([\w-]+)\.js$/.exec(file)?.[1] ?? fail(`${file} is not a part`);
/** Says that what follows is UTF-8: a page in another encoding would read a script of it by its own, and every é as two letters. */
const UTF_8 = '\ufeff';
const fail = (reason) => {
  throw new Error(`classic script: ${reason}`);
};

/** A package that is loaded later is named after itself, not after the file it happens to be in. */
const nameOf = ({ name, facadeModuleId }) =>
  /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(facadeModuleId ?? '')?.[1] ?? name;

const bundle = async (output, plugins = [], entry = script) => {
  const [result] = await build({
    ...commonOptions,
    plugins: [...commonOptions.plugins, ...plugins],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: { entry: inRoot(entry) }, formats: ['es'] },
      rolldownOptions: { output: { chunkFileNames: (chunk) => `network-map.${nameOf(chunk)}.js`, ...output } },
    },
  });
  return result.output.filter(({ type }) => type === 'chunk');
};

const leaveOutLaterParts = {
  name: 'leave-out-later-parts',
  resolveDynamicImport: (specifier) => ({ id: String(specifier), external: true }),
};

/** The modules that an entry needs from its start. */
const modulesOf = async (entry) => {
  const chunks = await bundle({ codeSplitting: false }, [leaveOutLaterParts], entry);
  return new Set(chunks.flatMap(({ modules }) => Object.keys(modules)));
};

/** The classic script as one chunk and its later parts as others, still as modules. */
const split = async () => {
  const atStart = await modulesOf(script);
  const [apart, ...every] = await Promise.all([alone, ...onEveryPage].map(modulesOf));
  const groups = [
    { name: main, test: (id) => atStart.has(id) || id.startsWith('\0rolldown') },
    { name: 'icon', test: (id) => apart.has(id) && every.some((modules) => modules.has(id)) },
    ...onEveryPage.map((part, i) => ({ name: path.basename(part, '.ts'), test: (id) => every[i].has(id) })),
  ].map((group, i, { length }) => ({ ...group, priority: length - i }));
  const chunks = await bundle({ codeSplitting: { groups } });
  const parts = new Map(
    chunks.filter(({ isEntry }) => !isEntry).map((chunk) => [partOf(`./${chunk.fileName}`), chunk]),
  );
  const start = parts.get(main) ?? fail('no script');
  parts.delete(main);
  const entry = chunks.find(({ isEntry }) => isEntry);
  return { script: start, parts, entry };
};

/**
 * Bundles the classic script with all it needs to show and edit a map, and each part that is loaded later
 * as a module beside it. What the script holds already is handed to the parts, so that nothing is loaded twice.
 */
export const buildClassic = async (outDir) => {
  const { script, parts, entry } = await split();
  const codes = [script, ...parts.values()].map(({ code }) => code);
  const stamp = createHash('sha256').update(codes.join('')).digest('hex').slice(0, 12);
  const context = { stamp, partOf, isScript: (file) => file === fileOf(main) };
  const write = (name, code, module, mark = '') => {
    const result = minifySync(`${name}.js`, code, {
      module,
      compress: { target: 'es2022' },
      mangle: true,
      codegen: true,
    });
    if (result.errors.length > 0) fail(`${name}: ${result.errors[0].message}`);
    writeFileSync(path.join(outDir, `network-map.${name}.js`), mark + result.code);
  };
  write('classic', scriptOf(script.code, entry.code, context), false, UTF_8);
  for (const [name, { code }] of parts) write(name, partOfScript(code, context), true);
};
