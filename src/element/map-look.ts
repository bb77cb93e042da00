import type { EditorApi } from '../editor/editor-state.js';
import { isPlain, lookChoice } from '../scene/look-choice.js';
import type { Look } from '../scene/look.js';
import { LazyPart } from './lazy-part.js';

/** How the map is drawn: by the user's choice, else the page's. What another look than the plain one takes comes when it is needed. */
export class MapLook {
  readonly #part: LazyPart<typeof import('../scene/map-look.js')>;
  /** What is drawn until another look has come. */
  #last: Look | undefined;

  /** @param notation the notation that the page asks for */
  constructor(private readonly editor: EditorApi, private readonly notation: () => string | null, arrived: () => void, missing: () => void) {
    this.#part = new LazyPart(() => import('../scene/map-look.js'), arrived, missing);
  }

  /** The look to draw in now; undefined for the plain one. */
  get now(): Look | undefined {
    const { document, version } = this.editor;
    const choice = lookChoice(document, this.notation());
    return (this.#last = isPlain(choice, version) ? undefined : this.#part.part?.lookOf(choice) ?? this.#last);
  }

  /** While a map must not be shown yet, since it has another notation: until what that takes has come, or could not. */
  get coming(): Promise<unknown> | undefined {
    const isOther = lookChoice(this.editor.document, this.notation()).notation !== 'standard';
    return isOther && !this.#part.isThere && !this.#part.isMissing ? this.#part.ready() : undefined;
  }
}
