import { textOf } from '../../support/checkout.js';

/** Where the parts of the classic script are that a page may load after its start: the exact list of the build. */
export const ownParts = (): string[] =>
  Object.keys(JSON.parse(textOf('dist/integrity.json')) as Record<string, string>)
    .filter((file) => /^network-map\.(?!classic\.)[\w-]+\.js$/.test(file))
    .map((file) => `/dist/${file}`);
