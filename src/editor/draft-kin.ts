import { draftSteps, type Draft } from '../change/draft.js';
import { circularChildren } from '../model/ancestry.js';
import type { NewId } from '../model/create.js';
import type { AlterId, Child, Couple, Version, VersionId } from '../model/document.js';
import { alterOf, childrenOf, versionOf } from '../model/query.js';
import type { ChildKind } from '../model/vocabulary.js';
import { samePartners } from './check-couple.js';
import { draftChildOf, birthOf } from './draft-child-of.js';
import type { KinSaid } from './quick-add/understood.js';

/** A role of a brother or sister of the resident, and of nobody else. */
const SIBLING = /^(?:[\p{L}']+ste |mijn |kleine |grote |my |younger |older )*(?:tweeling)?(?:broer|broertje|zus|zusje|zuster|brother|sister)(?:$|,| \()/iu;

/**
 * Drafts that somebody is child, partner, parent or sibling of others, and answers of whom; of nobody where it is so already,
 * cannot be, or is not certain: a third parent by birth, or a second mother, may be anything. Parents become a couple without any
 * status if they were none. Only persons have family.
 */
export function draftKin(draft: Draft, newId: NewId, versionId: VersionId, id: AlterId, said: Omit<KinSaid, 'of'>, of: readonly AlterId[]): AlterId[] {
  const people = [id, ...of];
  const before = versionOf(draft.document, versionId);
  if (of.length === 0 || new Set(people).size < people.length || people.some((each) => alterOf(before, each)?.kind !== 'person')) return [];
  const trial = draftSteps(draft.document);
  const told = new Family(trial, newId, versionId).say(id, said, of);
  const { couples, children } = versionOf(trial.document, versionId);
  const parents = new Map(couples.map((couple) => [couple.id, couple.partners]));
  const isOdd = children.some((record) => parents.get(record.couple)?.includes(record.child));
  if (told.length === 0 || trial.steps.length === 0 || isOdd || circularChildren(couples, children).length > 0) return [];
  draft.add(...trial.steps);
  return told;
}

class Family {
  constructor(private readonly draft: Draft, private readonly newId: NewId, private readonly versionId: VersionId) {}

  get #version(): Version { return versionOf(this.draft.document, this.versionId); }

  say(id: AlterId, { as, kind = 'birth', status, twins, identical, apart }: Omit<KinSaid, 'of'>, of: readonly AlterId[]): AlterId[] {
    const [one, other] = of as [AlterId, AlterId?];
    if (as === 'partner') return this.#couple(id, one, status);
    if (as === 'parent') return of.flatMap((child) => (apart ? this.#alone(id, child) : this.#parent(id, child, kind)));
    if (as === 'sibling') return twins ? this.#twins([...of, id], identical).slice(0, -1) : this.#sibling(id, one, kind);
    if (apart) return this.#alone(one, id).length > 0 ? [one] : [];
    if (other !== undefined) return this.#child(id, this.#coupleOf([one, other]), kind) ? [one, other] : [];
    return this.#parent(one, id, kind).length > 0 ? [one] : [];
  }

  #list(name: string): string[] { return ['versions', this.versionId, name]; }

  #coupleOf(partners: readonly AlterId[]): string {
    const known = this.#version.couples.find((couple) => samePartners(couple.partners, partners));
    if (known) return known.id;
    const couple = this.newId('couple');
    this.draft.insert(this.#list('couples'), { id: couple, partners: [...partners] });
    return couple;
  }

  #couple(id: AlterId, other: AlterId, status: Couple['status']): AlterId[] {
    const known = this.#version.couples.find(({ partners }) => samePartners(partners, [id, other]));
    const couple = this.#coupleOf([other, id]);
    if (!known?.status && status) this.draft.set([...this.#list('couples'), couple], 'status', status);
    return [other];
  }

  #child(child: AlterId, couple: string, kind: ChildKind): boolean {
    return draftChildOf(this.draft, this.newId, this.versionId, child, couple, { kind });
  }

  /** A parent with a child of their own and somebody else: a half-brother. Of a child that has a parent already they are the other. */
  #alone(parent: AlterId, child: AlterId): AlterId[] {
    if (birthOf(this.#version, child)) return this.#parent(parent, child, 'birth');
    const couple = this.newId('couple');
    this.draft.insert(this.#list('couples'), { id: couple, partners: [parent] });
    return this.#child(child, couple, 'birth') ? [child] : [];
  }

  /** A parent joins the other one that is known, with the child, and with brothers and sisters of the resident who have the same parents. */
  #parent(id: AlterId, child: AlterId, kind: ChildKind): AlterId[] {
    const birth = kind === 'birth' ? birthOf(this.#version, child) : undefined;
    const couple = birth && this.#version.couples.find((each) => each.id === birth.couple);
    if (!couple) {
      const isChild = this.#version.couples.some(({ id: own, partners }) => partners.includes(id) && childrenOf(this.#version, own).some((record) => record.child === child));
      return !isChild && this.#child(child, this.#coupleOf([id]), kind) ? [child] : [];
    }
    const [known, full] = couple.partners;
    if (couple.partners.includes(id) || full !== undefined || (known !== undefined && this.#sameGender(known, id))) return [];
    const all = childrenOf(this.#version, couple.id);
    const along = known === undefined ? all : all.filter((record) => record.child === child || (birth?.twins !== undefined && record.twins === birth.twins) || this.#shares(child, record));
    if (known === undefined || (along.length === all.length && !this.#version.couples.some(({ partners }) => samePartners(partners, [known, id])))) {
      this.draft.set([...this.#list('couples'), couple.id], 'partners', [...couple.partners, id]);
    } else {
      const both = this.#coupleOf([known, id]);
      for (const record of along) this.#child(record.child, both, record.kind);
    }
    return along.map((record) => record.child);
  }

  #shares(child: AlterId, { child: other }: Child): boolean {
    const { resident } = this.#version;
    const sibling = [child, other].find((each) => each !== resident);
    return (child === resident || other === resident) && sibling !== undefined && SIBLING.test(alterOf(this.#version, sibling)?.role ?? '');
  }

  #sameGender(one: AlterId, other: AlterId): boolean {
    const gender = alterOf(this.#version, one)?.gender;
    return gender !== undefined && gender === alterOf(this.#version, other)?.gender;
  }

  /** A brother or sister has the parents of the other, known or not. Who has parents of their own keeps those, but those of whom nobody is known are the same. */
  #sibling(id: AlterId, other: AlterId, kind: ChildKind): AlterId[] {
    const [mine, theirs] = [birthOf(this.#version, id), birthOf(this.#version, other)];
    if (mine && theirs) return this.#join(mine.couple, theirs.couple) ? [other] : [];
    const couple = theirs?.couple ?? mine?.couple ?? this.newId('couple');
    if (!theirs && !mine) this.draft.insert(this.#list('couples'), { id: couple, partners: [] });
    if (!theirs) this.#child(other, couple, 'birth');
    if (!mine) this.#child(id, couple, kind);
    return [other];
  }

  /** Two couples of parents are one, where of one of them nobody is known. */
  #join(one: string, other: string): boolean {
    const isEmpty = (id: string): boolean => this.#version.couples.find((couple) => couple.id === id)?.partners.length === 0;
    const [empty, kept] = isEmpty(one) ? [one, other] : [other, one];
    const children = childrenOf(this.#version, empty);
    const there = childrenOf(this.#version, kept).map(({ child }) => child);
    if (one === other || !isEmpty(empty) || children.some(({ child }) => there.includes(child))) return false;
    for (const { id } of children) this.draft.set([...this.#list('children'), id], 'couple', kept);
    this.draft.remove(this.#list('couples'), empty);
    return true;
  }

  /** Who were born together have the same parents; nobody is told of if one of them has others, or is one of other twins. */
  #twins(people: readonly AlterId[], identical: boolean | undefined): AlterId[] {
    const [first, ...others] = people as [AlterId, ...AlterId[]];
    for (const id of others) if (!this.#together(people)) this.#sibling(id, first, 'birth');
    const records = this.#together(people);
    const sets = new Set(records?.flatMap(({ twins }) => (twins === undefined ? [] : [twins])));
    if (!records || sets.size > 1) return [];
    const [twins = this.newId('twins')] = sets;
    for (const { id } of records) this.draft.setAll([...this.#list('children'), id], { twins, ...(identical === undefined ? {} : { identical }) });
    return [...people];
  }

  /** How all of them are children of the same couple, in the same way. */
  #together(people: readonly AlterId[]): Child[] | undefined {
    const { children } = this.#version;
    for (const { couple, kind } of children.filter(({ child }) => child === people[0])) {
      const records = people.flatMap((id) => children.find((record) => record.child === id && record.couple === couple && record.kind === kind) ?? []);
      if (records.length === people.length) return records;
    }
    return undefined;
  }
}
