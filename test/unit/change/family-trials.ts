import { addChild } from '../../../src/editor/commands/add-child.js';
import { addCouple } from '../../../src/editor/commands/add-couple.js';
import { addHousehold } from '../../../src/editor/commands/add-household.js';
import { addSibling } from '../../../src/editor/commands/add-sibling.js';
import { liveWithResident } from '../../../src/editor/commands/live-with-resident.js';
import { removeChild } from '../../../src/editor/commands/remove-child.js';
import { removeCouple } from '../../../src/editor/commands/remove-couple.js';
import { removeHousehold } from '../../../src/editor/commands/remove-household.js';
import { setChild } from '../../../src/editor/commands/set-child.js';
import { setCouple } from '../../../src/editor/commands/set-couple.js';
import { setHousehold } from '../../../src/editor/commands/set-household.js';
import { joinHome, leaveHome } from './plain-home.js';
import { withFields, type PlainVersion } from './plain-map.js';
import { anyOf, somebody, someOf, type MakeTrial } from './trial.js';

export const familyTrials: readonly MakeTrial[] = [
  (stage) => {
    const ids = someOf(stage, 'alters');
    const lives = stage.dice.chance(0.5);
    return {
      command: liveWithResident(ids, lives),
      foretell(_map, version, made) {
        if (ids.includes(version.facts.resident as string)) return false;
        return lives ? joinHome(version, ids, made) : leaveHome(version, ids);
      },
    };
  },
  (stage) => {
    const [ids, label] = [someOf(stage, 'alters'), stage.dice.pick([undefined, ' Bij  oma '])];
    return {
      command: addHousehold(ids, label),
      foretell(_map, version, made) {
        const id = made('household');
        version.households.set(id, { id, members: ids, ...(label ? { label: 'Bij oma' } : {}) });
        return true;
      },
    };
  },
  (stage) => {
    const [id, add, remove] = [anyOf(stage, 'households'), [somebody(stage)], someOf(stage, 'alters', 2)];
    return {
      command: setHousehold(id, { add, remove }),
      foretell(_map, version) {
        const home = version.households.get(id);
        if (!home || !version.alters.has(add[0]!)) return false;
        const members = [...new Set([...(home.members as string[]), ...add])].filter((who) => !remove.includes(who));
        if (members.length) version.households.set(id, { ...home, members });
        return members.length > 0;
      },
    };
  },
  (stage) => {
    const id = anyOf(stage, 'households');
    return { command: removeHousehold(id), foretell: (_map, version) => version.households.delete(id) };
  },
  (stage) => {
    const partners = [somebody(stage), ...(stage.dice.chance(0.8) ? [somebody(stage)] : [])];
    const facts = stage.dice.pick([{}, { status: 'married' as const }, { since: 'long ago' }]);
    return {
      command: addCouple(partners, facts),
      foretell(_map, version, made) {
        if ('since' in facts || !canPair(version, partners)) return false;
        const id = made('couple');
        version.couples.set(id, { id, partners, ...facts });
        return true;
      },
    };
  },
  (stage) => {
    const id = anyOf(stage, 'couples');
    const partners = [somebody(stage), somebody(stage)];
    const divorce = stage.dice.chance(0.5);
    return {
      command: divorce ? setCouple(id, { status: 'divorced', until: '2024' }) : setCouple(id, { partners }),
      foretell(_map, version) {
        const couple = version.couples.get(id);
        if (!couple) return false;
        if (divorce) { version.couples.set(id, { ...couple, status: 'divorced', until: '2024' }); return true; }
        if (!canPair(version, partners, id)) return false;
        version.couples.set(id, { ...couple, partners });
        return !hasCircle(version);
      },
    };
  },
  (stage) => {
    const [child, couple] = [somebody(stage), anyOf(stage, 'couples')];
    const parent = stage.dice.chance(0.3) ? somebody(stage) : undefined;
    return {
      command: parent === undefined ? addChild(child, couple, { kind: 'foster' }) : addChild(child, [parent]),
      foretell(_map, version, made) {
        const parents = parent === undefined ? (version.couples.get(couple)?.partners as string[] | undefined) : [parent];
        if (!parents || version.alters.get(child)?.kind !== 'person' || parents.includes(child)) return false;
        const known = parent === undefined ? version.couples.get(couple) : [...version.couples.values()].find((each) => each.partners.length === 1 && each.partners[0] === parent);
        if (!known && !canPair(version, parents)) return false;
        if (known && [...version.children.values()].some((record) => record.couple === known.id && record.child === child)) return false;
        const of = known?.id ?? made('couple');
        if (!known) version.couples.set(of, { id: of, partners: parents });
        // A foster child of one of the two alone is theirs together from now on, and without their twins.
        const alone = parents.length < 2 || parent !== undefined ? undefined : [...version.children.values()].find((record) => record.child === child && record.couple !== of && record.kind === 'foster'
          && ((partners) => partners.length === 1 && parents.includes(partners[0]!))(version.couples.get(record.couple as string)?.partners as string[] ?? []));
        if (alone) {
          const { twins: _twins, identical: _identical, ...record } = alone;
          version.children.set(record.id, { ...record, couple: of });
          const left = version.couples.get(alone.couple as string)!;
          if (Object.keys(left).length === 2 && ![...version.children.values()].some(({ couple: home }) => home === left.id)) version.couples.delete(left.id);
          return !hasCircle(version);
        }
        const id = made('child');
        version.children.set(id, { id, couple: of, child, kind: parent === undefined ? 'foster' : 'birth' });
        return !hasCircle(version);
      },
    };
  },
  (stage) => {
    const [one, other] = [somebody(stage), somebody(stage)];
    return {
      command: addSibling(one, other),
      foretell(_map, version, made) {
        if (one === other || [one, other].some((id) => version.alters.get(id)?.kind !== 'person')) return false;
        const of = (id: string): string | undefined => [...version.children.values()].find((record) => record.child === id && record.kind === 'birth')?.couple as string | undefined;
        const known = of(one) ?? of(other);
        const isChild = (id: string): boolean => [...version.children.values()].some((record) => record.couple === known && record.child === id);
        const missing = [one, other].filter((id) => !isChild(id));
        if (missing.length === 0 || [one, other].some((id) => (version.couples.get(known ?? '')?.partners as string[] | undefined)?.includes(id))) return false;
        const couple = known ?? made('couple');
        if (known === undefined) version.couples.set(couple, { id: couple, partners: [] });
        for (const id of missing) { const record = made('child'); version.children.set(record, { id: record, couple, child: id, kind: 'birth' }); }
        return !hasCircle(version);
      },
    };
  },
  (stage) => {
    const id = anyOf(stage, 'children');
    const twins = stage.dice.pick(['de tweeling', null]);
    return {
      command: setChild(id, twins ? { twins, identical: true } : { kind: 'step', twins }),
      foretell(_map, version) {
        const record = version.children.get(id);
        if (record) version.children.set(id, withFields(record, twins ? { twins, identical: true } : { kind: 'step', twins: null, identical: null }));
        return record !== undefined;
      },
    };
  },
  (stage) => {
    const id = anyOf(stage, 'children');
    return {
      command: removeChild(id),
      foretell(_map, version) {
        const couple = version.couples.get(version.children.get(id)?.couple as string);
        if (!couple) return false;
        version.children.delete(id);
        const left = [...version.children.values()].some((record) => record.couple === couple.id);
        if (!left && couple.partners.length < 2 && !couple.status) version.couples.delete(couple.id);
        return true;
      },
    };
  },
  (stage) => {
    const id = anyOf(stage, 'couples');
    return {
      command: removeCouple(id),
      foretell(_map, version) {
        for (const record of [...version.children.values()]) if (record.couple === id) version.children.delete(record.id);
        return version.couples.delete(id);
      },
    };
  },
];

function canPair(version: PlainVersion, partners: readonly string[], except?: string): boolean {
  if (partners.length === 2 && partners[0] === partners[1]) return false;
  if (partners.some((id) => version.alters.get(id)?.kind !== 'person')) return false;
  const key = [...partners].sort().join();
  return partners.length < 2 || ![...version.couples.values()].some((each) => each.id !== except && [...each.partners].sort().join() === key);
}

/** By following every line upwards until it ends or bites its tail: slow, and plain to see. */
function hasCircle(version: PlainVersion): boolean {
  const parentsOf = (id: string): string[] => [...version.children.values()]
    .filter((record) => record.child === id)
    .flatMap((record) => (version.couples.get(record.couple as string)?.partners ?? []) as string[]);
  const climb = (id: string, below: readonly string[]): boolean => below.includes(id) || parentsOf(id).some((parent) => climb(parent, [...below, id]));
  return [...version.alters.keys()].some((id) => climb(id, []));
}
