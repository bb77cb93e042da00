import { expect, it } from 'vitest';
import { SUPPORT_KINDS, type SupportKind } from '../../src/model/vocabulary.js';
import { canonical } from './support/canonical.js';
import { Keyboard } from './support/keyboard.js';
import { MapElement } from './support/map-element.js';
import { s01, s01Story } from './support/s01.js';
import { onStage } from './support/stage.js';
import { Tally } from './support/tally.js';

/** Words that people use for each kind of support; each says the kind and nothing more. */
const DONE: Readonly<Record<SupportKind, string>> = { P: 'helpt', G: 'samen zijn', A: 'raad', E: 'luistert', M: 'geld', V: 'anderen leren kennen' };
const DONE_BY_RESIDENT: Readonly<Record<SupportKind, string>> = { ...DONE, P: 'ik help', E: 'ik luister' };

const said = (kinds: readonly string[], words: Readonly<Record<SupportKind, string>>, nothing: string): string[] =>
  kinds.length === 0 ? [nothing] : SUPPORT_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => words[kind]);

const nameOf = (id: string): string => (id === 'r' ? s01.resident : s01Story.personen.find((person) => person.id === id)!.naam);

/** Each person in one line, with what they and the resident do for each other. */
const lines = s01.lines.map((line) => {
  const person = s01Story.personen.find(({ naam }) => line.startsWith(`${naam},`))!;
  const tie = s01Story.banden.find(({ a, b }) => a === 'r' && b === person.id);
  if (!tie) return line.includes('overleden') ? line : `${line}, geen band`;
  return `${line} ~ ${[...said(tie.ba, DONE, 'geeft niets'), ...said(tie.ab, DONE_BY_RESIDENT, 'niets terug')].join(', ')}`;
});

/** Each tie among others in one line, from who gives something. */
const ties = s01Story.banden.filter(({ a }) => a !== 'r').map(({ a, b, k, ab, ba }) => {
  const turned = ab.length === 0 && ba.length > 0;
  const [one, other, gives, back] = turned ? [b, a, ba, ab] : [a, b, ab, ba];
  expect(back, 'no tie of this story gives both ways').toEqual([]);
  return `${nameOf(one)} - ${nameOf(other)}, ${s01.chip(k)} ~ ${[...said(gives, DONE, 'geeft niets'), 'niets terug'].join(', ')}`;
});

it('draws the people, ties and families of S01 in typed lines, in at most a third of the actions of easyNWK', { timeout: 240_000 }, () =>
  onStage({ page: 'whole.html' }, async ({ page }) => {
    const map = new MapElement(page);
    const tally = new Tally();
    const keys = new Keyboard(map, tally);

    tally.begin('the resident');
    await keys.press('Tab', 3);
    await keys.press('/');
    await keys.isAt('Iemand toevoegen');
    await keys.type(`Ik ben ${s01.resident}, ${s01.age}, ${s01.gender}`);
    await keys.press('Enter');
    await expect.poll(async () => (await map.version()).alters[0]!.name).toBe(s01.resident);

    tally.begin('people');
    for (const [index, line] of lines.entries()) {
      await keys.type(line);
      await keys.press('Enter');
      await expect.poll(async () => (await map.version()).alters.length, { message: line }).toBe(index + 2);
    }
    tally.begin('who is whose child');
    await keys.type(s01.parents);
    await keys.press('Enter');
    await expect.poll(async () => (await map.version()).children.length).toBe(4);
    tally.begin('ties among others');
    const before = (await map.version()).ties.length;
    for (const [index, line] of ties.entries()) {
      await keys.type(line);
      await keys.press('Enter');
      await expect.poll(async () => (await map.version()).ties.length, { message: line }).toBe(before + index + 1);
    }

    // How two were together, and when, is no part of a line.
    const told = (version: unknown): unknown => {
      const { couples, ...all } = version as { couples: { partners: string[] }[] };
      return { ...all, couples: couples.map(({ partners }) => partners) };
    };
    expect(told(canonical(await map.version()))).toEqual(told(s01.wanted));
    console.log(`measured: S01 in typed lines ${String(tally.all)} actions (${tally.toString()}) with every quality and support; in easyNWK about 80 without`);
    expect(tally.all).toBeLessThanOrEqual(80 / 3);
  }));
