import { parseSync } from 'vite';

const nameOf = (node) => (node.type === 'Literal' ? node.value : node.name);

const isFrame = ({ type }) => type === 'ImportDeclaration' || type === 'ExportNamedDeclaration';

const visit = (node, see) => {
  if (typeof node?.type === 'string') see(node);
  for (const value of Object.values(node ?? {})) {
    if (Array.isArray(value)) value.forEach((child) => typeof child === 'object' && visit(child, see));
    else if (typeof value === 'object' && value !== null) visit(value, see);
  }
};

/** The statements of a module without its imports and exports, its dynamic imports turned into calls of `$load`. */
const bodyOf = (program, code, partOf) => {
  const loads = [];
  visit(program, (node) => {
    if (node.type === 'ImportExpression') loads.push(node);
  });
  const piece = (from, to) => {
    let text = '';
    let at = from;
    for (const { start, end, source } of loads.filter((load) => load.start >= from && load.end <= to)) {
      text += `${code.slice(at, start)}$load(${JSON.stringify(partOf(source.value))})`;
      at = end;
    }
    return text + code.slice(at, to);
  };
  return program.body
    .filter((node) => !isFrame(node))
    .map(({ start, end }) => piece(start, end))
    .join('\n');
};

/** What a module gives to others, as the fields of an object. */
const exportsOf = (program) =>
  program.body
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration, source, specifiers }) => {
      if (declaration || source) throw new Error('a part of the classic script exports in an unforeseen way');
      return specifiers.map(({ local, exported }) => `${JSON.stringify(nameOf(exported))}: ${local.name}`);
    })
    .join(', ');

/** What a module takes from others: for each file its names with what they are called here. */
const importsOf = (program) =>
  program.body
    .filter(({ type }) => type === 'ImportDeclaration')
    .map(({ source, specifiers }) => ({
      file: source.value,
      fields: specifiers.map(({ type, imported, local }) => {
        if (type !== 'ImportSpecifier') throw new Error('a part of the classic script imports in an unforeseen way');
        return `${JSON.stringify(nameOf(imported))}: ${local.name}`;
      }),
    }));

/** What the entry gives the page, as fields of the global object: names of the package to names of the script. */
const globalsOf = (code) => {
  const { program } = parseSync('entry.js', code);
  if (program.body.some((node) => !isFrame(node))) throw new Error('the entry does more than start the script');
  const imported = new Map(
    program.body
      .filter(({ type }) => type === 'ImportDeclaration')
      .flatMap(({ specifiers }) => specifiers.map((one) => [one.local.name, nameOf(one.imported)])),
  );
  return program.body
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ source, specifiers }) =>
      specifiers.map(({ local, exported }) => [nameOf(exported), source ? nameOf(local) : imported.get(nameOf(local))]),
    )
    .map(([name, own]) => `${JSON.stringify(name)}: $shared[${JSON.stringify(own)}]`)
    .join(', ');
};

/** The classic script: it runs at once, and loads its parts from the folder it came from itself. */
export const scriptOf = (code, entry, { stamp, partOf }) => {
  const { program } = parseSync('script.js', code);
  if (importsOf(program).length > 0) throw new Error('the classic script must hold all it needs at once');
  return `(() => {
const $script = document.currentScript;
const $folder = new URL(".", $script instanceof HTMLScriptElement && $script.src || document.baseURI);
const $parts = {};
const $load = (name) => ($parts[name] ??= import(new URL("network-map." + name + ".js", $folder).href)
  .then(({ part }) => part($shared, $load, "${stamp}"))
  .catch((error) => { delete $parts[name]; throw error; }));
${bodyOf(program, code, partOf)}
const $shared = { ${exportsOf(program)} };
globalThis.NetworkMap ??= { ${globalsOf(entry)} };
})();`;
};

/** A part of the classic script: a module that is given what it shares with the script and with other parts. */
export const partOfScript = (code, { stamp, partOf, isScript }) => {
  const { program } = parseSync('part.js', code);
  const takes = importsOf(program).map(({ file, fields }) => {
    const from = isScript(file) ? '$shared' : `await $load(${JSON.stringify(partOf(file))})`;
    return `const { ${fields.join(', ')} } = ${from};`;
  });
  return `export const part = async ($shared, $load, $stamp) => {
if ($stamp !== "${stamp}") throw new Error("the parts of network-map.classic.js are not of one build");
${takes.join('\n')}
${bodyOf(program, code, partOf)}
return { ${exportsOf(program)} };
};`;
};
