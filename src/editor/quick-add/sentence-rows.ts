import { alterOf } from '../../model/query.js';
import { assumedRing } from './assumed-ring.js';
import { placedWith } from './placed-with.js';
import { kinRole, kinSaid } from './kin-role.js';
import { parseLine } from './parse-line.js';
import type { Party, Reading } from './parties.js';
import type { PairWord } from './sentence-words.js';
import type { KinSaid, Named, Understood } from './understood.js';
import { byRole, keysOf } from './who-is.js';

const ENGLISH = /(?:brother|sister|sibling)$/u;

/** What a sentence says of who it is about. */
interface Told {
  /** What they are, and of whom, if that is somebody else than the resident; nobody if those are no names. */
  role?: string;
  owners?: readonly Party[];
  home?: boolean;
  livesWith?: Party;
  pair?: PairWord;
  tail?: string;
}

/** Who a sentence is about and whom it names, each after whom they refer to; what it says of them stands with the later. */
export function rowsOf(subjects: readonly Party[] | undefined, reading: Reading, told: Told): Understood[] | undefined {
  if (!subjects || told.owners?.length === 0) return undefined;
  const { version } = reading.map;
  const rows: Understood[] = [];
  const places = new Map<Party, number>();
  const put = (party: Party, facts: Partial<Understood> = {}): void => {
    places.set(party, rows.length);
    // What the resident is to others is told by those.
    const { role, ...who } = party.who;
    rows.push({ ...who, ...(role && party.id !== version.resident ? { role } : {}), ...(party.id === undefined ? {} : { there: party.id }), ...facts });
  };
  const refer = (party: Party): Named => {
    if (party.id !== undefined) return party.id;
    if (!places.has(party)) put(party);
    return rows.length - places.get(party)!;
  };
  if (told.pair) return pairRows(subjects as readonly [Party, Party], told.pair, told.tail ?? '', reading);
  for (const subject of subjects) {
    if (told.home && subject.id === version.resident) return undefined;
    if (told.home) { put(subject, { home: true, ring: 'heel-dichtbij', ringAssumed: true }); continue; }
    if (told.livesWith) { put(...livingWith(subject, told.livesWith, refer, version.resident)); continue; }
    const renamed = told.role === undefined || subject.id !== undefined ? undefined : holderWithoutName(told.role, reading);
    if (renamed) { rows.push({ ...subject.who, there: renamed, called: subject.who.name }); continue; }
    const owners = told.owners ?? [];
    if (owners.length === 0 || told.role === undefined) { if (subject.id === version.resident) return undefined; put(subject); continue; }
    if (owners.some(({ id }) => id !== undefined && id === subject.id)) return undefined;
    // Of owners who are there, the words of the role tell it; who is new is put before.
    if (owners.every(({ id }) => id !== undefined) && subject.id !== version.resident) { put(subject); continue; }
    const kin = kinRole(told.role);
    const isKin = kin && !kin.over;
    for (const owner of owners) refer(owner.id === undefined && isKin && subject.id === version.resident ? inFamily(owner) : owner);
    const of = owners.map(refer);
    const facts = isKin ? { kin: [kinSaid(kin, of)] } : { ties: of.map((each) => ({ with: each })) };
    put(subject, facts);
  }
  return rows;
}

/** A child of the resident belongs to the family. */
function inFamily(party: Party): Party {
  Object.assign(party.who, { sector: 'familie', ring: assumedRing('familie', undefined), ringAssumed: true });
  return party;
}

function livingWith(subject: Party, other: Party, refer: (party: Party) => Named, resident: string): [Party, Partial<Understood>] {
  const [who, whom] = subject.id === resident ? [other, subject] : [subject, other];
  if (whom.id === resident) return [who, { home: true, ring: 'heel-dichtbij', ringAssumed: true }];
  return [who, { livesWith: refer(whom) }];
}

/** Who is on the map as "Moeder" gets the name, and nobody is added. */
function holderWithoutName(role: string, { map: { version } }: Reading): string | undefined {
  const holder = byRole(role, version);
  const [plain = ''] = role.split(/\s(?:van|of)\s/u);
  return holder && (holder.name === '' || keysOf(holder.name) === keysOf(role) || keysOf(holder.name) === keysOf(plain)) ? holder.id : undefined;
}

function pairRows([one, other]: readonly [Party, Party], { sibling, half, partner, tie }: PairWord, tail: string, { lang, map }: Reading): Understood[] | undefined {
  if (one.id !== undefined && one.id === other.id) return undefined;
  const { resident } = map.version;
  // Who is told of last may refer to the other; the resident is only referred to.
  const isTurned = other.id === resident || (other.id !== undefined && one.id === undefined);
  const [first, last] = isTurned ? [other, one] : [one, other];
  const word = (party: Party): string | undefined => sibling?.[party === one ? 0 : 1];
  const row = (party: Party, of: Party, more: string): Understood => {
    const kind = word(party);
    const role = kind && (of.id === resident ? kind : `${kind} ${ENGLISH.test(kind) ? 'of' : 'van'} ${of.who.name}`);
    const about = [role, tie && of.id === resident ? tie : ''].filter(Boolean).map((part) => `, ${part!}`).join('');
    const said = about || more ? { ...parseLine(`X${about}${more}`, lang, map), name: party.who.name } : party.who;
    const near = kind !== undefined && of.id !== undefined && of.id !== resident ? alterOf(map.version, of.id) : undefined;
    return {
      ...party.who, ...said, ...(near ? placedWith(said, near) : {}),
      ...(party.id === undefined ? {} : { there: party.id }),
    };
  };
  const of: Named = first.id ?? 1;
  const kin: KinSaid[] = sibling && !half ? [{ as: 'sibling', of: [of] }] : partner ? [{ as: 'partner', of: [of], ...(partner.status ? { status: partner.status } : {}) }] : [];
  // Which parent half-brothers share their role tells, or nobody.
  const about = kin.length ? { kin } : first.id === resident || (half && first.id !== undefined) ? {} : { ties: [{ with: of, ...(tie ? { note: tie } : {}) }] };
  return [...(first.id === undefined ? [row(first, last, tail)] : []), { ...row(last, first, tail), ...about }];
}
