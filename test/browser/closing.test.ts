import { expect, waitUntil } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/define.js';
import { pressKeys, typeText } from './support/input.js';
import { allInside, commit, inside, mapOnPage, nadiaMap, said } from './support/network-map-page.js';

const opened = async (): Promise<{ map: NetworkMapElement; details: HTMLDetailsElement }> => {
  const map = await mapOnPage();
  map.value = { ...nadiaMap(), plan: { goals: [], actions: [{ id: 'a1', what: 'Post openen', who: 'els', state: 'done' }], decisions: [] } };
  map.view = 'plan';
  const details = await inside<HTMLDetailsElement>(map, '[data-closing]');
  return { map, details };
};

const chip = (map: NetworkMapElement, words: string): HTMLButtonElement => allInside<HTMLButtonElement>(map, '.closing .chip').find((each) => each.textContent.trim() === words)!;

describe('how it went', () => {
  it('is folded under the plan, and a fact is chosen and taken back by keyboard', async () => {
    const { map, details } = await opened();
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.focus();
    await pressKeys('Enter');
    await waitUntil(() => details.open, 'open');
    chip(map, 'vooral het eigen netwerk').focus();
    await pressKeys('Enter');
    await waitUntil(() => map.editor.document.closing?.effort === 'own-network', 'chosen');
    await waitUntil(() => chip(map, 'vooral het eigen netwerk').getAttribute('aria-pressed') === 'true', 'pressed');
    await waitUntil(() => said(map).includes('Hoe het ging: veranderd'), 'said');
    await pressKeys('Enter');
    await waitUntil(() => map.editor.document.closing === undefined, 'not asked again');
    chip(map, 'minder').click();
    chip(map, 'nee, er was meer nodig').click();
    expect(map.editor.document.closing).to.deep.equal({ selfReliance: 'weaker', clarified: false });
    map.undo();
    map.undo();
    expect(map.editor.document.closing).to.equal(undefined);
  });

  it('keeps what the resident and somebody around said beside each other, and scores by date', async () => {
    const { map, details } = await opened();
    details.open = true;
    const [experiences, scores] = [...details.querySelectorAll<HTMLDetailsElement>('.closing-part')];
    experiences!.open = true;
    experiences!.querySelector('textarea')!.focus();
    await typeText('Het was mijn plan');
    experiences!.querySelector<HTMLButtonElement>('form button')!.click();
    await waitUntil(() => map.editor.document.closing?.experiences?.length === 1, 'added');
    expect(map.editor.document.closing!.experiences![0]).to.include({ who: 'resident', text: 'Het was mijn plan' });
    await waitUntil(() => experiences!.textContent.includes('Het was mijn plan'), 'read');
    scores!.open = true;
    for (const [value, date] of [['4', '2025-06'], ['3', '2025-01']]) {
      const [name, score, scale, when] = [...scores!.querySelectorAll('input')];
      name!.value = 'ZRM sociaal netwerk';
      score!.value = value!;
      scale!.value = '1 tot 5';
      when!.value = date!;
      scores!.querySelector<HTMLButtonElement>('form button[type="submit"]')!.click();
      await waitUntil(() => map.editor.document.closing?.scores?.some((each) => each.value === value), `score ${value}`);
    }
    await waitUntil(() => scores!.querySelectorAll('.score li').length === 2, 'both');
    expect([...scores!.querySelectorAll('.score li strong')].map((each) => each.textContent)).to.deep.equal(['3', '4']);
  });

  it('of an action is asked once somebody began: the question behind it, whether its goal was reached, hours', async () => {
    const { map } = await opened();
    const row = (await inside<HTMLElement>(map, '.plan-row'));
    row.querySelector('details')!.open = true;
    const field = (words: string): HTMLInputElement => [...row.querySelectorAll('label')].find((each) => each.textContent.includes(words))!.querySelector('input, select')!;
    await commit(map, field('Hoeveel uur?'), '1,5');
    await waitUntil(() => map.editor.document.plan.actions[0]!.hours === 1.5, 'hours');
    await commit(map, field('Doel gehaald?'), 'partly');
    await waitUntil(() => row.querySelector('.plan-said')!.textContent.includes('doel gehaald: deels'), 'told in its line');
    await commit(map, field('Hoeveel uur?'), 'lang');
    await waitUntil(() => said(map, 'assertive').replace(/[\u2066-\u2069]/g, '').includes('lang is geen aantal uren'), 'refused in words');
    await commit(map, field('Welke vraag zit erachter?'), 'Hoe krijg ik rust?');
    await waitUntil(() => map.editor.document.plan.actions[0]!.question === 'Hoe krijg ik rust?', 'question');
  });
});
