import type { AlterId, NetworkDocument, Version } from './document.js';
import { versionOf } from './query.js';
import { SENSITIVE_QUALITY } from './vocabulary.js';

/** A document with one version in it, as it may be shown to others, and who and what was left out of it. */
export interface SharedCopy { document: NetworkDocument; alters: AlterId[]; ties: number; themes: number }

/**
 * One version as it may be handed to others: without who and what is not to be shared, ties called unsafe, the worker's own
 * reflection, how it went, and texts that name somebody who was left out.
 */
export function sharedCopy(document: NetworkDocument, versionId: string): SharedCopy {
  const whole = versionOf(document, versionId);
  const gone = whole.alters.filter(({ id, doNotShare }) => doNotShare === true && id !== whole.resident);
  const left = new Set(gone.map(({ id }) => id));
  const stays = (id: AlterId): boolean => !left.has(id);
  const names = gone.flatMap(({ name }) => [name, name.split(/\s+/u)[0]!]).map((name) => name.trim().toLocaleLowerCase()).filter((name) => [...name].length > 1);
  const tells = (text: string | undefined): boolean => text !== undefined && names.some((name) => holdsWord(text.toLocaleLowerCase(), name));

  const ties = whole.ties.filter((tie) => stays(tie.from) && stays(tie.to) && tie.doNotShare !== true && tie.quality !== SENSITIVE_QUALITY);
  const kept = new Set([...whole.alters.map(({ id }) => id).filter(stays), ...ties.map(({ id }) => id)]);
  const themes = whole.themes.filter((theme) => theme.doNotShare !== true && !tells(theme.label))
    .map((theme) => ({ ...theme, touches: theme.touches.filter((id) => kept.has(id)) }));
  const children = whole.children.filter(({ child }) => stays(child));
  const version: Version = {
    ...without(whole, 'reflection'),
    ...(whole.answers ? { answers: whole.answers.filter((answer) => !answer.worker && !tells(answer.text) && !tells(answer.asked) && (answer.by === undefined || (stays(answer.by) && !tells(answer.by))))
      .map((answer) => (answer.people ? { ...answer, people: answer.people.filter((who) => stays(who) && !tells(who)) } : answer)) } : {}),
    ...(whole.present ? { present: whole.present.filter((who) => stays(who) && !tells(who)) } : {}),
    alters: whole.alters.filter(({ id }) => stays(id)).map((alter) => (tells(alter.role) ? without(alter, 'role') : alter)),
    ties, themes, children,
    households: whole.households.map((home) => ({ ...(tells(home.label) ? without(home, 'label') : home), members: home.members.filter(stays) }))
      .filter(({ members }) => members.length > 1),
    couples: whole.couples.map((couple) => ({ ...couple, partners: couple.partners.filter(stays) }))
      .filter(({ id, partners }) => partners.length > 1 || children.some(({ couple }) => couple === id)),
    ...(whole.places ? { places: placesOf(whole.places, stays) } : {}),
  };
  const texts = (['closing', 'title', 'question', 'story'] as const).filter((field) => field === 'closing' || tells(document[field]));
  const shown = texts.reduce<NetworkDocument>((copy, field) => without(copy, field), document);
  return { document: { ...shown, versions: [version], current: version.id }, alters: [...left], ties: whole.ties.length - ties.length, themes: whole.themes.length - themes.length };
}

function without<Whole extends object, Field extends keyof Whole>(whole: Whole, field: Field): Whole {
  const { [field]: _, ...rest } = whole;
  return rest as Whole;
}

function placesOf(places: NonNullable<Version['places']>, stays: (id: AlterId) => boolean): NonNullable<Version['places']> {
  return Object.fromEntries(Object.entries(places).map(([key, picture]) => [key, { ...picture, at: Object.fromEntries(Object.entries(picture.at).filter(([id]) => stays(id))) }]));
}

/** Whether a text holds a name as a word of its own, not as a piece of another one. */
function holdsWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))) return true;
  }
  return false;
}
