import { addTheme } from '../../../src/editor/commands/add-theme.js';
import { removeTheme } from '../../../src/editor/commands/remove-theme.js';
import { setTheme, type ThemeChange } from '../../../src/editor/commands/set-theme.js';
import { withFields } from './plain-map.js';
import { letGo } from './plain-plan.js';
import { anyOf, somebody, type MakeTrial } from './trial.js';

export const themeTrials: readonly MakeTrial[] = [
  (stage) => {
    const kind = stage.dice.pick(['trouble', 'strength', 'dream', 'dream', 'trouble', 'worry'] as const);
    const touches = stage.dice.pick([[], [somebody(stage)], [somebody(stage), anyOf(stage, 'ties')]]);
    const label = stage.dice.pick(['', ' Een  huis\tmet tuin ', '<b>', '\u202eabc', 'x'.repeat(stage.dice.chance(0.3) ? 1001 : 1000)]);
    return {
      command: addTheme(kind as never, touches, label),
      foretell(_map, version, made) {
        if (kind === 'worry' || label.length > 1000 || touches.some((id) => !version.alters.has(id) && !version.ties.has(id))) return false;
        const id = made('theme');
        version.themes.set(id, { id, kind, label: label.startsWith(' ') ? 'Een huis met tuin' : label, touches: [...new Set(touches)] });
        return true;
      },
    };
  },
  (stage) => {
    const id = anyOf(stage, 'themes');
    const change: ThemeChange = stage.dice.pick<ThemeChange>([
      { heavy: true }, { heavy: false }, { doNotShare: true }, { doNotShare: false }, { kind: 'dream' }, { kind: 'worry' as never }, { label: '' }, { label: 'weer vrolijk' },
      { add: [somebody(stage)] }, { remove: [somebody(stage)] }, { add: [anyOf(stage, 'ties')], remove: [anyOf(stage, 'ties')] },
    ]);
    return {
      command: setTheme(id, change),
      foretell(_map, version) {
        const theme = version.themes.get(id);
        const { add = [], remove = [], ...facts } = change;
        if (!theme || change.kind === ('worry' as string) || add.some((each) => !version.alters.has(each) && !version.ties.has(each))) return false;
        const touches = [...new Set([...(theme.touches as string[]), ...add])].filter((each) => !remove.includes(each));
        version.themes.set(id, withFields(theme, { ...facts, touches, ...('heavy' in facts && !facts.heavy ? { heavy: null } : {}), ...('doNotShare' in facts && !facts.doNotShare ? { doNotShare: null } : {}) }));
        return true;
      },
    };
  },
  (stage) => {
    const id = anyOf(stage, 'themes');
    return {
      command: removeTheme(id),
      foretell(map, version) {
        if (!version.themes.delete(id)) return false;
        letGo(map, new Set());
        return true;
      },
    };
  },
];
