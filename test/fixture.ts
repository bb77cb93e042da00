import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NetworkDocument } from '../src/model/document.js';
import { readStory } from './read-story.js';

const FIXTURES = new URL('./fixtures/', import.meta.url);
/** Material that lies beside a checkout and is not part of it; absent in a clone. */
const SHARED = new URL('../../shared/', import.meta.url);

/** Ids of the intake stories. */
export const STORY_IDS = ['S01', 'S02', 'S03', 'S05', 'S06', 'S09'] as const;

/** Path of a fixture, such as `stories/S01.json`. */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(name, FIXTURES));
}

/** Bytes of a fixture. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fixturePath(name)));
}

/** A fixture in JSON, read. */
export function fixtureJson<T = any>(name: string): T {
  return JSON.parse(readFileSync(fixturePath(name), 'utf8').replace(/^\uFEFF/, '')) as T;
}

/** An intake story as a document. */
export function storyDocument(id: string): NetworkDocument {
  return readStory(fixtureJson(`stories/${id}.json`));
}

/** Names in a folder of the material beside the checkout, or none where it is absent. */
export function sharedNames(folder: string): string[] {
  const url = new URL(`${folder}/`, SHARED);
  return existsSync(url) ? readdirSync(url).sort() : [];
}

/** Bytes of a file beside the checkout. */
export function sharedBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, SHARED)));
}
