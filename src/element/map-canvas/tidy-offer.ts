import { tidy } from '../../editor/commands/tidy.js';
import { layoutOf } from '../../layout/layout-key.js';
import type { Picture } from '../../model/document.js';
import { sceneOf } from '../../scene/scene.js';
import { unrestOf } from '../../scene/unrest.js';
import type { CanvasStage } from './canvas-stage.js';

/** How long nothing must have been done before it is looked at, in milliseconds: who is busy is not disturbed, and it takes the time of a layout. */
const PAUSE_MS = 2500;
/** Larger maps take a layout too long to work out unasked. */
const MOST_PEOPLE = 40;
/** So much calmer it must become to be worth everybody's standing elsewhere: by this, and to this share. */
const LEAST_WON = 6;
const MOST_LEFT = 0.6;

/**
 * Offers to draw a map anew once drawing it person by person has left its lines in a tangle, and only if drawing it anew helps.
 * Nobody is ever moved unasked: a press on it is one edit, as from the menu, and can be undone.
 */
export class TidyOffer {
  readonly #stage: CanvasStage;
  readonly #button = document.createElement('button');
  readonly #unsubscribe: () => void;
  readonly #listening = new AbortController();
  #due: ReturnType<typeof setTimeout> | undefined;

  constructor(stage: CanvasStage) {
    this.#stage = stage;
    this.#button.type = 'button';
    this.#button.className = 'button tidy-offer';
    this.#button.hidden = true;
    this.#button.addEventListener('click', () => {
      stage.focusMap();
      stage.editor.run(tidy());
    }, { signal: this.#listening.signal });
    stage.surface.viewport.after(this.#button);
    const { editor } = stage;
    let { version, layout } = editor;
    this.#unsubscribe = editor.subscribe(({ origin }) => {
      if (origin === 'layout' || (origin === 'view' && editor.version === version && editor.layout === layout)) return;
      ({ version, layout } = editor);
      this.#withdraw();
      // What was opened is as it was left; only drawing makes an offer.
      if (origin !== 'load' && origin !== 'view') this.#due = setTimeout(() => { void this.#look(); }, PAUSE_MS);
    });
  }

  stop(): void {
    this.#unsubscribe();
    this.#listening.abort();
    clearTimeout(this.#due);
    this.#button.remove();
  }

  #withdraw(): void {
    clearTimeout(this.#due);
    // A button that goes takes the keyboard's focus with it.
    if (this.#button.matches(':focus')) this.#stage.focusMap();
    this.#button.hidden = true;
  }

  async #look(): Promise<void> {
    const stage = this.#stage;
    const { editor: { document, version, layout, picture, readonly }, scene, sceneInput } = stage;
    const now = (): boolean => stage.editor.version === version && stage.editor.layout === layout && !stage.carrying && stage.picking === null;
    if (readonly || layoutOf(layout) !== 'circles' || version.alters.length > MOST_PEOPLE || !now()) return;
    const unrest = unrestOf(version.ties, scene);
    if (unrest < LEAST_WON) return;
    const { circlesLayout } = await import('../../layout/circles.js');
    if (!now()) return;
    const anew = circlesLayout(document, version, layout, { ...picture, rings: [], at: ownOf(picture) });
    const left = unrestOf(version.ties, sceneOf({ ...sceneInput, picture: anew }));
    if (left > unrest - LEAST_WON || left > unrest * MOST_LEFT) return;
    const { words, control } = stage;
    this.#button.textContent = words.tidy;
    this.#button.title = words.tidyWhy;
    this.#button.style.setProperty('--_over', `${Math.round(control.insets.bottom)}px`);
    this.#button.hidden = false;
  }
}

/** Who was put by hand stays, as in the command itself. */
function ownOf({ at }: Picture): Picture['at'] {
  return Object.fromEntries(Object.entries(at).filter(([, place]) => place.own));
}
