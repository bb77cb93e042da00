import { FILE_FONT } from '../scene/palette.js';
import { UsageError } from './usage-error.js';

/** What is used of the package that turns drawings into pixels; it is optional, so its own types may be absent. */
interface Rasteriser {
  Resvg: new (svg: string, options: { fitTo?: { mode: 'zoom'; value: number }; font: Typeface }) => { render(): { asPng(): Uint8Array }; getBBox(): { width: number } | undefined };
}

interface Typeface { loadSystemFonts: true; defaultFontFamily?: string; sansSerifFamily?: string }

const NAME = '@resvg/resvg-js';

/** The typefaces that a picture asks for, best first. */
const FAMILIES = FILE_FONT.split(',').map((name) => name.trim().replaceAll("'", ''));

/** A drawing as the bytes of a PNG of so many pixels to a px. */
export async function pixelsOf(svg: string, scale: number): Promise<Uint8Array> {
  const { Resvg } = await rasteriser();
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: typeface(Resvg) }).render().asPng();
}

/**
 * The first typeface of the list that this machine has. The package looks at no more than one name, and cannot be asked which
 * there are: one that is there sets a text in another width than one that cannot be.
 */
function typeface(Resvg: Rasteriser['Resvg']): Typeface {
  const width = (family: string): number | undefined => new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99" font-family="'${family}'"><text x="0" y="20" font-size="20">Wijkgebouw</text></svg>`, { font: { loadSystemFonts: true } },
  ).getBBox()?.width;
  const absent = width('no such typeface');
  const family = FAMILIES.find((name) => width(name) !== absent);
  return { loadSystemFonts: true, ...(family === undefined ? {} : { defaultFontFamily: family, sansSerifFamily: family }) };
}

async function rasteriser(): Promise<Rasteriser> {
  try {
    return await import('@resvg/resvg-js') as Rasteriser;
  } catch (error) {
    const isAbsent = error instanceof Error && /Cannot find (?:package|module|native binding)|ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND/.test(`${error.message} ${(error as NodeJS.ErrnoException).code ?? ''}`);
    if (!isAbsent) throw error;
    throw new UsageError(`draw: a PNG takes the optional package ${NAME}, which is not installed here; install it, or draw an SVG`);
  }
}
