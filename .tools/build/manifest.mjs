import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { inRoot, root } from '../paths.mjs';
import { filesBelow } from '../sources.mjs';

const elementModule = 'dist/element.js';

const isPublic = (member) =>
  !member.static &&
  (member.privacy === undefined || member.privacy === 'public') &&
  !/^[#_[]/.test(member.name) &&
  !member.inheritedFrom;

/** The analyzer also takes events from `dispatchEvent`, under the name of a variable: those are not the documented ones. */
const isEvent = ({ name }) => /^(input|change|network-map-[a-z-]+)$/.test(name ?? '');

const byName = (lists) => [...new Map(lists.flat().map((entry) => [entry.name, entry])).values()];

/** The class of ours that a class extends, where it is one: the element's options are such a class. */
const baseOf = (declaration, all) => all.find(({ kind, name }) => kind === 'class' && name === declaration.superclass?.name);

/** Whether a class extends, however far above, the one that all elements of ours are made from. */
const isElement = (declaration, all) =>
  declaration?.kind === 'class' && (declaration.name === 'RenderingElement' || isElement(baseOf(declaration, all), all));

/** What a mixin `X` adds is described in the class `XMembers` beside it; what the class of options adds in that class. */
const withMixins = (own, all) => {
  const base = baseOf(own, all);
  const declaration = {
    ...own,
    customElement: true,
    superclass: { name: 'HTMLElement', package: 'global:' },
    attributes: byName([base?.attributes ?? [], own.attributes ?? []]),
  };
  const added = [
    ...(own.mixins ?? []).flatMap(({ name }) => all.find((candidate) => candidate.name === `${name}Members`)?.members ?? []),
    ...(base?.members ?? []),
  ];
  const members = byName([added.filter(isPublic), (declaration.members ?? []).filter(isPublic)]);
  const described = new Map(members.map(({ name, description }) => [name, description]));
  const attributes = declaration.attributes?.map(({ inheritedFrom: _class, ...attribute }) => ({
    ...attribute,
    description: attribute.description ?? described.get(attribute.fieldName ?? attribute.name),
  }));
  return { ...declaration, members, attributes, events: declaration.events?.filter(isEvent) };
};

const published = (all) => (declaration) => {
  if (isElement(declaration, all)) return withMixins(declaration, all);
  return declaration.members ? { ...declaration, members: declaration.members.filter(isPublic) } : declaration;
};

/** Everything an embedder may use, in the two modules an embedder may load. */
const asPublished = (manifest, exported) => {
  const all = manifest.modules.flatMap((module) => module.declarations ?? []);
  const declarations = all.filter(({ name }) => exported.has(name)).map(published(all));
  const element = declarations.find((declaration) => declaration.customElement);
  if (!element) throw new Error('the manifest holds no custom element');
  element.tagName = 'network-map';
  const exportOf = (declaration) => ({
    kind: 'js',
    name: declaration.name,
    declaration: { name: declaration.name, module: elementModule },
  });
  const definition = {
    kind: 'custom-element-definition',
    name: 'network-map',
    declaration: { name: element.name, module: elementModule },
  };
  return {
    schemaVersion: manifest.schemaVersion,
    readme: 'README.md',
    modules: [
      { kind: 'javascript-module', path: elementModule, declarations, exports: declarations.map(exportOf) },
      { kind: 'javascript-module', path: 'dist/define.js', declarations: [], exports: [definition] },
    ],
  };
};

/** Names that `src/element.ts` hands out, those of its `export * from` included by the analyzer's own reading. */
const exportedNames = (manifest) => {
  const exportsOf = (file, seen = new Set()) => {
    if (seen.has(file)) return [];
    seen.add(file);
    const module = manifest.modules.find((candidate) => candidate.path === file);
    return (module?.exports ?? []).flatMap((entry) => {
      if (entry.name !== '*') return [entry.name];
      const target = path.posix.join(path.posix.dirname(file), entry.declaration.package ?? entry.declaration.module);
      return exportsOf(target.replace(/\.js$/, '.ts'), seen);
    });
  };
  return new Set(exportsOf('src/element.ts'));
};

/** Writes the custom-elements manifest of the element and its events. */
export const writeManifest = (outDir) => {
  const places = [inRoot('src/element.ts'), ...filesBelow(inRoot('src/element'))];
  const modules = places.map((place) => {
    const name = path.relative(root, place).split(path.sep).join('/');
    return ts.createSourceFile(name, readFileSync(place, 'utf8'), ts.ScriptTarget.ES2015, true);
  });
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } });
  const result = asPublished(manifest, exportedNames(manifest));
  writeFileSync(path.join(outDir, 'custom-elements.json'), `${JSON.stringify(result, null, 2)}\n`);
};
