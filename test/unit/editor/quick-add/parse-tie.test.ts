import { describe, expect, it } from 'vitest';
import { applyTransaction } from '../../../../src/change/transaction.js';
import { isRefusal, type Plan } from '../../../../src/editor/command.js';
import { addFromLine } from '../../../../src/editor/commands/add-from-line.js';
import { addMany } from '../../../../src/editor/commands/add-many.js';
import { parseTie } from '../../../../src/editor/quick-add/parse-tie.js';
import { createDocument } from '../../../../src/model/create.js';
import type { NetworkDocument } from '../../../../src/model/document.js';
import { tiesBetween, versionOf } from '../../../../src/model/query.js';
import { countingIds } from '../counting-ids.js';

const newId = countingIds();
const planned = (document: NetworkDocument, line: string, choice = {}): Plan => addFromLine(line, 'nl', choice)({ document, version: versionOf(document), layout: 'circles', newId });
function typed(document: NetworkDocument, ...lines: string[]): NetworkDocument {
  return lines.reduce((before, line) => {
    const plan = planned(before, line);
    if (isRefusal(plan)) throw new Error(`${line}: ${plan.refused}`);
    const after = applyTransaction(before, plan.steps);
    if (!after.ok) throw new Error(line);
    return after.document;
  }, document);
}
const people = typed(createDocument(), 'Ilias, zoon, 15', 'Jos, voetbaltrainer', 'Oma Truus, moeder', 'Sofie, dochter', 'Jan de Wit, buurman', 'Jan Bos, vriend');
const id = (name: string): string => versionOf(people).alters.find((alter) => alter.name === name)!.id;

describe('a line about two who are on the map', () => {
  it.each([
    ['Ilias kent Jos', {}],
    ['ilias kent jos, sterk', { quality: 'sterk' }],
    ['Ilias - Jos: gespannen', { quality: 'gespannen' }],
    ['Ilias & Jos sterk ~ luistert', { quality: 'sterk', gives: ['E'] }],
    ['Ilias en Jos, los', { quality: 'zwak' }],
    ['Ilias kent Jos van het voetbal', { note: 'van het voetbal' }],
    ['Ilias - Jos, gewoon ~ geeft niets, niets terug', { quality: 'gewoon', gives: [], gets: [] }],
    ['Ilias - Jos: sterk ~ luistert, samen zijn, niets terug', { quality: 'sterk', gives: ['E', 'G'], gets: [] }],
    ['Ilias knows Jos, strong', { quality: 'sterk' }],
  ])('is understood: %s', (line, about) => {
    expect(parseTie(line, versionOf(people))).toEqual({ from: id('Ilias'), to: id('Jos'), ...about });
  });

  it('takes names of several words, and a first name that only one has', () => {
    expect(parseTie('Oma Truus - Sofie ~ oppas', versionOf(people))).toEqual({ from: id('Oma Truus'), to: id('Sofie'), gives: ['P'], note: 'oppas' });
    expect(parseTie('Oma kent Jan Bos', versionOf(people))).toEqual({ from: id('Oma Truus'), to: id('Jan Bos') });
    expect(parseTie('Jos kent Bos', versionOf(people))).toEqual({ from: id('Jos'), to: id('Jan Bos') });
    expect(parseTie('Jan kent Jos', versionOf(people))).toBeUndefined();
  });

  it.each(['Ilias en Jos, vrienden', 'Ilias en Kees', 'Ilias', 'Ilias, Jos', 'Ilias kent', 'Ilias kent Ilias', 'kent Jos', ''])('is anything else: %s', (line) => {
    expect(parseTie(line, versionOf(people))).toBeUndefined();
  });

  it('adds the tie, or says more of one of which nothing was asked', () => {
    const once = typed(people, 'Oma Truus - Sofie, sterk ~ oppas');
    expect(tiesBetween(versionOf(once), id('Oma Truus'), id('Sofie'))).toMatchObject([{ from: id('Oma Truus'), quality: 'sterk', gives: ['P'], note: 'oppas' }]);
    const twice = typed(people, 'Ilias kent Jos', 'Jos - Ilias, sterk ~ luistert');
    expect(tiesBetween(versionOf(twice), id('Ilias'), id('Jos'))).toMatchObject([{ from: id('Ilias'), quality: 'sterk', gets: ['E'] }]);
    expect(planned(twice, 'Ilias kent Jos')).toMatchObject({ refused: 'already-tied' });
    expect(tiesBetween(versionOf(typed(twice, 'Ilias - Jos, gespannen')), id('Ilias'), id('Jos'))).toHaveLength(2);
  });

  it('stands in a pasted list beside the people it is about, and beside those of the map', () => {
    const list = 'Ben, vriend\nMo, buurman\nBen kent Mo, sterk\nMo - Ilias ~ klusjes\nBen en Bea';
    const plan = addMany(list)({ document: people, version: versionOf(people), layout: 'circles', newId });
    if (isRefusal(plan)) throw new Error(plan.refused);
    const after = applyTransaction(people, plan.steps);
    const version = versionOf((after as { document: NetworkDocument }).document);
    const at = (name: string): string => version.alters.find((alter) => alter.name === name)!.id;
    expect(version.alters.slice(-3).map(({ name }) => name)).toEqual(['Ben', 'Mo', 'Bea']);
    expect(tiesBetween(version, at('Ben'), at('Bea'))).toHaveLength(1);
    expect(tiesBetween(version, at('Ben'), at('Mo'))).toMatchObject([{ quality: 'sterk' }]);
    expect(tiesBetween(version, at('Mo'), at('Ilias'))).toMatchObject([{ from: at('Mo'), gives: ['P'], note: 'klusjes' }]);
    const ties = addMany('Ilias kent Jos\nJos kent Sofie')({ document: people, version: versionOf(people), layout: 'circles', newId });
    expect(isRefusal(ties) ? ties : ties.steps).toHaveLength(2);
  });

  it('calls no tie unsafe where the host does not let it', () => {
    const kept = planned(people, 'Ilias - Jos, onveilig');
    expect(isRefusal(kept) ? kept : kept.steps).toMatchObject([{ record: { from: id('Ilias'), to: id('Jos') } }]);
    expect(JSON.stringify(kept)).not.toContain('onveilig');
    expect(JSON.stringify(planned(people, 'Ilias - Jos, onveilig', { unsafeTies: true }))).toContain('"quality":"onveilig"');
  });
});
