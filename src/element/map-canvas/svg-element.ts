const SVG = 'http://www.w3.org/2000/svg';

/** A new SVG element with some attributes; never `style`, so that it also works under a strict policy. */
export function svgElement<T extends keyof SVGElementTagNameMap>(tag: T, attrs: Record<string, string | number> = {}): SVGElementTagNameMap[T] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, String(value));
  return element;
}
