import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { boxAround } from '../../geometry/point.js';
import { layoutOf } from '../../layout/layout-key.js';
import type { Layout } from '../../layout/layout.js';
import type { Version } from '../../model/document.js';
import type { LayoutName } from '../../model/vocabulary.js';
import type { Look } from '../../scene/look.js';
import { sceneOf } from '../../scene/scene.js';
import type { Scene, SceneInput } from '../../scene/scene-types.js';
import { withChanges } from '../../scene/with-changes.js';
import { withToldTies } from '../../scene/with-told-ties.js';
import { describeBetween } from '../../words/describe-between.js';
import type { ChangeMark, ToldChange } from '../../words/describe-changes.js';
import { adoptStyles } from '../adopt-styles.js';
import { LazyPart } from '../lazy-part.js';
import { eventsBetween } from '../moments/line-of-time.js';
import { momentLabel } from '../moments/moment-label.js';
import type { MomentContext } from '../moments/moment-context.js';
import { changeListView } from './change-list-view.js';
import { compared, type Compared } from './compared.js';
import { CompareMap } from './compare-map.js';
import { comparingStyles } from './comparing-styles.js';
import { bandPicture, unchangedPicture } from './sign-picture.js';

/** Marks that belong on the map of then: what is gone or different by now. */
const OF_THEN: readonly ChangeMark[] = ['ended', 'changed'];

/** Then and now: both moments in one drawing or side by side, what the marks mean, and what changed in sentences. */
export class Comparison {
  readonly #ctx: MomentContext;
  readonly #maps: Readonly<Record<'both' | 'then' | 'now', CompareMap>>;
  /** By name, those besides circles once they have come. */
  readonly #layouts: Map<LayoutName | 'crowd', Layout>;
  readonly #others: LazyPart<typeof import('../../scene/other-layouts.js')>;
  #of: { then: Version; now: Version; lang: string; name: LayoutName; look: Look | undefined } | undefined;
  #compared: Compared | undefined;
  #chosen: readonly string[] = [];

  constructor(ctx: MomentContext, circles: Layout) {
    this.#ctx = ctx;
    this.#layouts = new Map([['circles', circles]]);
    this.#others = new LazyPart(() => import('../../scene/other-layouts.js'), ({ useOtherLayouts }) => {
      useOtherLayouts((layout, name) => { this.#layouts.set(name, layout); });
      ctx.refresh();
    }, () => { ctx.missing(); });
    const map = (only: (mark: ChangeMark) => boolean, beside?: 'then' | 'now'): CompareMap =>
      new CompareMap(ctx, (scene, input) => this.#redraw(scene, input, only, beside), (id) => { this.#say(id); });
    this.#maps = { both: map(() => true), then: map((mark) => OF_THEN.includes(mark), 'now'), now: map((mark) => mark !== 'ended', 'then') };
  }

  render(then: Version, now: Version, how: 'both' | 'beside'): TemplateResult {
    const { moment: words, editor } = this.#ctx;
    const name = layoutOf(editor.layout);
    const layout = this.#layouts.get(name);
    if (!layout) { void this.#others.part; return html`<div class="comparing" ${ref(styled)}></div>`; }
    const { told } = this.#prepare(then, now, name, layout);
    const marks = [...new Set(told.map(({ mark, drawn = mark }) => drawn))];
    return html`<div class="comparing" data-how=${how} ${ref(styled)}>
      <div class="compare-maps">
        ${how === 'both' ? this.#figure('both', '') : html`${this.#figure('then', `${words.then}: ${momentLabel(this.#ctx, then)}`)}${this.#figure('now', `${words.now}: ${momentLabel(this.#ctx, now)}`)}`}
      </div>
      ${marks.length ? html`<ul class="change-legend" aria-label=${words.legend}>${marks.map((mark) => html`<li>${bandPicture(mark)}${words.marks[mark]}</li>`)}${how === 'both' ? html`<li>${unchangedPicture()}${words.unchanged}</li>` : nothing}</ul>` : nothing}
      <section class="change-words" tabindex="0" aria-label=${words.whatChanged}>
        ${changeListView(this.#ctx, told, eventsBetween(editor.document, then, now), describeBetween(editor.document, then, now, this.#ctx.messages), this.#chosen, (change) => { this.#choose(change); })}
      </section>
    </div>`;
  }

  #figure(which: 'both' | 'then' | 'now', caption: string): TemplateResult {
    const map = this.#maps[which];
    return html`<figure aria-label=${caption || this.#ctx.moment.oneDrawing}>
      ${caption ? html`<figcaption>${caption}</figcaption>` : nothing}<div class="compare-map" ${ref(map.place)}></div></figure>`;
  }

  /** Both moments, prepared once for as long as neither is edited. */
  #prepare(then: Version, now: Version, name: LayoutName, layout: Layout): Compared {
    const { messages, editor, look } = this.#ctx;
    const of = this.#of;
    if (!this.#compared || of?.then !== then || of.now !== now || of.lang !== messages.lang || of.name !== name || of.look !== look) {
      this.#of = { then, now, lang: messages.lang, name, look };
      this.#chosen = [];
      this.#compared = compared(editor.document, then, now, messages, name, layout);
      for (const which of ['both', 'then', 'now'] as const) this.#maps[which].show(this.#compared[which], name, layout);
    }
    return this.#compared;
  }

  /** A drawing with its marks; of two that stand side by side each measures as much as both, so that everybody is in the same place. */
  #redraw(scene: Scene, input: SceneInput, only: (mark: ChangeMark) => boolean, beside?: 'then' | 'now'): Scene {
    const shown = this.#compared!;
    const [other] = beside ? shown[beside].versions : [];
    const picture = other?.places?.[input.layout];
    const told = shown.told.filter(({ mark }) => only(mark));
    const marked = withChanges(withToldTies(scene, input, new Set(told.flatMap(({ ids }) => ids))), {
      told, words: this.#ctx.moment.marks, version: input.version, quiet: !beside,
      before: beside ? undefined : shown.before[input.layout],
    });
    return other && picture ? { ...marked, bounds: boxAround([scene.bounds, sceneOf({ ...input, version: other, picture }).bounds]) } : marked;
  }

  /** Says what changed about somebody or a tie that is pressed on a map, and marks it in the list. */
  #say(id: string): void {
    const about = this.#compared!.told.filter(({ ids }) => ids.includes(id));
    this.#ctx.announce(about.map(({ text }) => text).join(' ') || this.#ctx.moment.unchanged);
    this.#chosen = about.flatMap(({ ids }) => ids.slice(0, 1));
    this.#ctx.refresh();
  }

  #choose({ ids }: ToldChange): void {
    this.#chosen = ids.slice(0, 1);
    for (const map of Object.values(this.#maps)) map.editor.select(ids);
    this.#ctx.refresh();
  }
}

/** Styles come with the first comparison of a page. */
const styled = (element: Element | undefined): void => {
  queueMicrotask(() => {
    const root = element?.getRootNode();
    if (root instanceof ShadowRoot) adoptStyles(root, [comparingStyles]);
  });
};
