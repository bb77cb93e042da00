import * as v from './schema-kit.js';
import { LIMITS } from './limits.js';
import { pictureSchema } from './schema-picture.js';
import { idSchema, labelSchema, listSchema, partialDateSchema, refsSchema, sourceSchema, textSchema, wordSchema, yearSchema } from './schema-parts.js';
import {
  ALTER_KINDS, CHILD_KINDS, COUPLE_STATUSES, DEFAULT_RINGS, DEFAULT_SECTORS, FREQUENCIES, GENDERS, OUTSIDE, ROLE_TIMES, SUPPORT_KINDS,
  THEME_KINDS, TIE_QUALITIES,
} from './vocabulary.js';

const flag = v.optional(v.boolean());
const source = v.optional(sourceSchema);
const supportSchema = v.optional(listSchema(wordSchema(SUPPORT_KINDS)));

const alterSchema = v.looseObject({
  id: idSchema,
  kind: wordSchema(ALTER_KINDS),
  name: labelSchema,
  role: v.optional(labelSchema),
  gender: v.optional(wordSchema(GENDERS)),
  age: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(130))),
  birthYear: v.optional(yearSchema),
  deceased: flag,
  deathYear: v.optional(yearSchema),
  informalCarer: flag,
  thinksAlong: flag,
  livedExperience: flag,
  actionTeam: flag,
  roleTime: v.optional(wordSchema(ROLE_TIMES)),
  note: v.optional(textSchema),
  doNotShare: flag,
  sector: v.optional(wordSchema(DEFAULT_SECTORS)),
  ring: v.optional(wordSchema([...DEFAULT_RINGS, OUTSIDE])),
  waiting: flag,
  catalogueId: v.optional(idSchema),
  figure: v.optional(idSchema),
  source,
});

const tieSchema = v.looseObject({
  id: idSchema,
  from: idSchema,
  to: idSchema,
  quality: v.optional(wordSchema(TIE_QUALITIES)),
  gives: supportSchema,
  gets: supportSchema,
  frequency: v.optional(wordSchema(FREQUENCIES)),
  since: v.optional(partialDateSchema),
  until: v.optional(partialDateSchema),
  status: v.optional(wordSchema(['asked', 'accepted', 'ended'])),
  note: v.optional(textSchema),
  doNotShare: flag,
  source,
});

const householdSchema = v.looseObject({ id: idSchema, label: v.optional(labelSchema), members: refsSchema });

const coupleSchema = v.looseObject({
  id: idSchema,
  partners: refsSchema,
  status: v.optional(wordSchema(COUPLE_STATUSES)),
  since: v.optional(partialDateSchema),
  until: v.optional(partialDateSchema),
});

const childSchema = v.looseObject({
  id: idSchema, couple: idSchema, child: idSchema, kind: wordSchema(CHILD_KINDS), twins: v.optional(labelSchema), identical: flag,
});

const themeSchema = v.looseObject({
  id: idSchema, kind: wordSchema(THEME_KINDS), label: labelSchema, heavy: flag, touches: refsSchema, doNotShare: flag,
});

const answerSchema = v.looseObject({
  question: idSchema,
  asked: v.optional(textSchema),
  text: v.optional(textSchema),
  people: v.optional(listSchema(labelSchema)),
  by: v.optional(labelSchema),
  ticked: v.optional(listSchema(labelSchema)),
  skipped: flag,
  worker: flag,
});

/** One dated moment of the network. */
export const versionSchema = v.looseObject({
  id: idSchema,
  title: v.optional(labelSchema),
  date: v.optional(partialDateSchema),
  present: v.optional(listSchema(labelSchema)),
  resident: idSchema,
  alters: listSchema(alterSchema, LIMITS.alters),
  ties: listSchema(tieSchema, LIMITS.ties),
  households: listSchema(householdSchema),
  couples: listSchema(coupleSchema),
  children: listSchema(childSchema),
  themes: listSchema(themeSchema),
  reflection: v.optional(textSchema),
  answers: v.optional(listSchema(answerSchema)),
  places: v.optional(v.record(idSchema, pictureSchema)),
});
