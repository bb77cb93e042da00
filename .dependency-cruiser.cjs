// The table of docs/architecture.md, as rules: what is not allowed here fails `npm test`.

const mayImport = {
  geometry: [],
  model: [],
  change: ['model'],
  graph: ['model'],
  words: ['model'],
  ways: ['model'],
  layout: ['model', 'geometry', 'words'],
  io: ['model', 'graph', 'geometry', 'words'],
  merge: ['model', 'words'],
  scene: ['model', 'geometry', 'layout', 'words'],
  editor: ['model', 'geometry', 'change', 'graph', 'words', 'layout'],
  paint: ['scene', 'geometry'],
  element: ['geometry', 'model', 'change', 'graph', 'words', 'ways', 'layout', 'io', 'scene', 'editor', 'paint', 'storage'],
  cli: ['geometry', 'model', 'change', 'graph', 'words', 'layout', 'io', 'merge', 'scene', 'editor', 'paint'],
  storage: ['model'],
};

const onlyIn = {
  lit: [],
  'lit-html': ['element'],
  graphology: ['graph'],
  'graphology-types': ['graph'],
  'idb-keyval': ['storage'],
  '@resvg/resvg-js': ['cli'],
};

const rooms = Object.entries(mayImport).map(([room, others]) => ({
  name: `room-${room}`,
  comment: `src/${room} may import ${others.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...others].join('|')})/` },
}));

const packages = Object.entries(onlyIn).map(([name, folders]) => ({
  name: `only-${folders.join('-')}-uses-${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${folders.join('|')})/` },
  to: { path: `^node_modules/(@lit/|@lit-labs/|lit-html/|lit-element/)?${name}(/|$)` },
}));

const entries = '^src/([a-z]+|cli/cli)\\.ts$';

module.exports = {
  forbidden: [
    ...rooms,
    ...packages,
    {
      name: 'no-unknown-room',
      comment: 'a new folder of src needs its row in docs/architecture.md and in this file',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(mayImport).join('|')})/` },
    },
    {
      name: 'no-other-package',
      comment: 'the product depends on four packages, and the command on one that is optional; another one is a decision for the docs',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^node_modules/',
        pathNot:
          '^node_modules/(lit-html|graphology|graphology-types|idb-keyval|@resvg/resvg-js|@types/node)/',
      },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-node-outside-the-command',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dead-file',
      comment: 'a file that no entry reaches is not part of the product',
      severity: 'error',
      from: { path: entries },
      to: { path: '^src/', pathNot: entries, reachable: false },
    },
    { name: 'no-missing', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
    {
      name: 'no-test-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|demo|\\.tools)/' },
    },
    {
      name: 'formats-have-one-door',
      comment: 'the element reaches the formats by load-formats.ts alone, so that they stay a lazy chunk',
      severity: 'error',
      from: { path: '^src/element/', pathNot: '^src/element/load-formats\\.ts$' },
      to: { path: '^src/io/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
    combinedDependencies: false,
  },
};
