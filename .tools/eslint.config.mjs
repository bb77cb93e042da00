// Lint rules. Most of the bans keep the element clean under a strict content security policy.
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

const noMarkupFromText = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
].map((name) => ({
  selector: `MemberExpression[property.name="${name}"]`,
  message: `${name} turns text into markup: Trusted Types refuse it.`,
}));

const bannedSyntax = [
  ...noMarkupFromText,
  { selector: 'Decorator', message: 'Decorators stay in the output as a syntax error.' },
  { selector: 'AccessorProperty', message: 'The accessor keyword stays in the output as a syntax error.' },
  { selector: 'NewExpression[callee.name="Function"]', message: 'new Function is eval.' },
  { selector: 'NewExpression[callee.name=/^(DOMParser|Worker|SharedWorker)$/]', message: 'Trusted Types refuse it.' },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A strict policy blocks style attributes: use style.setProperty.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/(?<![.\\w-])style\\s*=/]',
    message: 'A strict policy blocks style attributes: use a class or style.setProperty.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(style|script|foreignObject)\\b/i]',
    message: 'No style, script or foreignObject in templates.',
  },
];

const noDefaultExport = [{ selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }];

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'The product never opens a connection.',
}));

const page = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'location'].map(
  (name) => ({ name, message: 'Only paint/, element/, storage/ and the entries may know the page.' }),
);

const bannedModules = {
  paths: [
    { name: 'lit/directives/style-map.js', message: 'styleMap is blocked on its first render by a strict policy.' },
    { name: 'lit/directives/unsafe-html.js', message: 'No markup from text.' },
    { name: 'lit/directives/unsafe-svg.js', message: 'No markup from text.' },
    { name: 'lit/decorators.js', message: 'No decorators.' },
  ],
  patterns: [
    { regex: '^\\..*(?<!\\.js|\\.json|\\.mjs)$', message: "Name the file with its extension: './noun.js'." },
    { regex: '^lit(-html)?/directives/unsafe-', message: 'No markup from text.' },
  ],
};

export default tseslint.config(
  { ignores: ['**/node_modules/**', 'dist/**', 'test/.out/**', 'test/bench/**', 'test/package/consumer/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,mts,js,mjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'no-console': 'error',
      'no-restricted-globals': ['error', ...network],
      'no-restricted-imports': ['error', bannedModules],
      'no-restricted-syntax': ['error', ...bannedSyntax, ...noDefaultExport],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  { files: ['demo/**/*.{ts,js}'], rules: { 'no-restricted-syntax': ['error', ...bannedSyntax] } },
  {
    files: ['src/*/**/*.ts'],
    ignores: ['src/paint/**', 'src/element/**', 'src/storage/**', 'src/cli/**'],
    rules: { 'no-restricted-globals': ['error', ...network, ...page] },
  },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
);
