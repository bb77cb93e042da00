import type { SourceText } from './source-text.js';

/** Marks of formats that networks come in and that are not read yet. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*0 +HEAD\b/, 'GEDCOM'],
  [/<graphml\b/, 'GraphML'],
  [/<gexf\b/, 'GEXF'],
  [/^\s*BEGIN:VCARD/i, 'a vCard'],
  [/^\s*\*(?:vertices|network)\b/i, 'a Pajek network'],
  [/^\s*(?:strict\s+)?(?:di)?graph\b[^;]*\{/i, 'DOT'],
  [/^\s*[^\n,;\t]*\bsource\b[^\n]*[,;\t]/i, 'an edge list (CSV)'],
];

/** The name of the format a file is in, if it is one that we know of but do not read. */
export function strangerName(source: SourceText): string | undefined {
  const value = source.jsonObject();
  if (value) return strangerJson(value);
  return TEXTS.find(([pattern]) => pattern.test(source.text.slice(0, 5000)))?.[1];
}

function strangerJson(value: { [key: string]: unknown }): string | undefined {
  if (typeof value['resourceType'] === 'string') return 'FHIR';
  if (Array.isArray(value['nodes']) && Array.isArray(value['edges'])) {
    const options = value['options'];
    const type = typeof options === 'object' && options !== null && 'type' in options ? options.type : undefined;
    const odd = typeof type === 'string' && !['mixed', 'directed', 'undirected'].includes(type) ? ` of the unknown type “${type.slice(0, 50)}”` : '';
    return `a graph in JSON${odd}`;
  }
  return Array.isArray(value['nodes']) && Array.isArray(value['links']) ? 'a node-link graph in JSON' : undefined;
}
