/**
 * The colours of the default picture. Pattern and shape carry every meaning; the two hues only repeat it.
 * The element's style sheet may override them by class (dark scheme, forced colours); files and paper use these.
 */
export const PALETTE = {
  paper: '#FBFAF7',
  white: '#FFFFFF',
  ink: '#1A1A1A',
  grey: '#5F6368',
  quiet: '#6B6B6B',
  blue: '#0072B2',
  vermilion: '#B34700',
  /** A tone of paper for people who are paid to help. */
  professional: '#E3DACA',
  /** Ring tones from the outermost inward; the innermost is repeated when there are more rings. */
  rings: ['#EDE8DD', '#F4F1EA', '#FAF8F3'],
} as const;

/** The typeface of pictures as files; on screen the host's typeface is used. */
export const FILE_FONT = "'Source Sans 3', 'Noto Sans', 'Segoe UI', Roboto, Arial, 'DejaVu Sans', sans-serif";
