import { moveAlong } from '../../editor/commands/move-along.js';
import { moveRing } from '../../editor/commands/move-ring.js';
import { pinPlace } from '../../editor/commands/pin-place.js';
import { removeAlters } from '../../editor/commands/remove-alters.js';
import { isRefusal, type Command } from '../../editor/command.js';
import { nearestInDirection, type Direction } from '../../geometry/nearest.js';
import { hasRings, layoutOf } from '../../layout/layout-key.js';
import type { AlterId } from '../../model/document.js';
import { alterOf, homeOf } from '../../model/query.js';
import { closeOf } from '../../scene/other-scenes.js';
import type { MapCanvasOptions, QuickAddPrefill } from './canvas-options.js';
import type { CanvasStage } from './canvas-stage.js';

/** How far a key moves somebody where there are no rings, in map units. */
const NUDGE = 24;

/** What keys do to the people on the map: going from one to another, choosing, moving, removing. */
export class MapKeys {
  readonly #stage: CanvasStage;
  readonly #options: MapCanvasOptions;

  constructor(stage: CanvasStage, options: MapCanvasOptions) {
    this.#stage = stage;
    this.#options = options;
  }

  /** The details of who has the focus, or the other end of a tie that is being chosen. */
  open(): void {
    const { editor, picking } = this.#stage;
    const id = editor.focus;
    if (picking !== null) {
      this.#stage.pick(null);
      if (picking !== id) this.#stage.connect(picking, id);
      return;
    }
    editor.select([id]);
    this.#options.onOpenPanel(id, 'keyboard');
  }

  toggle(): void {
    const { editor } = this.#stage;
    const { selection, focus } = editor;
    editor.select(selection.includes(focus) ? selection.filter((id) => id !== focus) : [...selection, focus]);
  }

  /** The first person of the sector before or after; the home counts as the first sector. */
  sector(by: 1 | -1): void {
    const { editor: { version, focus }, people } = this.#stage;
    const home = homeOf(version);
    const groupOf = (id: AlterId): string => (home.has(id) ? ' home' : alterOf(version, id)?.sector ?? '');
    const groups = [...new Set(people.order.map(groupOf))];
    const next = groups[groups.indexOf(groupOf(focus)) + by];
    const first = people.order.find((id) => groupOf(id) === next);
    if (first !== undefined) this.#stage.focusAlter(first);
  }

  /** Whoever lies nearest in a direction of the screen; the map does not mirror, so that is the same in every language. */
  go(direction: Direction): void {
    const { editor: { focus, picture }, people } = this.#stage;
    const from = picture.at[focus];
    const others = people.order.filter((id) => id !== focus && picture.at[id]).map((id) => [id, picture.at[id]!] as const);
    const next = from && nearestInDirection(from, direction, others);
    if (next !== undefined) this.#stage.focusAlter(next);
  }

  /** Moves who has the focus one ring: -1 towards the resident. A burst of these is one act. */
  moveRing(by: 1 | -1): void {
    this.#move(moveRing(this.#stage.editor.focus, by), 0, by);
  }

  /** Moves who has the focus one place along the sector: 1 clockwise. A burst of these is one act. */
  moveAlong(by: 1 | -1): void {
    this.#move(moveAlong(this.#stage.editor.focus, by), by, 0);
  }

  /** The cell of who has the focus, for adding somebody beside them. */
  whereabouts(): QuickAddPrefill {
    const { version, focus } = this.#stage.editor;
    const { ring, sector } = alterOf(version, focus) ?? {};
    return homeOf(version).has(focus) ? {} : { ...(ring === undefined ? {} : { ring }), ...(sector === undefined ? {} : { sector }) };
  }

  /** All people who are selected if that holds who has the focus, else only the one with the focus. */
  chosen(): AlterId[] {
    const { selection, focus, version } = this.#stage.editor;
    return (selection.includes(focus) ? selection : [focus]).filter((id) => alterOf(version, id));
  }

  /** Removes people; who stands next gets the focus. */
  remove(alters: readonly AlterId[] = this.chosen()): void {
    const { focus } = this.#stage.editor;
    const next = this.#nextTo(focus, new Set(alters));
    if (this.#run(removeAlters(alters)) && next !== undefined) this.#stage.focusAlter(next);
  }

  /** Where there are no rings somebody is moved a little over the paper instead. */
  #move(command: Command, right: number, down: number): void {
    const { focus, layout, picture, version } = this.#stage.editor;
    const at = picture.at[focus];
    // In a family tree somebody stays in the row of their generation.
    const up = layoutOf(layout) === 'genogram' && closeOf(version, layout).has(focus) ? 0 : down;
    this.#run(hasRings(layout) || !at ? command : pinPlace(focus, { x: at.x + right * NUDGE, y: at.y + up * NUDGE }), `move ${focus}`);
  }

  #run(command: Command, merge?: string): boolean {
    const plan = this.#stage.editor.run(command, merge === undefined ? {} : { merge });
    if (isRefusal(plan)) this.#stage.refuse(plan);
    return !isRefusal(plan);
  }

  /** The nearest of who stays. */
  #nextTo(id: AlterId, gone: ReadonlySet<AlterId>): AlterId | undefined {
    const { at } = this.#stage.editor.picture;
    const here = at[id];
    let best: AlterId | undefined;
    let least = Infinity;
    for (const other of this.#stage.people.order) {
      const there = at[other];
      if (!here || !there || gone.has(other)) continue;
      const away = Math.hypot(there.x - here.x, there.y - here.y);
      if (away < least) { best = other; least = away; }
    }
    return best;
  }
}
