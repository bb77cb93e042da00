import type { DefaultSector, SupportKind, TieQuality } from '../../model/vocabulary.js';
import { SUPPORT_ICONS } from '../support-icon.js';
import { FIGURE_SHAPES } from './figure-shapes.js';
import type { Shape } from './shape.js';
import { somebody } from './somebody.js';

const HEART = 'M12,21C5,15.8 2.2,12.2 2.8,8.2C3.5,3.6 9.6,2.6 12,7.2C14.4,2.6 20.5,3.6 21.2,8.2C21.8,12.2 19,15.8 12,21Z';
const BOLT = 'M13.6,1.6L4.8,13.4H10.6L8.6,22.4L19.2,9.4H12.8L15.8,1.6Z';
const CRACK = 'M12,7.2L9.8,10.8L13.8,13.4L10.8,16.2L12,21';

/** What a tie is like, as a picture of meaning: hearts for how near, a bolt for tension, sleep, a wish. */
export const QUALITY_SHAPES: Readonly<Record<TieQuality, Shape>> = {
  sterk: { solid: HEART },
  gewoon: { area: HEART },
  zwak: { line: 'M5.4,14.2L3.4,11.2M2.8,8.4C3,6.6 4.2,5 6,4.5M9,5L11.4,7.2L13.6,5M16.6,4.4C19,4.8 20.8,6.4 21.2,8.6M20.8,11.2L19,14M16.8,16.4L14.4,18.8M9.8,18.8L7.6,16.8' },
  gespannen: { solid: BOLT },
  dubbel: { solid: 'M8,17C3.4,13.6 1.4,11.2 1.8,8.4C2.3,5.2 6.4,4.6 8,7.8C9.6,4.6 13.7,5.2 14.2,8.4C14.6,11.2 12.6,13.6 8,17ZM20.4,7.6L14.6,15.4H18L16.8,22.2L23,13.6H19.4L22,7.6Z' },
  'heel-nauw': { area: 'M8.6,17.4C4,14 1.6,11.4 2,8.4C2.5,5 7,4.4 8.6,7.8C10.2,4.4 14.7,5 15.2,8.4C15.6,11.4 13.2,14 8.6,17.4Z', solid: 'M15.4,20.4C10.8,17 8.4,14.4 8.8,11.4C9.3,8 13.8,7.4 15.4,10.8C17,7.4 21.5,8 22,11.4C22.4,14.4 20,17 15.4,20.4Z' },
  verbroken: { area: HEART, line: CRACK },
  hersteld: { area: HEART, solid: 'M6.2,12.6L15.4,9L17,12.8L7.8,16.4Z', open: 'M10.6,11.8L12.4,11.1L13.2,13L11.4,13.7Z' },
  slapend: { solid: 'M10.6,3.6A9.2,9.2 0 1 0 20.2,15.2A7.4,7.4 0 0 1 10.6,3.6Z', line: 'M15.4,3.4H20.6L15.4,9.4H20.6' },
  gewenst: { area: 'M7.2,15.2C3.8,15.2 1.6,13.2 1.6,10.4C1.6,7.8 3.4,6 6,5.8C7,3.4 9.2,2 12,2S17,3.4 18,5.8C20.6,6 22.4,7.8 22.4,10.4C22.4,13.2 20.2,15.2 16.8,15.2Z', solid: 'M12,13.2C9,11 7.8,9.6 8.1,7.9C8.5,5.9 11.1,5.6 12,7.5C12.9,5.6 15.5,5.9 15.9,7.9C16.2,9.6 15,11 12,13.2ZM6.6,18.2a1.6,1.6 0 1 0 3.2,0a1.6,1.6 0 1 0-3.2,0ZM4.4,21.6a1.1,1.1 0 1 0 2.2,0a1.1,1.1 0 1 0-2.2,0Z' },
  onveilig: { area: 'M12,2.6L22.4,20.8H1.6Z', solid: 'M11,8.6H13V15H11ZM11,16.8H13V18.8H11Z' },
};

/** What the default groups are known by. */
export const SECTOR_SHAPES: Readonly<Record<DefaultSector, Shape>> = {
  familie: FIGURE_SHAPES.family,
  vrienden: { solid: 'M3.4,9.4a2.8,2.8 0 1 0 5.6,0a2.8,2.8 0 1 0-5.6,0ZM15,9.4a2.8,2.8 0 1 0 5.6,0a2.8,2.8 0 1 0-5.6,0ZM.8,22C.8,16.4 2.6,13.4 6.2,13.4S11.6,16.4 11.6,22ZM12.4,22C12.4,16.4 14.2,13.4 17.8,13.4S23.2,16.4 23.2,22ZM12,7.6C9.8,6 8.9,5 9.1,3.7C9.4,2.3 11.3,2.1 12,3.5C12.7,2.1 14.6,2.3 14.9,3.7C15.1,5 14.2,6 12,7.6Z' },
  buren: { area: 'M1,13.2L6.4,8.6L11.8,13.2V21H1ZM12.2,10.4L17.6,5.4L23,10.4V21H12.2Z', solid: 'M4.8,21V16.4H8V21ZM16,21V16H19.2V21ZM14.6,11.4H16.6V13.6H14.6ZM18.6,11.4H20.6V13.6H18.6Z' },
  vrijwilligers: FIGURE_SHAPES.volunteer,
  meedoen: { area: 'M1.4,12.8H14.4V22H1.4ZM11.2,6.6a5.6,5.6 0 1 0 11.2,0a5.6,5.6 0 1 0-11.2,0Z', solid: 'M6.2,16H9.6V19H6.2ZM16.8,4.2L19.2,6L18.3,8.8H15.3L14.4,6Z', line: 'M5,12.8V10.4H10.6V12.8' },
  hulp: FIGURE_SHAPES.helper,
};

/** Kinds of support as the notation draws them, larger; comfort is an ear, since hearts say how near somebody is. */
export const SUPPORT_PATHS: Readonly<Record<SupportKind, string>> = {
  ...SUPPORT_ICONS,
  E: 'M2.6,4.2C2.6,2.2 4,.9 5.7,.9S8.6,2.2 8.6,3.9C8.6,5.9 6.6,6.2 6.4,7.6C6.2,8.7 5.6,9.2 4.8,9.2S3.4,8.6 3.4,7.8M4.2,4.2C4.2,3.2 4.8,2.5 5.7,2.5S7.1,3.1 7.1,4C7.1,4.9 6.1,5.2 5.5,5.6',
};

/** Pictures on the large buttons that do something. */
export const ACT_SHAPES = {
  undo: { line: 'M9.4,5L4,10.4L9.4,15.8M4.4,10.4H14.6A5.2,5.2 0 0 1 14.6,20.8H9' },
  remove: { area: 'M5.6,7.4H18.4L17.4,22H6.6Z', line: 'M3.4,7.4H20.6M9,7.4V3.6H15V7.4M10,11V18.4M14,11V18.4' },
  done: { line: 'M3.4,12.8L9.4,19L20.8,5.4' },
  people: { solid: 'M5.2,7a4,4 0 1 0 8,0a4,4 0 1 0-8,0ZM1.6,21.4C1.6,15.6 4.4,12.6 9.2,12.6S16.8,15.6 16.8,21.4Z', line: 'M19.4,2.6V9.4M16,6H22.8' },
  name: { area: 'M3.4,20.6L4.6,15.8L16.4,4L20,7.6L8.2,19.4Z', line: 'M13.8,6.6L17.4,10.2' },
  connect: { solid: 'M1.6,12a3.4,3.4 0 1 0 6.8,0a3.4,3.4 0 1 0-6.8,0ZM15.6,12a3.4,3.4 0 1 0 6.8,0a3.4,3.4 0 1 0-6.8,0Z', line: 'M8.4,12H15.6' },
  listen: { area: 'M2.6,8.6H7L13,3.4V20.6L7,15.4H2.6Z', line: 'M16,8.2A5.2,5.2 0 0 1 16,15.8M18.8,5A9.6,9.6 0 0 1 18.8,19' },
  next: { line: 'M8.6,3.6L17,12L8.6,20.4' },
  home: { area: 'M3.2,11L12,3.4L20.8,11H18.6V20.8H5.4V11Z', solid: 'M12,18.8C9.2,16.8 8,15.4 8.3,13.7C8.7,11.7 11.1,11.4 12,13.2C12.9,11.4 15.3,11.7 15.7,13.7C16,15.4 14.8,16.8 12,18.8Z' },
  figure: FIGURE_SHAPES.person,
  gets: { area: somebody(0.9), solid: somebody(16.3), line: 'M18.6,4.2H6M8.6,1.6L6,4.2L8.6,6.8' },
  gives: { area: somebody(0.9), solid: somebody(16.3), line: 'M5.4,4.2H18M15.4,1.6L18,4.2L15.4,6.8' },
} as const satisfies Readonly<Record<string, Shape>>;
