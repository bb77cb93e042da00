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
  readonly #signs: SvgPainter;
  readonly #people: SvgPainter;
  #lifted: readonly string[] = [];

  constructor(parent: SVGElement) {
    const [ground, ties, signs, people] = ['ground-layer', 'ties', 'signs', 'people'].map((name) => svgElement('g', { class: name })) as [SVGGElement, SVGGElement, SVGGElement, SVGGElement];
    const drawing = [ground, ties, signs, people];
    for (const layer of drawing) asDecoration(layer);
    parent.append(...drawing, this.options);
    this.#ground = new SvgPainter(ground);
    this.#ties = new SvgPainter(ties);
    this.#signs = new SvgPainter(signs);
    this.#people = new SvgPainter(people);
  }

  paint(scene: Pick<Scene, 'ground' | 'ties' | 'signs' | 'people'>): void {
    this.#ground.paint([scene.ground]);
    this.#ties.paint(scene.ties);
    this.#signs.paint(scene.signs);
    this.#people.paint(scene.people);
    this.lift(this.#lifted);
  }

  /** Makes these invisible; all others are seen. */
  lift(ids: readonly string[]): void {
    for (const id of this.#lifted) for (const element of this.#elementsOf(id)) element?.removeAttribute('opacity');
    for (const id of ids) for (const element of this.#elementsOf(id)) element?.setAttribute('opacity', '0');
    this.#lifted = ids;
  }

  /** Somebody or a tie, with the signs that belong to it. */
  #elementsOf(id: string): (SVGElement | undefined)[] {
    return [this.#people.elementOf(id) ?? this.#ties.elementOf(id) ?? this.#ground.elementOf(id), this.#signs.elementOf(id), this.#signs.elementOf(`themes ${id}`)];
  }
}
