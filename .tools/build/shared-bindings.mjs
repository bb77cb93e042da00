import { createHash } from 'node:crypto';
import { parseSync } from 'vite';

const prefix = 'shared:';

/**
 * Plugin: what is already in the classic script stays out of the formats; the formats ask for it by name.
 * `held` are the source files of the classic script.
 */
export const leaveOut = (held) => ({
  name: 'leave-out-what-is-shared',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && held.has(found.id) ? { id: prefix + found.id, external: true } : null;
  },
});

const importsOf = (program) => program.body.filter((node) => node.type === 'ImportDeclaration');

const nameOf = (node) => (node.type === 'Literal' ? node.value : node.name);

/** The names a module imports from what is shared, in one order for both sides. */
const bindingsOf = (program) =>
  importsOf(program).flatMap(({ source, specifiers }) =>
    specifiers.map(({ type, imported, local }) => {
      if (!source.value.startsWith(prefix) || type !== 'ImportSpecifier') {
        throw new Error(`the formats import ${source.value} in a way that cannot be shared`);
      }
      return { file: source.value.slice(prefix.length), name: nameOf(imported), local: local.name };
    }),
  );

const exportsOf = (program) =>
  program.body
    .filter((node) => node.type === 'ExportNamedDeclaration')
    .flatMap((node) => {
      if (node.declaration || node.source) throw new Error('the formats export in a way that cannot be shared');
      return node.specifiers.map(({ local, exported }) => `${JSON.stringify(nameOf(exported))}:${local.name}`);
    });

/**
 * Turns the bundled formats into a module that is given what it shares, and the list it is to be given.
 * The first of the list is a stamp: two files of different builds refuse each other.
 */
export const shareBindings = (code) => {
  const { program } = parseSync('formats.js', code);
  const bindings = bindingsOf(program);
  const exported = exportsOf(program);
  const isFrame = ({ type }) => type === 'ImportDeclaration' || type === 'ExportNamedDeclaration';
  const body = program.body
    .filter((node) => !isFrame(node))
    .map((node) => code.slice(node.start, node.end))
    .join('\n');
  const stamp = createHash('sha256').update(code).digest('hex').slice(0, 16);
  const taken = ['$stamp', ...bindings.map(({ local }) => local)].join(',');
  const check = `if($stamp!=="${stamp}")throw new Error("network-map.formats.js is not of the same build as network-map.classic.js")`;
  return {
    formats: `export const formatsWith=([${taken}])=>{${check};${body}\nreturn{${exported.join(',')}}};\n`,
    shared: [
      ...bindings.map(({ file, name }, index) => `import { ${name} as s${index} } from ${JSON.stringify(file)};`),
      `export const sharedWithFormats = [${[JSON.stringify(stamp), ...bindings.map((_, index) => `s${index}`)].join(', ')}];`,
    ].join('\n'),
  };
};
