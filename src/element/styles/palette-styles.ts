import { PALETTE } from '../../scene/palette.js';
import { css, unsafeCSS, type StyleText } from './css.js';

const paint = (property: 'fill' | 'stroke', colour: string, value: string): StyleText =>
  unsafeCSS(`.drawn [${property}="${colour}"] { ${property}: ${value}; }`);
const both = (colour: string, value: string): StyleText => css`${paint('fill', colour, value)}${paint('stroke', colour, value)}`;
const warm = (percent: number): string => `color-mix(in srgb, #977a3d ${String(percent)}%, var(--_paper))`;

/**
 * Pictures carry the colours of the default palette in their attributes, as files need them. On screen, inside `.drawn`,
 * the tokens go before: a dark theme changes ink and paper, forced colours change everything. The two hues of ties stay
 * what they are, lighter on dark paper.
 */
export const paletteStyles = css`
  ${both(PALETTE.ink, 'var(--_ink)')}
  ${both(PALETTE.white, 'var(--_surface)')}
  ${both(PALETTE.paper, 'var(--_paper)')}
  ${both(PALETTE.grey, 'var(--_muted)')}
  ${both(PALETTE.quiet, 'var(--_muted)')}
  ${both(PALETTE.blue, 'var(--network-map-tie-blue, light-dark(#0072b2, #62b2e8))')}
  ${both(PALETTE.vermilion, 'var(--network-map-tie-vermilion, light-dark(#b34700, #f0945c))')}
  ${paint('fill', PALETTE.professional, warm(24.5))}
  ${paint('stroke', PALETTE.rings[1], warm(7))}
  .drawn .ring-tone-0 { fill: ${unsafeCSS(warm(14))}; }
  .drawn .ring-tone-1 { fill: ${unsafeCSS(warm(7))}; }
  .drawn .ring-tone-2 { fill: ${unsafeCSS(warm(2))}; }
  .drawn text { font-family: var(--_font); }
  @media (forced-colors: active) {
    ${both(PALETTE.blue, 'CanvasText')}
    ${both(PALETTE.vermilion, 'CanvasText')}
    ${paint('fill', PALETTE.professional, 'color-mix(in srgb, CanvasText 32%, Canvas)')}
    ${paint('stroke', PALETTE.rings[1], 'Canvas')}
    .drawn [class*="ring-tone"] { fill: Canvas; stroke: GrayText; stroke-width: 1px; }
    .drawn .gap { stroke: GrayText; stroke-width: 1px; }
  }
`;
