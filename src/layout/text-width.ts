/**
 * How wide a text will be, without a browser: one table used everywhere, so that the same document gives the same picture in Node,
 * in every engine and on every machine. It holds the advance widths of a wide sans serif (DejaVu Sans), so that the usual
 * interface typefaces, which are narrower, fit in the room that was kept for them. Browser tests compare it with text as rendered.
 */

/** Weight of a text: names are set bold, roles regular. */
export type TextWeight = 'bold' | 'regular';

// One character per code point from U+0020 to U+007E and from U+00A0 to U+017F: width in fiftieths of an em, counted from '0'.
const TABLES: Record<TextWeight, string> = {
  regular: "@EGZP`W>DDIZ@C@APPPPPPPPPPAAZZZKbSSSWPMWV??QL\\VXOXSPOUSbSOSDADZIIOPLPOBPP>>M>aPOPPEKDPNYNNKPAPZ@EPPPPAIIbHOZ0bIIZEEIPP@IEHOaaaKSSSSSSaSPPPP????WVXXXXXZXUUUUOOPOOOOOObLOOOO>>>>OPOOOOOZOPPPPNPNSOSOSOSLSLSLSLWPWPPOPOPOPOPOWPWPWPWPVP^S?>?>?>?>?>NL?>QMML>L>LCLBM?VPVPVPYVPXOXOXOfdSESESEPKPKPKPKODODODUPUPUPUPUPUPbYONOSKSKSKB",
  bold: "BGKZSc\\@GGKZCECCSSSSSSSSSSDDZZZMbWWUZSSZZCCWPbZ[U[WTSYWhWUUGCGZIIRTNTRFTTBBRBeTSTTINHTQ_QQNTCTZBGSSPSCIIbMQZ0bIIZFFIUPCIFMQdddMWWWWWWgUSSSSCCCCZZ[[[[[Z[YYYYUUTRRRRRReNRRRRBBBBSTSSSSSZSTTTTQTQWRWRWRUNUNUNUNZTZTSRSRSRSRSRZTZTZTZTZTaXCBCBCBCBCBVSCBWRRPBPBPHPLQCZTZTZTbZT[S[S[SkgWIWIWITNTNTNTNSHSHSHYTYTYTYTYTYTh_UQUUNUNUNF",
};
const MARKS = /[\p{Mn}\p{Me}\p{Cf}]/u;
const PICTURE = /\p{ExtPict}/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uff60\u3000-\u303f]/u;

/** Width of a text in map units at a font size in map units; an upper estimate for common typefaces. */
export function textWidth(text: string, size: number, weight: TextWeight): number {
  const table = TABLES[weight];
  let fiftieths = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const index = code >= 0x20 && code <= 0x7e ? code - 0x20 : code >= 0xa0 && code <= 0x17f ? code - 0xa0 + 95 : -1;
    if (index >= 0) { fiftieths += table.charCodeAt(index) - 48; continue; }
    const character = String.fromCodePoint(text.codePointAt(i)!);
    fiftieths += rareWidth(character, weight);
    i += character.length - 1;
  }
  return Math.ceil((fiftieths / 50) * size * 2) / 2;
}

/** Width of a character that the tables do not have. */
function rareWidth(character: string, weight: TextWeight): number {
  if (MARKS.test(character)) return 0;
  if (WIDE.test(character)) return 56;
  if (PICTURE.test(character)) return 64;
  return weight === 'bold' ? 46 : 42;
}
