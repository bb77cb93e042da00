import { easynwkSource } from '../../graph/easynwk-contact.js';
import type { AlterId, NetworkDocument, Version } from '../../model/document.js';
import { othersOf } from '../../model/query.js';

/** The number of every contact in an easyNWK file: the one it had there, else the next free one, the same in every version. */
export class ContactNumbers {
  readonly #numbers = new Map<AlterId, number | string>();
  #next = 1;
  #version = new Map<AlterId, number | string>();

  constructor(document: NetworkDocument) {
    const alters = document.versions.flatMap(({ alters }) => alters);
    for (const alter of alters) {
      const { id } = easynwkSource(alter);
      if (typeof id !== 'number' && (typeof id !== 'string' || id === '')) continue;
      if (!this.#numbers.has(alter.id)) this.#numbers.set(alter.id, id);
      if (Number.isSafeInteger(Number(id))) this.#next = Math.max(this.#next, Number(id) + 1);
    }
  }

  /** Begins the next version; two people of one version never share a number. */
  startVersion(version: Version): void {
    this.#version = new Map();
    const taken = new Set<string>();
    for (const { id } of othersOf(version)) {
      const known = this.#numbers.get(id);
      const number = known === undefined || taken.has(String(known)) ? this.#next++ : known;
      if (known === undefined) this.#numbers.set(id, number);
      taken.add(String(number));
      this.#version.set(id, number);
    }
  }

  of(id: AlterId): number | string {
    return this.#version.get(id)!;
  }
}
