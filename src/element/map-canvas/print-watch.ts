import type { Companion, CompanionHost } from '../rendering-element.js';
import type { Drawing } from './drawing.js';

/** While the page round it is printed all of a map is drawn, whatever part of it is looked at. It comes with what paper looks like. */
export class PrintWatch implements Companion {
  #listening: AbortController | undefined;

  constructor(host: Pick<CompanionHost, 'addController'>, private readonly drawing: () => Drawing | undefined) {
    host.addController(this);
  }

  hostConnected(): void {
    this.hostDisconnected();
    const { signal } = (this.#listening = new AbortController());
    for (const [type, all] of [['beforeprint', true], ['afterprint', false]] as const) addEventListener(type, () => { this.#show(all); }, { signal });
  }

  hostDisconnected(): void { this.#listening?.abort(); }

  /** Shows all of the map however large its view turns out to be: no observer of sizes is asked before a sheet is printed. */
  #show(all: boolean): void {
    const drawing = this.drawing();
    if (!drawing) return;
    drawing.frames.now();
    const { surface, scene: { bounds: { x, y, width, height } } } = drawing;
    const svg = surface.base.ownerSVGElement!;
    surface.sheet = all ? drawing.scene.bounds : undefined;
    surface.viewport.classList.toggle('whole', all);
    if (all) svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    else svg.removeAttribute('viewBox');
    surface.paint();
    drawing.look();
  }
}
