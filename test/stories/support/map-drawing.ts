import type { MapElement } from './map-element.js';
import type { Spot } from './hand.js';

/** Where things are on the map as it is drawn, for a hand that points at them. */
export class MapDrawing {
  constructor(private readonly map: MapElement) {}

  /** The middle of the resident's symbol, also while there is no name yet. */
  async resident(): Promise<Spot> {
    const box = (await this.map.locator.locator('.alter-resident .symbol').first().boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** The middle of somebody's symbol. */
  person(name: string): Promise<Spot> {
    return this.map.locator.evaluate((element, wanted) => {
      const root = element.shadowRoot!;
      const options = [...root.querySelectorAll('.people-options > [role="option"]')];
      const told = (option: Element): string => option.getAttribute('aria-label')!.replace(/[\u2066-\u2069]/g, '');
      const index = options.findIndex((option) => told(option).split(', ')[0] === wanted);
      const box = root.querySelector('.people')!.children[index]!.querySelector('.symbol')!.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, name);
  }

  /** The middle of the line from one person to another. */
  async line(one: string, other: string): Promise<Spot> {
    const ends = [await this.person(one), await this.person(other)];
    return this.map.locator.evaluate((element, [a, b]) => {
      const lines = [...element.shadowRoot!.querySelectorAll<SVGPathElement>('.ties .line')].map((line) => {
        const at = (share: number): DOMPoint => line.getPointAtLength(line.getTotalLength() * share).matrixTransform(line.getScreenCTM()!);
        return { start: at(0), middle: at(0.5), end: at(1) };
      });
      const apart = (p: { x: number; y: number }, q: { x: number; y: number }): number => Math.hypot(p.x - q.x, p.y - q.y);
      const off = ({ start, end }: (typeof lines)[number]): number =>
        Math.min(apart(start, a!) + apart(end, b!), apart(start, b!) + apart(end, a!));
      lines.sort((p, q) => off(p) - off(q));
      return { x: lines[0]!.middle.x, y: lines[0]!.middle.y };
    }, ends);
  }

  /** The middle of a cell, by the place of its ring from the inside (0 the nearest) and its sector. */
  cell(ring: number, sector: string): Promise<Spot> {
    return this.map.locator.evaluate(
      (element, [wantedRing, wantedSector]) => {
        const { picture } = (element as HTMLElement & { editor: { picture: Drawn } }).editor;
        type Drawn = { stretch: number; centre: number; rings: number[]; sectors: { id: string; start: number; sweep: number }[] };
        const slice = picture.sectors.find(({ id }) => id === wantedSector)!;
        const angle = ((slice.start + slice.sweep / 2) * Math.PI) / 180;
        const away = ((picture.rings[wantedRing - 1] ?? picture.centre) + picture.rings[wantedRing]!) / 2;
        return pointOnPage(Math.sin(angle) * away * picture.stretch, -Math.cos(angle) * away);

        function pointOnPage(x: number, y: number): { x: number; y: number } {
          const map = element.shadowRoot!.querySelector<SVGGElement>('.base > g')!;
          const point = new DOMPoint(x, y).matrixTransform(map.getScreenCTM()!);
          return { x: point.x, y: point.y };
        }
      },
      [ring, sector] as const,
    );
  }

  /** A place in the centre circle, under the resident. */
  async home(): Promise<Spot> {
    return this.map.locator.evaluate((element) => {
      const box = element.shadowRoot!.querySelector('.ground .centre')!.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height * 0.82 };
    });
  }

  /** Waits until the map has not moved for some frames. */
  async isStill(): Promise<void> {
    await this.map.locator.evaluate(async (element) => {
      const place = (): string => {
        const { x, y, width } = element.shadowRoot!.querySelector('.ground .centre')!.getBoundingClientRect();
        return `${String(x)} ${String(y)} ${String(width)}`;
      };
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let before = '', still = 0; still < 5; before = place()) {
        await frame();
        still = place() === before ? still + 1 : 0;
      }
    });
  }

  /** The handle from which a tie is drawn; it is beside whoever is selected or under the mouse. */
  async handle(): Promise<Spot> {
    const box = (await this.map.locator.locator('.handle-disc').boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}
