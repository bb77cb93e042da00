import { othersOf, residentOf } from '../model/query.js';
import type { EditorApi } from '../editor/editor-state.js';

/** What the outside of the element says about its inside. */
export interface Standing {
  editor: EditorApi;
  /** The host's own label, or none. */
  label: string;
  nameOf: (resident: string) => string;
  locked: boolean;
  dirty: boolean;
  listOnly: boolean;
}

/** Sets role, name and states through the internals, so that attributes of the page always win. */
export function describeElement(internals: ElementInternals, standing: Standing): void {
  const { version, selection } = standing.editor;
  const labels = [...internals.labels] as Element[];
  const namedByPage = standing.label === '' && labels.length > 0;
  internals.role = 'group';
  internals.ariaLabel = namedByPage ? null : standing.label || standing.nameOf(residentOf(version).name);
  if ('ariaLabelledByElements' in internals) internals.ariaLabelledByElements = namedByPage ? labels : null;
  const states: Record<string, boolean> = {
    empty: othersOf(version).length === 0,
    readonly: standing.locked,
    dirty: standing.dirty,
    'has-selection': selection.length > 0,
    'list-only': standing.listOnly,
  };
  for (const [state, on] of Object.entries(states)) internals.states[on ? 'add' : 'delete'](state);
}
