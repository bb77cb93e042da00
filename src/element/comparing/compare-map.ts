import { createEditor } from '../../editor/editor.js';
import type { EditorApi } from '../../editor/editor-state.js';
import type { Layout } from '../../layout/layout.js';
import type { LayoutName } from '../../model/vocabulary.js';
import type { NetworkDocument } from '../../model/document.js';
import type { Scene, SceneInput } from '../../scene/scene-types.js';
import { editingParts } from '../load-editing.js';
import { MapCanvas } from '../map-canvas.js';
import type { ViewContext } from '../view-context.js';
import { quietLook } from './quiet-look.js';

/** A map to look at beside the others, with an editor of its own that changes nothing: it is moved, zoomed and gone through with keys like the map itself. */
export class CompareMap {
  readonly editor: EditorApi;
  #canvas: MapCanvas | undefined;
  #sizes: ResizeObserver | undefined;
  #shown: NetworkDocument | undefined;

  constructor(private readonly ctx: ViewContext, private readonly redraw: (scene: Scene, input: SceneInput) => Scene, private readonly asked: (id: string) => void) {
    this.editor = createEditor({ readonly: true });
  }

  /** What is looked at. */
  show(document: NetworkDocument, name: LayoutName, layout: Layout): void {
    if (document === this.#shown) return;
    this.#shown = document;
    this.editor.useLayout(layout, name);
    this.editor.load(document);
  }

  /** Comes into its place on the page, or leaves it. */
  readonly place = (element: Element | undefined): void => {
    this.#sizes?.disconnect();
    this.#canvas?.destroy();
    this.#canvas = undefined;
    if (!(element instanceof HTMLElement)) return;
    this.#sizes = new ResizeObserver(() => { this.#begin(element); });
    this.#sizes.observe(element);
  };

  /** While there is no room for it, as where only the list is shown, nothing is drawn. */
  #begin(element: HTMLElement): void {
    if (this.#canvas || element.clientWidth === 0 || element.clientHeight === 0) return;
    const nothing = (): void => {};
    this.#canvas = new MapCanvas(element, this.editor, {
      language: this.ctx.ui.lang, redraw: this.redraw, look: () => quietLook(this.ctx.look), onOpenPanel: this.asked, onTieOpen: this.asked, onConnect: nothing, onRename: nothing, onQuickAdd: nothing,
      onMenu: nothing, onShortcuts: nothing, onAnnounce: (text) => { this.ctx.announce(text); },
    });
    // why there: this part came with them
    this.#canvas.takeHands(editingParts()!.Hands, () => this.ctx.messages);
  }
}
