import * as v from './schema-kit.js';
import { idSchema, labelSchema, listSchema, partialDateSchema, refsSchema, textSchema, wordSchema } from './schema-parts.js';
import { ACTION_STATES, DECISION_ANSWERS } from './vocabulary.js';

const goalSchema = v.looseObject({
  id: idSchema,
  text: textSchema,
  dream: v.optional(idSchema),
  mindMap: v.optional(v.looseObject({ centre: labelSchema, branches: listSchema(labelSchema) })),
});

const actionSchema = v.looseObject({
  id: idSchema,
  goal: v.optional(idSchema),
  what: textSchema,
  who: v.optional(idSchema),
  with: v.optional(refsSchema),
  due: v.optional(partialDateSchema),
  state: v.optional(wordSchema(ACTION_STATES)),
  note: v.optional(textSchema),
});

const decisionSchema = v.looseObject({
  id: idSchema,
  about: textSchema,
  answer: v.optional(wordSchema(DECISION_ANSWERS)),
  help: v.optional(listSchema(labelSchema)),
  by: refsSchema,
  reason: v.optional(textSchema),
  date: v.optional(partialDateSchema),
  review: v.optional(partialDateSchema),
});

/** Goals, actions, decisions, and when to look again. */
export const planSchema = v.looseObject({
  goals: listSchema(goalSchema),
  actions: listSchema(actionSchema),
  decisions: listSchema(decisionSchema),
  reviewDate: v.optional(partialDateSchema),
});

/** A dated event in the resident's life. */
export const eventSchema = v.looseObject({ id: idSchema, date: partialDateSchema, label: labelSchema, setback: v.optional(v.boolean()) });
