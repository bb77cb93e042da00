/** Any JSON object: nothing about a file may be taken for granted. */
export type RawRecord = { readonly [field: string]: unknown };

/** One network of an easyNWK file. */
export interface RawNetwork {
  ego: unknown;
  alteri: readonly unknown[];
  connections: readonly unknown[];
  /** Everything else in the network. */
  rest: RawRecord;
  /** Where the resident, a contact or a tie stands in the file, for reports. */
  placeOf: (list: 'ego' | 'alteri' | 'connections', index?: number) => string;
}

/** One version of an easyNWK file. */
export interface RawVersion {
  id: unknown;
  title: unknown;
  date: unknown;
  network: RawNetwork;
  rest: RawRecord;
  place: string;
}

/** An easyNWK file of any generation: a bare network of 2020 to 2023, or a record of versions since 2024. */
export interface RawFile {
  versions: RawVersion[];
  currentVersion: unknown;
  rest: RawRecord;
  /** Things that should have been records and are not. */
  strays: { place: string; wanted: string }[];
}

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a JSON object is a bare network or a record of versions of easyNWK. */
export function isEasynwk(value: RawRecord): boolean {
  if (value['format'] !== undefined) return false;
  if (Array.isArray(value['versions'])) return value['versions'].some((version) => isRecord(version) && isRecord(version['nwk']));
  return Array.isArray(value['alteri']) && ('ego' in value || Array.isArray(value['connections']));
}

/** An easyNWK file with its generations made alike, everything it does not know kept aside. */
export function rawFile(value: RawRecord): RawFile {
  const strays: RawFile['strays'] = [];
  if (!Array.isArray(value['versions'])) {
    return { versions: [{ id: 1, title: '', date: '', rest: {}, place: '', network: rawNetwork(value, '', strays) }], currentVersion: 1, rest: {}, strays };
  }
  const { versions: list, currentVersion, ...rest } = value;
  const versions: RawVersion[] = [];
  for (const [i, version] of (list as unknown[]).entries()) {
    const place = `versions[${i}]`;
    if (!isRecord(version) || !isRecord(version['nwk'])) { strays.push({ place, wanted: 'a version' }); continue; }
    const { id, title, date, nwk, ...more } = version;
    versions.push({ id, title, date, rest: more, place, network: rawNetwork(nwk as RawRecord, `${place}.nwk.`, strays) });
  }
  return { versions, currentVersion, rest, strays };
}

function rawNetwork(value: RawRecord, place: string, strays: RawFile['strays']): RawNetwork {
  const { ego, alteri, connections, relations, ...rest } = value;
  const listOf = (field: string, list: unknown): readonly unknown[] => {
    if (Array.isArray(list)) return list;
    if (list !== undefined && list !== null) strays.push({ place: place + field, wanted: 'a list' });
    return [];
  };
  // Files of 2020 have an (always empty) list of relations instead of connections.
  const old = relations === undefined ? {} : { relations };
  return {
    ego, alteri: listOf('alteri', alteri), connections: listOf('connections', connections), rest: { ...old, ...rest },
    placeOf: (list, index) => `${place}${list}${index === undefined ? '' : `[${index}]`}`,
  };
}
