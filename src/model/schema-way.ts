import * as v from './schema-kit.js';
import { NOTATIONS } from './notation-ids.js';
import { idSchema, listSchema, textSchema, wordSchema } from './schema-parts.js';
import { ALTER_KINDS, DEFAULT_RINGS, DEFAULT_SECTORS, LAYOUTS, ROLE_TIMES, SUPPORT_KINDS, THEME_KINDS, TIE_QUALITIES } from './vocabulary.js';
import { ASKINGS, WAY_WORDS } from './way.js';

const flag = v.optional(v.boolean());
const said = v.pipe(textSchema, v.minLength(1));
const wordingSchema = v.looseObject({ nl: said, en: v.optional(said) });
const wording = v.optional(wordingSchema);

/** The most questions, chapters, sectors and the like; more is no interview. */
const MOST = 200;

const factsSchema = v.looseObject({
  kind: v.optional(wordSchema(ALTER_KINDS)),
  sector: v.optional(wordSchema(DEFAULT_SECTORS)),
  ring: v.optional(wordSchema(DEFAULT_RINGS)),
  home: flag,
  thinksAlong: flag,
  informalCarer: flag,
  livedExperience: flag,
  actionTeam: flag,
  roleTime: v.optional(wordSchema(ROLE_TIMES)),
  quality: v.optional(wordSchema(TIE_QUALITIES)),
  waiting: flag,
});

const questionSchema = v.looseObject({
  id: idSchema,
  asks: v.optional(wordSchema(ASKINGS)),
  text: wording,
  hint: wording,
  prompts: v.optional(listSchema(wordingSchema, MOST)),
  facts: v.optional(factsSchema),
  theme: v.optional(wordSchema(THEME_KINDS)),
  support: v.optional(listSchema(wordSchema(SUPPORT_KINDS), MOST)),
  worker: flag,
  alone: flag,
});

const partsSchema = listSchema(v.looseObject({ id: idSchema, name: wordingSchema, questions: listSchema(questionSchema, MOST) }), MOST);

const labels = v.optional(listSchema(v.looseObject({ id: idSchema, label: wording }), MOST));

/** The shape of a way of working, version 1; its JSON Schema is built from it. What must hold between its parts is in `openWay`. */
export const waySchema = v.pipe(
  v.looseObject({
    format: v.literal('network-map-way'),
    version: v.literal(1),
    id: idSchema,
    name: wordingSchema,
    about: wording,
    words: v.optional(v.looseObject(Object.fromEntries(WAY_WORDS.map((word) => [word, wording])))),
    sectors: labels,
    rings: labels,
    layout: v.optional(wordSchema(LAYOUTS)),
    look: v.optional(v.looseObject({ notation: v.optional(wordSchema(NOTATIONS)), support: flag, themes: flag })),
    parts: partsSchema,
    followUp: v.optional(partsSchema),
  }),
  v.notes({ description: 'The questions of an interview for a network map, in their order and words, and how the map is drawn.' }),
);
