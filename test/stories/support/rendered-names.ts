import type { Page } from 'playwright-core';

/** A rectangle of the page, in CSS pixels. */
export type Ink = { left: number; top: number; right: number; bottom: number };

/** One person as drawn: the lines of the name with the size of their letters on screen, and the symbol. */
export type DrawnPerson = { lines: { text: string; size: number; ink: Ink }[]; symbol: Ink };

/** The map as drawn on the page: people in the order in which they are drawn, the centre circle if there is one, and what can be seen. */
export type Drawn = { people: DrawnPerson[]; centre: Ink | null; view: Ink; over: Ink[] };

/** Reads names, symbols and circle from the drawing itself, with the transforms and styles that the browser applied. */
export const renderedNames = (page: Page): Promise<Drawn> =>
  page.locator('network-map').evaluate((element) => {
    const root = element.shadowRoot!;
    const inkOf = (shape: SVGGraphicsElement): Ink => {
      const box = shape.getBBox();
      const matrix = shape.getScreenCTM()!;
      const a = new DOMPoint(box.x, box.y).matrixTransform(matrix);
      const b = new DOMPoint(box.x + box.width, box.y + box.height).matrixTransform(matrix);
      return { left: a.x, top: a.y, right: b.x, bottom: b.y };
    };
    const boxOf = (place: Element): Ink => {
      const { left, top, right, bottom } = place.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const people = [...root.querySelector('.base .people')!.children].map((person) => ({
      lines: [...person.querySelectorAll<SVGTextElement>('.name')].map((line) => ({
        text: line.textContent ?? '',
        size: parseFloat(getComputedStyle(line).fontSize) * line.getScreenCTM()!.a,
        ink: inkOf(line),
      })),
      symbol: inkOf(person.querySelector<SVGGraphicsElement>('.symbol')!),
    }));
    const isShown = (place: Element): boolean => place.checkVisibility() && getComputedStyle(place).position !== 'static';
    const centre = root.querySelector<SVGGraphicsElement>('.base .centre');
    return {
      people,
      centre: centre && inkOf(centre),
      view: boxOf(root.querySelector('.map-viewport')!),
      over: [...root.querySelectorAll('.side, .legend-button, .legend')].filter((place) => place.matches('.side') || isShown(place)).map(boxOf),
    };
  });
