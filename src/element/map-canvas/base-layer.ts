import { SvgPainter } from '../../paint/svg.js';
import type { Scene } from '../../scene/scene-types.js';
import { asDecoration } from './listbox-roles.js';
import { svgElement } from './svg-element.js';

/** Everything at rest: ground, ties and people, painted once per change and never during a gesture. Assistive technology reads the lists instead. */
export class BaseLayer {
  /** Holds one transparent option per alter, over the drawing. */
  readonly options = svgElement('g', { class: 'people-options' });
  readonly #ground: SvgPainter;
  readonly #ties: SvgPainter;
  readonly #people: SvgPainter;
  #lifted: readonly string[] = [];

  constructor(parent: SVGElement) {
    const [ground, ties, people] = ['ground-layer', 'ties', 'people'].map((name) => svgElement('g', { class: name })) as [SVGGElement, SVGGElement, SVGGElement];
    const drawing = [ground, ties, people];
    for (const layer of drawing) asDecoration(layer);
    parent.append(...drawing, this.options);
    this.#ground = new SvgPainter(ground);
    this.#ties = new SvgPainter(ties);
    this.#people = new SvgPainter(people);
  }

  paint(scene: Scene): void {
    this.#ground.paint([scene.ground]);
    this.#ties.paint(scene.ties);
    this.#people.paint(scene.people);
    this.lift(this.#lifted);
  }

  /** Makes these invisible; all others are seen. */
  lift(ids: readonly string[]): void {
    for (const id of this.#lifted) this.#elementOf(id)?.removeAttribute('opacity');
    for (const id of ids) this.#elementOf(id)?.setAttribute('opacity', '0');
    this.#lifted = ids;
  }

  #elementOf(id: string): SVGElement | undefined {
    return this.#people.elementOf(id) ?? this.#ties.elementOf(id);
  }
}
