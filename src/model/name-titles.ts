/** Words before a name that are nobody's own. */
export const NAME_TITLES: ReadonlySet<string> = new Set(['oma', 'opa', 'tante', 'oom', 'mama', 'papa', 'moeder', 'vader', 'mevrouw', 'mevr', 'mw', 'meneer', 'dhr', 'heer', 'dr', 'drs', 'juf', 'meester', 'zuster', 'mr', 'mrs', 'ms', 'miss', 'aunt', 'uncle', 'grandma', 'grandpa', 'granny', 'nurse']);
