import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportAs, importBytes } from '../../../src/io/formats.js';
import { NetworkMapError } from '../../../src/model/errors.js';
import { violationsOf } from '../../../src/model/invariants.js';
import { saveDocument } from '../../../src/model/save.js';
import { STORY_IDS, fixtureBytes, fixturePath, storyDocument } from '../../fixture.js';
import { seed } from '../../support/seed.js';
import { randomSource } from './random-source.js';

/** Mutations per sample; `FUZZ=10000 npx vitest run test/unit/io/fuzz.test.ts` looks longer. */
const ROUNDS = Number(process.env['FUZZ'] ?? 300);

const samples = ['samples/easynwk', 'samples/bad'].flatMap((folder) =>
  readdirSync(fixturePath(folder)).filter((name) => /\.(json|nwk)$/.test(name) && name !== 'expected.json').map((name) => ({ name, bytes: fixtureBytes(`${folder}/${name}`) })),
);
const own = STORY_IDS.slice(0, 2).map((id) => ({ name: `${id} as our own JSON`, bytes: new TextEncoder().encode(saveDocument(storyDocument(id), { indent: 0 })) }));

/** Bytes that mean something to JSON, to the text format and to decoders. */
const PIECES = ['"', '\\', '{', '}', '[', ']', ',', ':', ';', '\n', '\r', '0', '-', '1e400', 'null', 'true', '"__proto__"', '"id"', '"ego"', 'E;', 'P;1;1;', '\u0000', '\ufeff', '\ud83d', 'é', '[[[[['].map((piece) => new TextEncoder().encode(piece));
PIECES.push(new Uint8Array([0xff, 0xfe]), new Uint8Array([0xc3]), new Uint8Array([0x80]));

describe('files with bytes changed at random', () => {
  for (const { name, bytes } of [...samples, ...own]) {
    it(`opens ${name} as a sound document or refuses it, ${ROUNDS} times`, () => {
      const outcomes = { opened: 0, refused: 0 };
      for (let round = 0; round < ROUNDS; round += 1) {
        const random = randomSource(seed + round);
        const mutated = mutate(bytes, random);
        try {
          const { document } = importBytes(mutated, name);
          expect(violationsOf(document)).toEqual([]);
          // What opened can be written, and what was written opens.
          const again = importBytes(new TextEncoder().encode(exportAs(document, 'easynwk').text)).document;
          expect(again.versions.map(({ alters }) => alters.length)).toEqual(document.versions.map(({ alters }) => alters.length));
          outcomes.opened += 1;
        } catch (error) {
          if (!(error instanceof NetworkMapError)) throw new Error(`seed ${seed + round} of ${name}`, { cause: error });
          outcomes.refused += 1;
        }
      }
      expect(outcomes.opened + outcomes.refused).toBe(ROUNDS);
    });
  }
});

function mutate(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  let mutated = bytes;
  for (let edits = 1 + random(4); edits > 0; edits -= 1) {
    const at = random(mutated.length + 1);
    const cut = random(3) === 0 ? random(40) : random(3);
    const other = random(mutated.length + 1);
    const piece = [
      () => new Uint8Array([random(256)]), () => PIECES[random(PIECES.length)]!, () => mutated.slice(other, other + random(60)), () => new Uint8Array(0),
    ][random(4)]!();
    mutated = new Uint8Array([...mutated.slice(0, at), ...piece, ...mutated.slice(at + cut)]);
  }
  return mutated;
}
