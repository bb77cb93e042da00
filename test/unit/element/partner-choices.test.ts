import { expect, it } from 'vitest';
import { partnerChoices } from '../../../src/element/panel/partner-choices.js';
import { versionOf } from '../../../src/model/query.js';
import { nl } from '../../../src/words/nl.js';
import { storyDocument } from '../../fixture.js';

it('the most likely partners come first: grown, of nobody else and of a fitting age; children, parents and brothers last', () => {
  const version = versionOf(storyDocument('S01'), 't0');
  const without = { ...version, couples: version.couples.filter(({ partners }) => !partners.includes('rob')), children: version.children.filter(({ child }) => !['ilias', 'sofie'].includes(child)) };
  const names = partnerChoices(nl, without, version.resident, []).map(({ label }) => label);
  expect(names[0]).toBe('Rob');
  expect(names.slice(1, 5)).toEqual(['Els', 'Jos', 'mevr. Dols', 'Piet']);
  expect(names.slice(-5).sort()).toEqual(['Ilias', 'Karim', 'Oma Truus', 'Opa Ali', 'Sofie']);
});
