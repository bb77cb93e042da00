import type { SupportKind } from '../model/vocabulary.js';

/** What a kind of support looks like in a square of ten units, as path data: hand, two people, speech bubble, heart, purse, link. */
export const SUPPORT_ICONS: Readonly<Record<SupportKind, string>> = {
  P: 'M3,9.6V8.2L1,5.8C.6,5.1 1.5,4.4 2.1,5L3,6V2.3a.75,.75 0 0 1 1.5,0V5M4.5,4.6V1.3a.75,.75 0 0 1 1.5,0V4.6M6,4.8V1.9a.75,.75 0 0 1 1.5,0V5.2M7.5,5V3.5a.7,.7 0 0 1 1.4,0V6.6C8.9,8 8.1,8.4 8.1,9.6',
  G: 'M2,2.9a1.4,1.4 0 1 0 2.8,0a1.4,1.4 0 1 0-2.8,0M.7,9V8.2a2.7,2.7 0 0 1 5.4,0V9M6.3,1.6a1.4,1.4 0 1 1 .4,2.7M7,5.7A2.6,2.6 0 0 1 9.4,8.3V9',
  A: 'M1,1.4H9V6.9H5.2L2.9,9.2V6.9H1Z',
  E: 'M5,9C1.2,6.3 .4,4.2 1.2,2.7C2.1,1.2 4.2,1.4 5,3.1C5.8,1.4 7.9,1.2 8.8,2.7C9.6,4.2 8.8,6.3 5,9Z',
  M: 'M1,3.6H9V9H1ZM1,3.6L7,1.2L7.8,3.6M6.2,6.3H9',
  V: 'M4.4,5.6a1.9,1.9 0 0 1 0-2.7L5.7,1.6a1.9,1.9 0 0 1 2.7,2.7L7.4,5.3M5.6,4.4a1.9,1.9 0 0 1 0,2.7L4.3,8.4A1.9,1.9 0 0 1 1.6,5.7L2.6,4.7',
};
