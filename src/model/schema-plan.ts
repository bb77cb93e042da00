import * as v from './schema-kit.js';
import { LIMITS } from './limits.js';
import { idSchema, labelSchema, listSchema, partialDateSchema, refsSchema, textSchema, wordSchema } from './schema-parts.js';
import { ACTION_STATES, DECISION_ANSWERS, EFFORTS, REACHED, SELF_RELIANCE } from './vocabulary.js';

const goalSchema = v.looseObject({
  id: idSchema,
  text: textSchema,
  dream: v.optional(idSchema),
  mindMap: v.optional(v.looseObject({ centre: labelSchema, branches: listSchema(labelSchema), levels: v.optional(listSchema(v.pipe(v.number(), v.integer(), v.minValue(1)))) })),
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
  question: v.optional(textSchema),
  reached: v.optional(wordSchema(REACHED)),
  hours: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(LIMITS.hours))),
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

/** How it went, as judged together. */
export const closingSchema = v.looseObject({
  effort: v.optional(wordSchema(EFFORTS)),
  clarified: v.optional(v.boolean()),
  selfReliance: v.optional(wordSchema(SELF_RELIANCE)),
  experiences: v.optional(listSchema(v.looseObject({ id: idSchema, who: v.optional(labelSchema), text: textSchema, date: v.optional(partialDateSchema) }))),
  scores: v.optional(listSchema(v.looseObject({ id: idSchema, name: labelSchema, value: labelSchema, scale: v.optional(labelSchema), date: v.optional(partialDateSchema) }))),
  research: v.optional(v.boolean()),
});
