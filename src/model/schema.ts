import * as v from './schema-kit.js';
import { LIMITS } from './limits.js';
import { idSchema, labelSchema, listSchema, sourceSchema, textSchema, wordSchema } from './schema-parts.js';
import { NOTATIONS } from './notation-ids.js';
import { closingSchema, eventSchema, planSchema } from './schema-plan.js';
import { versionSchema } from './schema-version.js';
import { LAYOUTS } from './vocabulary.js';

const ownLabels = v.optional(listSchema(v.looseObject({ id: idSchema, label: v.optional(labelSchema) })));

/**
 * The shape of a network map document, version 1; the JSON Schema is built from it.
 * Fields it does not name are allowed at every level. What must hold between records is in `violationsOf`.
 */
export const documentSchema = v.pipe(
  v.looseObject({
    format: v.literal('network-map'),
    version: v.literal(1),
    id: idSchema,
    title: v.optional(labelSchema),
    language: v.optional(labelSchema),
    wayOfWorking: v.optional(wordSchema(['sonestra', 'krachtwerk'])),
    layout: v.optional(wordSchema(LAYOUTS)),
    story: v.optional(textSchema),
    question: v.optional(textSchema),
    sectors: ownLabels,
    rings: ownLabels,
    look: v.optional(v.looseObject({ notation: v.optional(wordSchema(NOTATIONS)), support: v.optional(v.boolean()), themes: v.optional(v.boolean()) })),
    neighbourhood: v.optional(sourceSchema),
    versions: listSchema(versionSchema, LIMITS.versions),
    current: idSchema,
    plan: planSchema,
    events: listSchema(eventSchema),
    closing: v.optional(closingSchema),
    source: v.optional(sourceSchema),
  }),
  v.notes({ description: 'An ecomap: a resident, the people around, what joins them, and the plan they made.' }),
);
