import type { Scene } from '../../scene/scene-types.js';
import { SvgPainter } from '../../paint/svg.js';
import { svgElement } from './svg-element.js';

/** Everything at rest: ground, ties and people, painted once per change and never during a gesture. */
export class BaseLayer {
  /** Holds one element per alter, in reading order. */
  readonly people = svgElement('g', { class: 'people' });
  readonly #ground: SvgPainter;
  readonly #ties: SvgPainter;
  readonly #people: SvgPainter;
  #lifted: readonly string[] = [];

  constructor(parent: SVGElement) {
    const ground = svgElement('g', { 'aria-hidden': 'true' });
    const ties = svgElement('g', { class: 'ties', 'aria-hidden': 'true' });
    parent.append(ground, ties, this.people);
    this.#ground = new SvgPainter(ground);
    this.#ties = new SvgPainter(ties);
    this.#people = new SvgPainter(this.people);
  }

  paint(scene: Scene): void {
    this.#ground.paint([scene.ground]);
    this.#ties.paint(scene.ties);
    this.#people.paint(scene.people);
    this.lift(this.#lifted);
  }

  /** The element of an alter. */
  personOf(id: string): SVGElement | undefined {
    return this.#people.elementOf(id);
  }

  /** Makes these invisible, without taking them out of reach of keyboard and assistive technology; all others are seen. */
  lift(ids: readonly string[]): void {
    for (const id of this.#lifted) this.#elementOf(id)?.removeAttribute('opacity');
    for (const id of ids) this.#elementOf(id)?.setAttribute('opacity', '0');
    this.#lifted = ids;
  }

  #elementOf(id: string): SVGElement | undefined {
    return this.#people.elementOf(id) ?? this.#ties.elementOf(id);
  }
}
