import { describe, expect, it } from 'vitest';
import { NO_FILTER, isFiltering, shownBy, type MapFilter } from '../../../src/model/map-filter.js';
import { versionOf } from '../../../src/model/query.js';
import { storyDocument } from '../../fixture.js';

const version = versionOf(storyDocument('S01'));
const shown = (filter: Partial<MapFilter>): string[] => [...shownBy(version, { ...NO_FILTER, ...filter }).alters].filter((id) => id !== version.resident).sort();
const ids = (is: (id: string) => boolean): string[] => version.alters.map(({ id }) => id).filter((id) => id !== version.resident && is(id)).sort();
const tiesOf = (id: string) => version.ties.filter(({ from, to }) => from === id || to === id);

describe('a part of the map', () => {
  it('is all of it where nothing is asked for', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(shown({})).toEqual(ids(() => true));
    expect(shownBy(version, NO_FILTER).ties.size).toBe(version.ties.length);
  });

  it('is who belongs to any of the groups that are asked for', () => {
    const sector = (id: string): string | undefined => version.alters.find((alter) => alter.id === id)!.sector;
    expect(shown({ sectors: ['vrienden'] })).toEqual(ids((id) => sector(id) === 'vrienden'));
    expect(shown({ sectors: ['vrienden', 'buren'] })).toEqual(ids((id) => ['vrienden', 'buren'].includes(sector(id) ?? '')));
  });

  it('is who gives or gets a kind of support, along a tie of the quality that is asked for as well', () => {
    const emotional = ids((id) => tiesOf(id).some(({ gives, gets }) => [...gives ?? [], ...gets ?? []].includes('E')));
    expect(emotional.length).toBeGreaterThan(0);
    expect(shown({ support: ['E'] })).toEqual(emotional);
    expect(shown({ support: ['E'], qualities: ['sterk'] })).toEqual(ids((id) => tiesOf(id).some(({ quality, gives, gets }) => quality === 'sterk' && [...gives ?? [], ...gets ?? []].includes('E'))));
    const { ties } = shownBy(version, { ...NO_FILTER, qualities: ['gespannen'] });
    expect([...ties].map((id) => version.ties.find((tie) => tie.id === id)!.quality)).toEqual(version.ties.filter(({ quality }) => quality === 'gespannen').map(() => 'gespannen'));
  });

  it('is who is touched by a theme, and of several things asked for each must be so', () => {
    const [theme] = version.themes;
    const touched = ids((id) => theme!.touches.includes(id) || tiesOf(id).some((tie) => theme!.touches.includes(tie.id)));
    expect(shown({ themes: [theme!.id] })).toEqual(touched);
    const both = { themes: [theme!.id], sectors: ['familie'] };
    expect(shown(both)).toEqual(touched.filter((id) => shown({ sectors: ['familie'] }).includes(id)));
    expect(shownBy(version, { ...NO_FILTER, sectors: ['nergens'] }).alters).toEqual(new Set([version.resident]));
  });
});
