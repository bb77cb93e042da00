import type { AlterId } from '../../model/document.js';

/** The longest number or key of a contact that becomes part of an id. */
const LONGEST = 100;

interface Identity { id: AlterId; name: string; role: string }

/** What is known of a contact before it has an id. */
export interface Candidate { key: unknown; name: string; role: string }

/** How a contact got its id. */
export interface Identified {
  id: AlterId;
  /** What was wrong with its number, if anything. */
  trouble?: 'missing-id' | 'duplicate-id' | 'id-reused';
}

/**
 * Gives every contact of a file its id, the same in every version.
 * easyNWK counts anew when a version starts from an empty map, so the same number with another name and another role is another person.
 */
export class Identities {
  readonly #known = new Map<string, Identity[]>();
  readonly #taken = new Set<AlterId>();
  #inVersion = new Set<AlterId>();
  #keys = new Map<string, AlterId>();

  /** Begins the next version: numbers in it count anew. */
  startVersion(): void {
    this.#inVersion = new Set();
    this.#keys = new Map();
  }

  identify({ key, name, role }: Candidate): Identified {
    const text = keyText(key);
    if (text === undefined) return { id: this.#claim({ id: this.#fresh('new'), name, role }), trouble: 'missing-id' };
    const duplicate = this.#keys.has(text);
    const same = (other: Identity) => !this.#inVersion.has(other.id) && (other.name === name || (!duplicate && role !== '' && other.role === role));
    const known = this.#known.get(text) ?? [];
    const match = known.find(same);
    const identity = match ?? { id: this.#fresh(text), name, role };
    if (!match) this.#known.set(text, [...known, identity]);
    if (!duplicate) this.#keys.set(text, identity.id);
    const trouble = duplicate ? 'duplicate-id' : !match && known.length > 0 ? 'id-reused' : undefined;
    return { id: this.#claim(identity), ...(trouble ? { trouble } : {}) };
  }

  /** The contact with this number in the version that was started last. */
  find(key: unknown): AlterId | undefined {
    const text = keyText(key);
    return text === undefined ? undefined : this.#keys.get(text);
  }

  #claim({ id }: Identity): AlterId {
    this.#inVersion.add(id);
    this.#taken.add(id);
    return id;
  }

  #fresh(text: string): AlterId {
    const stem = `p${text.slice(0, LONGEST)}`;
    let id = stem;
    for (let n = 2; this.#taken.has(id); n += 1) id = `${stem}-${n}`;
    return id;
  }
}

/** A number or key as text, so that 1 and "1" are the same contact; undefined for what cannot be one. */
function keyText(key: unknown): string | undefined {
  if (typeof key === 'number') return Number.isFinite(key) ? String(key) : undefined;
  return typeof key === 'string' && key !== '' ? key : undefined;
}
