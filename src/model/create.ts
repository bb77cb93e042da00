import type { Alter, NetworkDocument, Version } from './document.js';

/** Source of new ids; handed in so that tests can be deterministic. */
export type NewId = (kind: string) => string;

/** A fresh id that will not clash with another device's. */
export const randomId: NewId = (kind) => {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(9));
  let text = '';
  for (const byte of bytes) text += byte.toString(36).padStart(2, '0');
  return `${kind}-${text.slice(0, 14)}`;
};

/** A version with nobody in it but the resident. */
export function createVersion(id: string, resident: Alter, more: Partial<Version> = {}): Version {
  return {
    id, resident: resident.id, alters: [resident], ties: [], households: [], couples: [], children: [], themes: [], ...more,
  };
}

/** An empty network map: one version, one resident. The resident's name may be filled in later. */
export function createDocument(more: { id?: string; residentName?: string; date?: string; language?: string } = {}): NetworkDocument {
  const version = createVersion('v1', { id: 'resident', kind: 'person', name: more.residentName ?? '' }, more.date ? { date: more.date } : {});
  return {
    format: 'network-map', version: 1, id: more.id ?? randomId('map'),
    ...(more.language ? { language: more.language } : {}),
    versions: [version], current: version.id,
    plan: { goals: [], actions: [], decisions: [] }, events: [],
  };
}
