import type { Page } from 'playwright-core';

/** How far apart a text and what is behind it are in lightness, by the formula of WCAG, and how far they must be. */
export type Contrast = { what: string; ratio: number; least: number };

/** A way to an element through shadow roots, one selector for each root. */
export type Way = readonly string[];

/**
 * Contrast from computed colours: of elements with the nearest backgrounds they stand on, whatever lies over them at the moment;
 * of every text of the drawing with every tone of its ground or with the fill of its own symbol, and of every line and outline.
 */
export const contrastOf = (page: Page, ways: readonly Way[]): Promise<Contrast[]> =>
  page.evaluate((wanted) => {
    type Colour = [number, number, number, number];
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const colourOf = (css: string): Colour => {
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = css;
      paint.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data;
      return [r!, g!, b!, a! / 255];
    };
    const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
    const light = ([r, g, b]: Colour): number => {
      const part = (value: number): number => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const apart = (a: Colour, b: Colour): number => {
      const [low, high] = [light(a), light(b)].sort((x, y) => x - y) as [number, number];
      return (high + 0.05) / (low + 0.05);
    };
    const behind = (element: Element | null): Colour => {
      const layers: Colour[] = [];
      for (let at = element; at; at = at.parentElement ?? ((at.getRootNode() as Partial<ShadowRoot>).host ?? null)) {
        const layer = colourOf(getComputedStyle(at).backgroundColor);
        layers.push(layer);
        if (layer[3] === 1) break;
      }
      return layers.reduceRight<Colour>((below, layer) => over(layer, below), [255, 255, 255, 1]);
    };
    const leastFor = (size: number, weight: number): number => (size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5);
    const found = wanted.map((way) => {
      let root: Document | ShadowRoot = document;
      let element: Element | null = null;
      for (const selector of way) {
        element = root.querySelector(selector);
        if (element?.shadowRoot) root = element.shadowRoot;
      }
      const style = getComputedStyle(element!);
      const ground = behind(element);
      const ratio = apart(over(colourOf(style.color), ground), ground);
      return { what: way.join(' >>> '), ratio, least: leastFor(parseFloat(style.fontSize), Number(style.fontWeight)) };
    });
    const drawing = document.querySelector('network-map')!.shadowRoot!.querySelector('.base');
    const paper = behind(drawing);
    const tones = [...(drawing?.querySelectorAll('.ring, .centre') ?? [])]
      .map((shape) => over(colourOf(getComputedStyle(shape).fill), paper));
    for (const text of drawing?.querySelectorAll('text') ?? []) {
      const style = getComputedStyle(text);
      // What is no name stands in a sign of its own: a symbol, a badge, a theme.
      const sign = text.matches('.name, .role, .title') ? undefined : [...text.parentElement!.children].find((shape) => shape.localName !== 'text' && !['none', ''].includes(getComputedStyle(shape).fill));
      const own = sign ? [colourOf(getComputedStyle(sign).fill)] : [];
      const grounds = own.length ? own.map((fill) => over(fill, paper)) : [paper, ...tones];
      const ratio = Math.min(...grounds.map((ground) => apart(over(colourOf(style.fill), ground), ground)));
      found.push({ what: `${text.getAttribute('class') ?? 'text'} "${text.textContent ?? ''}" on the map`, ratio, least: leastFor(parseFloat(style.fontSize), Number(style.fontWeight)) });
    }
    for (const line of drawing?.querySelectorAll('.ties .line, .people .symbol, .centre') ?? []) {
      const ratio = Math.min(...[paper, ...tones].map((ground) => apart(over(colourOf(getComputedStyle(line).stroke), ground), ground)));
      found.push({ what: `${line.getAttribute('class') ?? 'line'} on the map`, ratio, least: 3 });
    }
    return found;
  }, ways);
