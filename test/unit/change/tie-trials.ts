import { connect } from '../../../src/editor/commands/connect.js';
import { removeTies } from '../../../src/editor/commands/remove-ties.js';
import { reverseTie } from '../../../src/editor/commands/reverse-tie.js';
import { setSupport } from '../../../src/editor/commands/set-support.js';
import { setTie } from '../../../src/editor/commands/set-tie.js';
import { toggleSupport } from '../../../src/editor/commands/toggle-support.js';
import { SUPPORT_KINDS, type SupportKind } from '../../../src/model/vocabulary.js';
import { withFields } from './plain-map.js';
import { anyOf, somebody, someOf, type MakeTrial } from './trial.js';

const QUALITIES = ['sterk', 'gespannen', 'slapend'] as const;

export const tieTrials: readonly MakeTrial[] = [
  (stage) => {
    const [from, to] = [somebody(stage), somebody(stage)];
    const facts = stage.dice.pick([{}, { quality: stage.dice.pick(QUALITIES) }, { quality: 'sterk' as const, gives: ['V', 'P', 'V'] as SupportKind[] }, { quality: 'lauw' as never }]);
    return {
      command: connect(from, to, facts),
      foretell(_map, version, made) {
        if (from === to || !version.alters.has(from) || !version.alters.has(to) || facts.quality === ('lauw' as string)) return false;
        for (const tie of version.ties.values()) {
          const same = (tie.from === from && tie.to === to) || (tie.from === to && tie.to === from);
          if (same && (!facts.quality || tie.quality === facts.quality)) return false;
        }
        const id = made('tie');
        version.ties.set(id, { id, from, to, ...facts, ...('gives' in facts ? { gives: ['P', 'V'] } : {}) });
        return true;
      },
    };
  },
  (stage) => {
    const id = anyOf(stage, 'ties');
    const facts = stage.dice.pick([
      { quality: stage.dice.pick(QUALITIES) }, { quality: null }, { gives: ['E', 'A'] as SupportKind[] }, { gives: [] }, { gets: null }, { frequency: 'weekly' as const },
      { since: '2020-01' }, { since: '20-1' }, { note: ' x ' }, { frequency: 'often' as never },
    ]);
    return {
      command: setTie(id, facts),
      foretell(_map, version) {
        const tie = version.ties.get(id);
        if (!tie || ('since' in facts && facts.since === '20-1') || ('frequency' in facts && facts.frequency !== 'weekly')) return false;
        version.ties.set(id, withFields(tie, 'note' in facts ? { note: 'x' } : 'gives' in facts && facts.gives!.length ? { gives: ['A', 'E'] } : facts));
        return true;
      },
    };
  },
  (stage) => {
    const id = anyOf(stage, 'ties');
    const giver = stage.version.ties.get(id)?.[stage.dice.pick(['from', 'to'])] as string | undefined ?? somebody(stage);
    const kind = stage.dice.pick(SUPPORT_KINDS);
    const all = stage.dice.chance(0.3);
    return {
      command: all ? setSupport(id, giver, null) : toggleSupport(id, giver, kind),
      foretell(_map, version) {
        const tie = version.ties.get(id);
        if (!tie) return false;
        const field = giver === tie.from ? 'gives' : 'gets';
        const now = new Set(tie[field] as string[] | undefined);
        if (!now.delete(kind)) now.add(kind);
        version.ties.set(id, withFields(tie, { [field]: all ? null : SUPPORT_KINDS.filter((each) => now.has(each)) }));
        return true;
      },
    };
  },
  (stage) => {
    const id = anyOf(stage, 'ties');
    return {
      command: reverseTie(id),
      foretell(_map, version) {
        const tie = version.ties.get(id);
        if (tie) version.ties.set(id, { ...tie, from: tie.to, to: tie.from });
        return tie !== undefined;
      },
    };
  },
  (stage) => {
    const ids = someOf(stage, 'ties', 2);
    return {
      command: removeTies(ids),
      foretell(_map, version) {
        if (ids.some((id) => !version.ties.has(id))) return false;
        for (const id of ids) version.ties.delete(id);
        for (const [key, theme] of version.themes) version.themes.set(key, { ...theme, touches: (theme.touches as string[]).filter((id) => !ids.includes(id)) });
        return true;
      },
    };
  },
];
