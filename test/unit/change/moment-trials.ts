import { addEvent } from '../../../src/editor/commands/add-event.js';
import { addVersion } from '../../../src/editor/commands/add-version.js';
import { removeEvent } from '../../../src/editor/commands/remove-event.js';
import { removeVersion } from '../../../src/editor/commands/remove-version.js';
import { setEvent } from '../../../src/editor/commands/set-event.js';
import { setVersion } from '../../../src/editor/commands/set-version.js';
import { withFields, type Plain, type PlainMap, type PlainVersion } from './plain-map.js';
import { letGo } from './plain-plan.js';
import type { MakeTrial, Stage } from './trial.js';

const DATES = ['2025', '2025-02', '2025-02-28', '2024-12-31', ' 2025-06-02 ', '', '2025-02-30', '25 mei'];
const OF_ITS_OWN = ['title', 'date', 'present', 'reflection', 'source'];
const isDate = (date: string): boolean => ['2025', '2025-02', '2025-02-28', '2024-12-31', '2025-06-02'].includes(date.trim());

const eventsOf = (map: PlainMap): Plain[] => map.facts.events as Plain[];
const anyEvent = ({ dice, map }: Stage): string => (eventsOf(map).length && !dice.chance(0.1) ? dice.pick(eventsOf(map)).id : 'nothing');
const setEvents = (map: PlainMap, events: readonly Plain[]): void => { map.facts = { ...map.facts, events }; };

export const momentTrials: readonly MakeTrial[] = [
  (stage) => {
    const { dice } = stage;
    // Moments are whole copies: a few show as much as many.
    if (stage.map.versions.size > 2) return removal(stage);
    const facts = dice.pick([{}, { title: ' Na een half jaar ', date: '2025-06-02', present: ['Ria', ' Ria'] }, { title: null, date: '2025-13' }, { reflection: 'x'.repeat(100_001) }]);
    return {
      command: addVersion(facts),
      foretell(map, _version, made) {
        if (facts.date === '2025-13' || facts.reflection) return false;
        const last = [...map.versions.values()].at(-1)!;
        const id = made('version');
        const kept = Object.fromEntries(Object.entries(last.facts).filter(([field]) => !OF_ITS_OWN.includes(field)));
        const own = facts.title ? { title: 'Na een half jaar', date: '2025-06-02', present: ['Ria'] } : {};
        const lists = Object.entries(last).filter(([list]) => list !== 'facts').map(([list, records]) => [list, new Map(records as Map<string, Plain>)]);
        map.versions.set(id, { ...Object.fromEntries(lists), facts: { ...kept, id, ...own } } as PlainVersion);
        map.facts = { ...map.facts, current: id };
        return true;
      },
    };
  },
  (stage) => removal(stage),
  (stage) => {
    const id = stage.dice.chance(0.1) ? 'nothing' : stage.dice.pick([...stage.map.versions.keys()]);
    const facts = stage.dice.pick([{ date: '2025-06' }, { date: ' 2025-06-31' }, { title: ' Later ' }, { title: '' }, { reflection: null }, { present: null }, { title: 'x'.repeat(1001) }]);
    return {
      command: setVersion(facts, id),
      foretell(map) {
        const moment = map.versions.get(id);
        if (!moment || facts.date === ' 2025-06-31' || (facts.title?.length ?? 0) > 1000) return false;
        map.versions.set(id, { ...moment, facts: withFields(moment.facts, facts.title === undefined ? facts : { title: facts.title.trim() || null }) });
        return true;
      },
    };
  },
  (stage) => {
    const [date, label, setback] = [stage.dice.pick(DATES), stage.dice.pick(['Eigen  woning', '=cmd', ' ', 'x'.repeat(1001)]), stage.dice.chance(0.4)];
    return {
      command: addEvent({ date, label, setback }),
      foretell(map, _version, made) {
        if (!isDate(date) || label === ' ' || label.length > 1000) return false;
        const event = { id: made('event'), date: date.trim(), label: label === '=cmd' ? label : 'Eigen woning', ...(setback ? { setback } : {}) };
        const before = eventsOf(map);
        const later = before.findIndex((each) => each.date > event.date);
        setEvents(map, later < 0 ? [...before, event] : [...before.slice(0, later), event, ...before.slice(later)]);
        return true;
      },
    };
  },
  (stage) => {
    const id = anyEvent(stage);
    const facts = stage.dice.pick([{ date: stage.dice.pick(DATES) }, { label: 'Terugval' }, { label: '\u200b' }, { setback: true }, { setback: null }]);
    return {
      command: setEvent(id, facts),
      foretell(map) {
        if (!eventsOf(map).some((event) => event.id === id) || ('date' in facts && !isDate(facts.date!)) || facts.label === '\u200b') return false;
        setEvents(map, eventsOf(map).map((event) => (event.id === id ? withFields(event, 'date' in facts ? { date: facts.date!.trim() } : facts) : event)));
        return true;
      },
    };
  },
  (stage) => {
    const id = anyEvent(stage);
    return {
      command: removeEvent(id),
      foretell(map) {
        const before = eventsOf(map);
        setEvents(map, before.filter((event) => event.id !== id));
        return eventsOf(map).length < before.length;
      },
    };
  },
];

function removal(stage: Stage): ReturnType<MakeTrial> {
  const id = stage.dice.chance(0.1) ? 'nothing' : stage.dice.pick([...stage.map.versions.keys()]);
  return {
    command: removeVersion(id),
    foretell(map, version) {
      const gone = map.versions.get(id);
      if (!gone || map.versions.size === 1) return false;
      const before = [...map.versions.keys()].at(Math.max(0, [...map.versions.keys()].indexOf(id) - 1));
      map.versions.delete(id);
      const shown = version.facts.id === id ? (before === id ? [...map.versions.keys()][0] : before) : (version.facts.id as string);
      if (version.facts.id === id || map.facts.current === id) map.facts = { ...map.facts, current: shown };
      letGo(map, new Set(gone.alters.keys()));
      return true;
    },
  };
}
