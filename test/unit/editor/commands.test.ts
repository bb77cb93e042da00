import { describe, expect, it } from 'vitest';
import { applyTransaction } from '../../../src/change/transaction.js';
import { isRefusal, type Command } from '../../../src/editor/command.js';
import { addAlter } from '../../../src/editor/commands/add-alter.js';
import { addChild } from '../../../src/editor/commands/add-child.js';
import { addChildren } from '../../../src/editor/commands/add-children.js';
import { addCouple } from '../../../src/editor/commands/add-couple.js';
import { addFromLine } from '../../../src/editor/commands/add-from-line.js';
import { addMany } from '../../../src/editor/commands/add-many.js';
import { connect } from '../../../src/editor/commands/connect.js';
import { liveWithResident } from '../../../src/editor/commands/live-with-resident.js';
import { moveAlong } from '../../../src/editor/commands/move-along.js';
import { moveAlter } from '../../../src/editor/commands/move-alter.js';
import { moveRing } from '../../../src/editor/commands/move-ring.js';
import { pinPlace } from '../../../src/editor/commands/pin-place.js';
import { removeAlters } from '../../../src/editor/commands/remove-alters.js';
import { removeChild } from '../../../src/editor/commands/remove-child.js';
import { removeTies } from '../../../src/editor/commands/remove-ties.js';
import { renameAlter } from '../../../src/editor/commands/rename-alter.js';
import { reverseTie } from '../../../src/editor/commands/reverse-tie.js';
import { setAlter } from '../../../src/editor/commands/set-alter.js';
import { setTie } from '../../../src/editor/commands/set-tie.js';
import { setTwins } from '../../../src/editor/commands/set-twins.js';
import { setVersion } from '../../../src/editor/commands/set-version.js';
import { tidy } from '../../../src/editor/commands/tidy.js';
import { toggleSupport } from '../../../src/editor/commands/toggle-support.js';
import { Editor } from '../../../src/editor/editor.js';
import { unusedId } from '../../../src/editor/unused-id.js';
import type { Alter, NetworkDocument, Tie, Version } from '../../../src/model/document.js';
import { alterOf, homeOf, versionOf } from '../../../src/model/query.js';
import { storyDocument } from '../../fixture.js';
import { countingIds } from './counting-ids.js';
import { plainLayout } from './plain-layout.js';

/** A document that takes commands one after another, without an editor round it. */
class Desk {
  readonly #newId = countingIds();
  constructor(public document: NetworkDocument) {}
  get version(): Version { return versionOf(this.document); }
  alter(id: string): Alter { return alterOf(this.version, id)!; }
  tie(id: string): Tie { return this.version.ties.find((tie) => tie.id === id)!; }
  do(command: Command): string[] {
    const plan = command({ document: this.document, version: this.version, layout: 'circles', newId: unusedId(this.document, this.#newId) });
    if (isRefusal(plan)) throw new Error(plan.refused);
    const result = applyTransaction(this.document, JSON.parse(JSON.stringify(plan.steps)));
    if (!result.ok) throw new Error(result.reason);
    this.document = result.document;
    return plan.ids;
  }
}

const desk = (story = 'S01'): Desk => new Desk(storyDocument(story));
const withPlaces = (document: NetworkDocument): NetworkDocument => {
  const version = versionOf(document);
  return { ...document, versions: [{ ...version, places: { circles: plainLayout(document, version, 'circles') } }, ...document.versions.slice(1)] };
};

describe('facts', () => {
  it('"not asked" differs from "no", from "none" and from an empty text', () => {
    const at = desk();
    at.do(setAlter('els', { age: null, role: '  ', deceased: false, note: ' twee\nregels ' }));
    expect(at.alter('els')).not.toHaveProperty('age');
    expect(at.alter('els')).not.toHaveProperty('role');
    expect(at.alter('els')).toMatchObject({ deceased: false, note: 'twee\nregels' });
    at.do(setTie('tie-r-els', { gives: [], gets: null, frequency: 'weekly' }));
    expect(at.tie('tie-r-els')).toMatchObject({ gives: [], frequency: 'weekly' });
    expect(at.tie('tie-r-els')).not.toHaveProperty('gets');
  });

  it('that other programs put there stay', () => {
    const at = desk();
    const document = JSON.parse(JSON.stringify(at.document));
    document.versions[0].alters[6].theirs = { deep: [1] };
    document.versions[0].ties[0].theirs = 1;
    const kept = new Desk(document);
    const id = document.versions[0].alters[6].id;
    kept.do(setAlter(id, { age: 44 }));
    kept.do(moveRing(id, 1));
    kept.do(reverseTie(document.versions[0].ties[0].id));
    expect(kept.alter(id).theirs).toEqual({ deep: [1] });
    expect(kept.version.ties[0]!.theirs).toBe(1);
  });

  it('of several people at once', () => {
    const at = desk();
    at.do(setAlter(['els', 'piet'], { doNotShare: true }));
    expect([at.alter('els').doNotShare, at.alter('piet').doNotShare]).toEqual([true, true]);
  });

  it('a name goes through every version in which it was the same, with other facts beside it too', () => {
    const at = desk();
    at.do(renameAlter('els', '  Elsje   Jansen '));
    expect(at.document.versions.map((version) => alterOf(version, 'els')!.name)).toEqual(['Elsje Jansen', 'Elsje Jansen']);
    at.document = { ...at.document, versions: at.document.versions.map((version) => (version.id === 't1' ? { ...version, alters: version.alters.map((a) => (a.id === 'els' ? { ...a, name: 'Other' } : a)) } : version)) };
    at.do(setAlter('els', { name: 'Bo', age: 50 }));
    expect(at.document.versions.map((version) => alterOf(version, 'els')!.name)).toEqual(['Bo', 'Other']);
    expect(at.document.versions.map((version) => alterOf(version, 'els')!.age)).toEqual([50, 43]);
  });

  it('of the version: who was there, once each, and no date as not asked', () => {
    const at = desk();
    at.do(setVersion({ present: ['els', ' Wijkteam ', 'els', ''], date: null }));
    expect(at.version.present).toEqual(['els', 'Wijkteam']);
    expect(at.version).not.toHaveProperty('date');
    expect(at.version.title).toBe('t0');
  });
});

describe('removing somebody', () => {
  it('takes along every link, and nothing else', () => {
    const at = desk();
    at.document = { ...at.document, versions: [{ ...at.version, present: ['els', 'Wim'] }, ...at.document.versions.slice(1).map((v) => ({ ...v, alters: v.alters.filter((a) => a.id !== 'els'), ties: v.ties.filter((t) => t.from !== 'els' && t.to !== 'els'), themes: [] }))] };
    const before = at.version;
    at.do(removeAlters(['els']));
    expect(JSON.stringify([at.version, at.document.plan])).not.toContain('"els"');
    expect(at.version.ties).toHaveLength(before.ties.length - 1);
    expect(at.version.present).toEqual(['Wim']);
    expect(at.document.plan.actions[0]!.with).toEqual([]);
    expect(at.document.plan.decisions[0]!.by).toEqual(['r', 'ma']);
    expect(at.version.couples).toEqual(before.couples);
  });

  it('leaves the plan as it is while another version still has them', () => {
    const at = desk();
    const plan = at.document.plan;
    at.do(removeAlters(['els']));
    expect(at.document.plan).toBe(plan);
  });

  it('keeps a family together as far as it says something', () => {
    const at = desk();
    at.do(removeAlters(['rob']));
    expect(at.version.couples[0]!.partners).toEqual(['r']);
    expect(at.version.children).toHaveLength(4);
    at.do(removeAlters(['ilias', 'sofie']));
    expect(at.version.couples.map(({ id }) => id)).toEqual(['couple-2']);
    expect(at.version.households).toEqual([]);
    at.do(removeAlters(['ma', 'opa']));
    expect(at.version.couples).toEqual([{ id: 'couple-2', partners: [], status: 'widowed' }]);
    at.do(removeAlters(['karim']));
    expect([at.version.couples, at.version.children]).toEqual([[], []]);
  });

  it('takes a tie out of the themes that touched it', () => {
    const at = desk();
    at.document = { ...at.document, versions: at.document.versions.map((v) => ({ ...v, themes: [{ id: 'x', kind: 'trouble' as const, label: 'x', touches: ['tie-r-rob', 'rob'] }] })) };
    at.do(removeTies(['tie-r-rob']));
    expect(at.version.themes[0]!.touches).toEqual(['rob']);
  });
});

describe('ties', () => {
  it('a pair may have several of different quality, from either side', () => {
    const at = desk();
    const [id] = at.do(connect('els', 'r', { quality: 'gespannen', gets: ['E', 'A', 'E'] }));
    expect(at.tie(id!)).toEqual({ id, from: 'els', to: 'r', quality: 'gespannen', gets: ['A', 'E'] });
  });

  it('support is switched by who gives it, whichever way the tie was drawn', () => {
    const at = desk();
    at.do(toggleSupport('tie-r-els', 'els', 'P'));
    expect(at.tie('tie-r-els')).toMatchObject({ gives: ['E'], gets: ['P', 'A', 'E'] });
    at.do(toggleSupport('tie-r-els', 'r', 'E'));
    expect(at.tie('tie-r-els').gives).toEqual([]);
  });

  it('turned round, what one gave the other gives', () => {
    const at = desk();
    at.do(reverseTie('tie-r-piet'));
    expect(at.tie('tie-r-piet')).toMatchObject({ from: 'piet', to: 'r', gives: [], gets: ['P'], quality: 'gewoon' });
    at.do(reverseTie('tie-r-piet'));
    expect(at.document).toEqual(storyDocument('S01'));
  });
});

describe('moving', () => {
  it('ring by ring to outside the circles and back', () => {
    const at = desk();
    const rings = [1, 1, 1, -1, -1, -1].map((by) => { try { at.do(moveRing('piet', by as 1)); } catch { return 'stop'; } return at.alter('piet').ring; });
    expect(rings).toEqual(['verder-weg', 'outside', 'stop', 'verder-weg', 'dichtbij', 'heel-dichtbij']);
  });

  it('who has no ring moves from the last one, where they are drawn', () => {
    const at = desk();
    const [id] = at.do(addAlter({ name: 'Bo' }));
    at.do(moveRing(id!, -1));
    expect(at.alter(id!).ring).toBe('dichtbij');
  });

  it('out of the home and into it', () => {
    const at = desk();
    at.do(moveAlter('sofie', { home: false, ring: 'dichtbij' }));
    expect([...homeOf(at.version)]).toEqual(['r', 'ilias']);
    at.do(liveWithResident(['ilias'], false));
    expect(at.version.households).toEqual([]);
    at.do(liveWithResident(['els', 'sofie'], true));
    expect([...homeOf(at.version)]).toEqual(['r', 'els', 'sofie']);
    expect(at.alter('sofie').ring).toBe('dichtbij');
  });

  it.each([
    ['liveWithResident', (id: string) => liveWithResident([id], false)], ['moveAlter', (id: string) => moveAlter(id, { home: false })],
  ] as const)('out of every home that is shared with the resident, and of no other, the same by either way (%s)', (_name, leave) => {
    const story = storyDocument('S01');
    const [version] = story.versions;
    const households = [{ id: 'one', members: ['r', 'ilias'] }, { id: 'two', label: 'Bij Rob', members: ['r', 'ilias', 'sofie', 'rob'] }, { id: 'three', members: ['sofie', 'piet'] }];
    const at = new Desk({ ...story, versions: [{ ...version!, households }, ...story.versions.slice(1)] });
    // Sofie shares only the second home: she leaves that one.
    at.do(leave('sofie'));
    expect(at.version.households).toEqual([households[0], { ...households[1], members: ['r', 'ilias', 'rob'] }, households[2]]);
    at.do(leave('ilias'));
    expect(at.version.households.map(({ id, members }) => [id, members])).toEqual([['two', ['r', 'rob']], ['three', ['sofie', 'piet']]]);
    expect(homeOf(at.version).has('ilias')).toBe(false);
    for (const id of ['ilias', 'sofie', 'piet']) expect(() => at.do(leave(id))).toThrow('already-there');
  });

  it('along the sector changes places with the next, and at its end goes into the next sector', () => {
    const at = new Desk(withPlaces(storyDocument('S02')));
    const row = at.version.alters.filter((a) => a.sector === 'familie' && a.ring === 'heel-dichtbij').map(({ id }) => id);
    expect(row).toEqual(['mira', 'teun']);
    const put = (id: string, x: number, y: number): void => {
      const places = at.version.places!.circles!;
      const version = { ...at.version, places: { circles: { ...places, at: { ...places.at, [id]: { x, y, side: 'right' as const } } } } };
      at.document = { ...at.document, versions: [version, ...at.document.versions.slice(1)] };
    };
    const { start, sweep } = at.version.places!.circles!.sectors.find(({ id }) => id === 'familie')!;
    const on = (part: number): [number, number] => { const a = ((start + sweep * part) * Math.PI) / 180; return [Math.round(150 * Math.sin(a)), Math.round(-150 * Math.cos(a))]; };
    put('mira', ...on(0.3));
    put('teun', ...on(0.7));
    at.do(moveAlong('mira', 1));
    const places = at.version.places!.circles!.at;
    expect([places.mira!.x, places.mira!.y, places.teun!.x, places.teun!.y]).toEqual([...on(0.7), ...on(0.3)]);
    expect(at.alter('mira').sector).toBe('familie');
    at.do(moveAlong('mira', 1));
    expect(at.alter('mira').sector).toBe('vrienden');
    at.do(moveAlong('mira', -1));
    at.do(moveAlong('teun', -1));
    expect([at.alter('mira').sector, at.alter('teun').sector]).toEqual(['familie', 'hulp']);
  });

  it.each(['teun', 'mira'])('does not need a place for %s, before there is a layout', (id) => {
    const whole = withPlaces(storyDocument('S02'));
    const [version, ...others] = whole.versions;
    const picture = version!.places!.circles!;
    const { [id]: _missing, ...at } = picture.at;
    const document = { ...whole, versions: [{ ...version!, places: { circles: { ...picture, at } } }, ...others] };
    for (const [by, sector] of [[1, 'vrienden'], [-1, 'hulp']] as const) {
      const editor = new Editor({ document });
      expect(editor.run(moveAlong(id, by))).toMatchObject({ deed: 'alter-moved' });
      expect(alterOf(editor.version, id)).toMatchObject({ sector });
      expect(editor.run(pinPlace(id))).toMatchObject({ refused: 'not-placed' });
      expect(editor.run(moveRing(id, 1))).toMatchObject({ deed: 'alter-moved' });
      expect(editor.run(tidy())).toMatchObject({ deed: 'tidied' });
      expect(editor.run(moveAlong(id, by))).toMatchObject({ deed: 'alter-moved' });
      expect(editor.run(moveAlter(id, { place: { x: 3, y: 4 } }))).toMatchObject({ deed: 'alter-placed' });
      expect(editor.picture.at[id]).toMatchObject({ x: 3, y: 4, own: true });
    }
  });
});

describe('family', () => {
  it('makes the pair of parents when there is none, and takes it away with the last child', () => {
    const at = desk();
    at.do(addChild('piet', ['els']));
    expect(at.version.couples.at(-1)).toMatchObject({ partners: ['els'] });
    at.do(addChild('trainer', ['els'], { kind: 'foster' }));
    expect(at.version.couples).toHaveLength(3);
    expect(at.version.children.at(-1)).toMatchObject({ child: 'trainer', kind: 'foster' });
    for (const record of at.version.children.slice(-2)) at.do(removeChild(record.id));
    expect(at.version.couples).toHaveLength(2);
  });

  it('takes several children of one parent to both parents, as one act, or none of them', () => {
    const at = desk();
    at.do(addChild('piet', ['els']));
    at.do(addChild('trainer', ['els']));
    at.do(addCouple(['els', 'karim']));
    const couple = at.version.couples.at(-1)!.id;
    at.do(addChildren(['piet', 'trainer'], couple));
    expect(at.version.children.slice(-2).map(({ couple: id, child }) => [id, child])).toEqual([[couple, 'piet'], [couple, 'trainer']]);
    expect(at.version.couples.filter(({ partners }) => partners.includes('els')).map(({ id }) => id)).toEqual([couple]);
    for (const [children, refused] of [[[], 'nothing-chosen'], [['piet', 'rob'], 'already-child'], [['rob', 'els'], 'parent-is-child'], [['rob', 'nobody'], 'gone']] as const) {
      expect(() => at.do(addChildren(children, couple)), refused).toThrow(refused);
    }
    expect(at.version.children.slice(-2).map(({ child }) => child)).toEqual(['piet', 'trainer']);
  });

  it('a child may have two pairs of parents', () => {
    const at = desk('S06');
    expect(at.version.children.filter(({ child }) => child === 'kai')).toHaveLength(2);
    at.do(addChild('kai', ['adri']));
    expect(at.version.children.filter(({ child }) => child === 'kai')).toHaveLength(3);
  });

  it('twins are one set, until they are not', () => {
    const at = desk();
    const ids = at.version.children.slice(0, 2).map(({ id }) => id);
    at.do(setTwins(ids, true, true));
    expect(new Set(at.version.children.slice(0, 2).map(({ twins }) => twins)).size).toBe(1);
    expect(at.version.children[0]).toMatchObject({ identical: true });
    at.do(setTwins(ids, false));
    expect(at.version.children).toEqual(storyDocument('S01').versions[0]!.children);
  });
});

describe('a pasted list', () => {
  it('of ten lines is ten people with sector and tie, as one act', () => {
    const at = desk();
    const ids = at.do(addMany(['Ali, buurman', 'Bea vriendin sterk', '- Cor, broer, 50', 'Dia, huisarts', '', 'Eef, collega', 'Fay, zus, in huis', 'Gé, vrijwilliger', 'Hub, imam', 'Ira, oma, overleden', 'Joep, coach'].join('\r\n')));
    expect(ids).toHaveLength(10);
    expect(ids.map((id) => at.alter(id).sector)).toEqual(['buren', 'vrienden', 'familie', 'hulp', 'meedoen', 'familie', 'vrijwilligers', 'meedoen', 'familie', 'hulp']);
    expect(at.version.ties.filter((tie) => tie.from === 'r' && ids.includes(tie.to))).toHaveLength(9);
    expect(homeOf(at.version).has(ids[5]!)).toBe(true);
  });

  it('may have several names in a line, and so may a typed line; taking it back is one step', () => {
    const at = desk();
    const before = at.version.alters.length;
    expect(at.do(addMany('Ali, buurman\nBea, Cor en Dia, vrienden')).map((id) => at.alter(id).name)).toEqual(['Ali', 'Bea', 'Cor', 'Dia']);
    expect(at.do(addFromLine('Eef, Fay en Gé')).map((id) => at.alter(id).name)).toEqual(['Eef', 'Fay', 'Gé']);
    expect(at.version.alters).toHaveLength(before + 7);
  });
});
