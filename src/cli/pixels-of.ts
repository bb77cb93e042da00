import { FILE_FONT } from '../scene/palette.js';
import { UsageError } from './usage-error.js';

/** What is used of the package that turns drawings into pixels; it is optional, so its own types may be absent. */
interface Rasteriser {
  Resvg: new (svg: string, options: { fitTo: { mode: 'zoom'; value: number }; font: { loadSystemFonts: boolean; defaultFontFamily: string; sansSerifFamily: string } }) => { render(): { asPng(): Uint8Array } };
}

const NAME = '@resvg/resvg-js';

/** The typefaces that a picture asks for, the usual one of a system without any of them last. */
const FAMILIES = FILE_FONT.split(',').map((name) => name.trim().replaceAll("'", ''));

/** A drawing as the bytes of a PNG of so many pixels to a px. */
export async function pixelsOf(svg: string, scale: number): Promise<Uint8Array> {
  const { Resvg } = await rasteriser();
  const family = FAMILIES[FAMILIES.length - 2]!;
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: true, defaultFontFamily: family, sansSerifFamily: family } }).render().asPng();
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
