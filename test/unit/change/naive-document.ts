import type { Address, Identified } from '../../../src/change/step.js';
import type { NetworkDocument } from '../../../src/model/document.js';

type Fields = Record<string, unknown>;

/**
 * A document kept in the most obvious way, to compare the real one with: objects that are changed in place,
 * and a copy of everything for every act that can be undone.
 */
export class NaiveDocument {
  /** The document as text, as objects, or both; each is made from the other when it is asked for. */
  private text: string | undefined;
  private json: Fields | undefined;
  private readonly past: string[] = [];
  private readonly future: string[] = [];

  constructor(document: NetworkDocument) {
    this.text = JSON.stringify(document);
  }

  get value(): Fields { return (this.json ??= JSON.parse(this.text!) as Fields); }

  /** Takes an act on; what it does is what `change` does to this object. */
  act(change: () => void, merges: boolean): void {
    if (!merges) this.past.push(this.asText());
    this.future.length = 0;
    change();
  }

  /** The last act turned out to be none. */
  forget(): void {
    this.past.pop();
  }

  undo(): void {
    this.future.push(this.asText());
    this.show(this.past.pop()!);
  }

  redo(): void {
    this.past.push(this.asText());
    this.show(this.future.pop()!);
  }

  get undoable(): number { return this.past.length; }
  get redoable(): number { return this.future.length; }

  set(of: Address, field: string, value: unknown): void {
    const target = this.at(of) as Fields;
    if (value === undefined) delete target[field];
    else Object.defineProperty(target, field, { value: clone(value), enumerable: true, writable: true, configurable: true });
  }

  insert(list: Address, record: Identified, index?: number): void {
    const records = this.at(list) as unknown[];
    records.splice(index ?? records.length, 0, clone(record));
  }

  remove(list: Address, id: string): void {
    const records = this.at(list) as Identified[];
    records.splice(records.findIndex((record) => record.id === id), 1);
  }

  private asText(): string {
    return (this.text ??= JSON.stringify(this.json));
  }

  private show(text: string): void {
    this.text = text;
    this.json = undefined;
  }

  /** The part at an address, about to be changed. */
  private at(address: Address): unknown {
    let part: unknown = this.value;
    this.text = undefined;
    for (const key of address) part = Array.isArray(part) ? (part as Identified[]).find((record) => record.id === key) : (part as Fields)[key];
    return part;
  }
}

function clone(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
