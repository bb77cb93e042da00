import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';
import { inRoot, root } from '../paths.mjs';

/** Writes the JSON Schema of the document, made from the very schema that stands at the door. */
export const writeSchema = async (outDir) => {
  const { module } = await runnerImport(inRoot('src/model/schema.ts'), { configFile: false, root, logLevel: 'error' });
  const schema = {
    ...toJsonSchema(module.documentSchema, { errorMode: 'throw' }),
    title: 'network-map document, version 1',
  };
  const folder = path.join(outDir, 'schema');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'network-map.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
};
