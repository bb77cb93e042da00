import type { Repair, RepairCode } from './repair.js';

/** Takes references to nobody, and second references to the same record, out of a field of a record. */
export type RefKeeper = <Item extends object, Field extends keyof Item & string>(record: Item, field: Field, place: string) => Item;

/** A keeper of references to these ids. */
export function refKeeper(known: ReadonlySet<string>, code: RepairCode, repairs: Repair[]): RefKeeper {
  return (record, field, place) => {
    const refs = record[field] as readonly string[];
    const kept = refs.filter((id, index) => {
      const why = !known.has(id) ? 'dangling' : refs.indexOf(id) !== index ? 'repeated' : '';
      if (why) repairs.push({ code, place: `${place}.${field}[${index}]`, about: { id, why } });
      return !why;
    });
    return kept.length === refs.length ? record : { ...record, [field]: kept };
  };
}
