import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { inRoot, root } from '../paths.mjs';

const defined = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const rules = {
  string: ({ least, most, pattern }) => ({ type: 'string', minLength: least, maxLength: most, pattern: pattern?.source }),
  number: ({ integer, least, most }) => ({ type: integer ? 'integer' : 'number', minimum: least, maximum: most }),
  boolean: () => ({ type: 'boolean' }),
  literal: ({ value }) => ({ const: value }),
  object: ({ entries }) => ({
    type: 'object',
    properties: Object.fromEntries(Object.entries(entries).map(([name, field]) => [name, jsonSchemaOf(field)])),
    required: Object.keys(entries).filter((name) => !entries[name].optional),
  }),
  list: ({ item, most }) => ({ type: 'array', items: jsonSchemaOf(item), maxItems: most }),
  map: ({ key, item }) => ({ type: 'object', propertyNames: jsonSchemaOf(key), additionalProperties: jsonSchemaOf(item) }),
};

/** One of our schemas as JSON Schema says it. */
const jsonSchemaOf = (schema) => ({ ...defined(rules[schema.type](schema)), ...schema.notes });

/** Writes the JSON Schema of the document, made from the very schema that stands at the door. */
export const writeSchema = async (outDir) => {
  const { module } = await runnerImport(inRoot('src/model/schema.ts'), { configFile: false, root, logLevel: 'error' });
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'network-map document, version 1',
    ...jsonSchemaOf(module.documentSchema),
  };
  const folder = path.join(outDir, 'schema');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'network-map.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
};
