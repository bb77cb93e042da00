import { describe, expect, it } from 'vitest';
import { decodeText, firstByteNotUtf8 } from '../../../src/io/decode.js';
import { NetworkMapError } from '../../../src/model/errors.js';

const wide = (text: string, littleEndian: boolean, marked: boolean) => {
  const units = [...(marked ? '\ufeff' : ''), ...text].flatMap((char) => Array.from({ length: char.length }, (_, i) => char.charCodeAt(i)));
  return new Uint8Array(units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(decodeText(new TextEncoder().encode('\ufeffZoë 🐈'))).toEqual({ text: 'Zoë 🐈', encoding: 'utf-8', marked: true });
    expect(decodeText(new TextEncoder().encode('Zoë'))).toEqual({ text: 'Zoë', encoding: 'utf-8', marked: false });
    expect(decodeText(new Uint8Array())).toMatchObject({ text: '' });
  });

  it.each([[true, true], [true, false], [false, true], [false, false]])('reads UTF-16 (little endian %s, marked %s)', (littleEndian, marked) => {
    expect(decodeText(wide('{"José": "🐈"}', littleEndian, marked))).toEqual({ text: '{"José": "🐈"}', encoding: littleEndian ? 'utf-16le' : 'utf-16be', marked });
  });

  it('falls back to windows-1252, never to a replacement character', () => {
    expect(decodeText(new Uint8Array([0x4a, 0xf6, 0x72, 0x67, 0x80]))).toEqual({ text: 'Jörg€', encoding: 'windows-1252', marked: false });
  });

  it('refuses what is no text, and what is not what its mark says', () => {
    const refusal = (bytes: number[]) => { try { decodeText(new Uint8Array(bytes)); } catch (error) { return error; } return undefined; };
    expect(refusal([0x50, 0x4b, 3, 4, 0, 0, 1])).toMatchObject({ code: 'encoding', place: 'byte 4' });
    expect(refusal([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x61])).toMatchObject({ code: 'encoding', place: 'byte 4' });
    expect(refusal([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00])).toBeInstanceOf(NetworkMapError);
  });

  it('takes the encoding it is told, and refuses one that cannot be or that it does not know', () => {
    const west = new Uint8Array([0x4a, 0xf6, 0x72, 0x67, 0x80]);
    const utf8 = new TextEncoder().encode('Zoë');
    expect(decodeText(west, 'windows-1252')).toMatchObject({ text: 'Jörg€', encoding: 'windows-1252' });
    expect(decodeText(utf8, 'windows-1252')).toMatchObject({ text: 'ZoÃ«' });
    expect(decodeText(utf8, 'utf-8')).toMatchObject({ text: 'Zoë', encoding: 'utf-8' });
    expect(decodeText(new TextEncoder().encode('\ufeffZoë'), 'utf-8')).toMatchObject({ text: 'Zoë', marked: true });
    const refusal = (bytes: Uint8Array, told: string) => { try { decodeText(bytes, told as 'utf-8'); } catch (error) { return error as NetworkMapError; } return undefined; };
    expect(refusal(west, 'utf-8')).toMatchObject({ code: 'encoding', place: 'byte 1' });
    expect(refusal(wide('José', true, true), 'windows-1252')).toMatchObject({ code: 'encoding', message: expect.stringContaining('UTF-16LE') });
    expect(refusal(new TextEncoder().encode('\ufeffa'), 'windows-1252')).toMatchObject({ code: 'encoding' });
    expect(refusal(new Uint8Array([0x61, 0, 0x62]), 'utf-8')).toMatchObject({ code: 'encoding', place: 'byte 1' });
    expect(refusal(utf8, 'latin-9')).toMatchObject({ code: 'encoding', message: expect.stringContaining('“latin-9”'), remedy: 'Choose one of utf-8, windows-1252.' });
  });

  it('finds the first byte that is no UTF-8', () => {
    expect(firstByteNotUtf8(new TextEncoder().encode('Zoë'))).toBe(4);
    expect(firstByteNotUtf8(new Uint8Array([0x61, 0xc3, 0xab, 0xc3, 0x61]))).toBe(4);
    expect(firstByteNotUtf8(new Uint8Array([0x80]))).toBe(0);
  });
});
