import { css } from './css.js';

/**
 * Our tokens. Each falls back to those of the Dutch token packages and then to our own paper and ink.
 * Tones are mixed from these and one warm middle tone, so that a dark theme needs no more than ink, paper and accent.
 * Without tokens the page's `color-scheme` says whether paper is light or dark.
 */
export const tokens = css`
  :host {
    --_ink: var(--network-map-color, var(--basis-color-default-color-document, var(--utrecht-document-color, light-dark(#1a1a1a, #edeae4))));
    --_paper: var(--network-map-background, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, light-dark(#fbfaf7, #1f1d1a))));
    --_accent: var(--network-map-accent, var(--basis-color-accent-1-bg-default, var(--utrecht-button-primary-action-background-color, light-dark(#0072b2, #62b2e8))));
    --_focus: var(--network-map-focus-color, var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, var(--rhc-focus-outline-color, light-dark(#0072b2, #62b2e8)))));
    --_focus-width: var(--network-map-focus-width, var(--basis-focus-outline-width, var(--utrecht-focus-outline-width, 2px)));
    --_font: var(--network-map-font-family, var(--basis-text-font-family-default, var(--utrecht-document-font-family, var(--nl-paragraph-font-family))));
    --_surface: var(--network-map-surface-color, oklch(from var(--_paper) calc(l + (l - 0.5) / 10) calc(c / 3) h));
    --_warm: #b5a075;
    --_line: var(--network-map-line-color, color-mix(in srgb, var(--_warm) 42%, var(--_paper)));
    --_control-line: color-mix(in srgb, var(--_ink) 55%, var(--_paper));
    --_muted: var(--network-map-muted-color, color-mix(in srgb, var(--_ink) 70%, var(--_paper)));
    --_hover: color-mix(in srgb, var(--_warm) 14%, var(--_surface));
    --_wash: color-mix(in srgb, var(--_accent) 11%, var(--_surface));
    --_alarm: var(--network-map-alarm-color, light-dark(#b34700, #f0945c));
    --_radius: var(--network-map-radius, 12px);
    --_small: 36px;
    --_target: 36px;
  }
  @media (pointer: coarse) {
    :host { --_target: var(--network-map-target-size, var(--basis-pointer-target-min-block-size, var(--utrecht-pointer-target-min-size, 44px))); }
  }
  @media (prefers-contrast: more) { :host { --_line: var(--_ink); --_control-line: var(--_ink); --_muted: var(--_ink); } }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText; --_paper: Canvas; --_surface: Canvas; --_accent: Highlight; --_focus: Highlight; --_line: CanvasText;
      --_control-line: CanvasText; --_muted: CanvasText; --_hover: Canvas; --_wash: Canvas; --_alarm: CanvasText;
    }
  }
`;
