import type { Repair } from './repair.js';

type Fields = Record<string, unknown>;

const VERSION_LISTS = ['alters', 'ties', 'households', 'couples', 'children', 'themes'];
const PLAN_LISTS = ['goals', 'actions', 'decisions'];

/**
 * A document as it came in, with the lists that its writer left out because there was nothing in them.
 * Only absent fields are filled in: what is there but wrong is for the schema to refuse.
 */
export function completeShape(json: Fields, repairs: Repair[]): Fields {
  const plan = isFields(json.plan) ? json.plan : json.plan === undefined ? {} : undefined;
  const document = withLists(json, ['versions', 'events'], '', repairs);
  const versions = Array.isArray(document.versions)
    ? document.versions.map((version: unknown, index) => (isFields(version) ? withLists(version, VERSION_LISTS, `versions[${index}].`, repairs) : version))
    : document.versions;
  const last: unknown = Array.isArray(versions) ? versions.at(-1) : undefined;
  // Without one the repair afterwards says which version is current; it only needs to be an id.
  const current = document.current === undefined ? { current: isFields(last) ? last.id : 'v1' } : {};
  if (document.current === undefined) repairs.push({ code: 'current-set', place: 'current', about: { from: '', to: String(current.current) } });
  return { ...document, versions, ...current, ...(plan ? { plan: withLists(plan, PLAN_LISTS, 'plan.', repairs) } : {}) };
}

function withLists(fields: Fields, lists: readonly string[], place: string, repairs: Repair[]): Fields {
  const missing = lists.filter((list) => fields[list] === undefined);
  if (missing.length === 0) return fields;
  for (const list of missing) repairs.push({ code: 'list-added', place: `${place}${list}`, about: { list } });
  return { ...fields, ...Object.fromEntries(missing.map((list) => [list, []])) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
