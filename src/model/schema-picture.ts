import * as v from './schema-kit.js';
import { idSchema, labelSchema, listSchema, wordSchema } from './schema-parts.js';
import { NAME_SIDES } from './vocabulary.js';

const spot = { x: v.number(), y: v.number() };
const placeSchema = v.looseObject({ ...spot, side: wordSchema(NAME_SIDES), off: v.optional(v.looseObject(spot)), own: v.optional(v.boolean()) });

/** A stored picture of one version in one layout. */
export const pictureSchema = v.looseObject({
  stretch: v.number(),
  centre: v.number(),
  rings: listSchema(v.number()),
  sectors: listSchema(v.looseObject({ id: labelSchema, start: v.number(), sweep: v.number() })),
  at: v.record(idSchema, placeSchema),
});
