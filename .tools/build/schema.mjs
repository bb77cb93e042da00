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

/** The JSON Schema of something that comes in, made from the very schema that stands at its door. */
const schemaOf = async (place, name, title) => {
  const { module } = await runnerImport(inRoot(place), { configFile: false, root, logLevel: 'error' });
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title, ...jsonSchemaOf(module[name]) }, null, 2)}\n`;
};

/** Writes the JSON Schemas of the document and of a way of working. */
export const writeSchema = async (outDir) => {
  const folder = path.join(outDir, 'schema');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'network-map.schema.json'), await schemaOf('src/model/schema.ts', 'documentSchema', 'network-map document, version 1'));
  writeFileSync(path.join(folder, 'network-map-way.schema.json'), await schemaOf('src/model/schema-way.ts', 'waySchema', 'network-map way of working, version 1'));
};
