import { isRefusal, type Plan } from '../../editor/command.js';
import type { Point } from '../../geometry/point.js';
import type { AlterId, Place } from '../../model/document.js';
import type { SceneInput } from '../../scene/scene-types.js';
import { scenePart } from '../../scene/scene.js';
import type { CalmSpots } from '../map-canvas/calm-spot.js';
import { cellWords } from '../map-canvas/cell-words.js';
import { landAlter, landingAt } from '../map-canvas/landing.js';
import type { Contact } from './contact.js';
import type { Stage } from './stage.js';

/** Where somebody who is carried is now. The cell under them lights up and is named; only the live layer is touched meanwhile. */
export class CarriedPlace {
  readonly #only: ReadonlySet<AlterId>;
  #cell = '';
  #words = '';

  constructor(
    private readonly stage: Stage, private readonly input: SceneInput, private readonly id: AlterId, private readonly radius: number,
    private readonly spots: CalmSpots, private place: Place,
  ) {
    this.#only = new Set([id]);
  }

  /** Their middle is here now, in units of the map. */
  carryTo(middle: Point): void {
    this.place = { ...middle, side: this.spots.sideAt(middle, this.place.side) };
  }

  show(at: Contact): void {
    const { stage, input, id, place } = this;
    const to = landingAt(input, id, this.radius, place);
    // Among thousands a copy of all places in every frame would be felt.
    const picture = { ...input.picture, at: Object.create(input.picture.at, { [id]: { value: place } }) as typeof input.picture.at };
    stage.show({ part: scenePart({ ...input, picture }, this.#only), carried: { id, middle: place }, cell: to.cell && to });
    if (to.cell && this.#cell !== `${to.ring} ${to.sector}`) {
      this.#cell = `${to.ring} ${to.sector}`;
      this.#words = cellWords(stage, id, to, stage.editor.plan(landAlter(id, to, place.side)));
    }
    stage.label(this.#words, at);
  }

  /** Nothing of them is over the map now. */
  hide(): void {
    this.stage.show({ part: null, carried: null, cell: null });
  }

  /** Puts them in the calm spot nearest to where they were let go; `stop` ends the gesture before a refusal is told. */
  land(stop: () => void): Plan {
    const { stage, input, id, place } = this;
    const to = landingAt(input, id, this.radius, place);
    const { middle, side } = this.spots.near(to.place, place.side, to.cell);
    const plan = stage.editor.run(landAlter(id, { ...to, place: middle }, side));
    stop();
    if (isRefusal(plan)) stage.refuse(plan);
    return plan;
  }
}
