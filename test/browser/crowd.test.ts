import { aTimeout, expect, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/define.js';
import { createDocument } from '../../src/model/create.js';
import type { Alter, NetworkDocument, Tie } from '../../src/model/document.js';
import { DEFAULT_RINGS, DEFAULT_SECTORS } from '../../src/model/vocabulary.js';
import { itExcept } from './support/engine.js';
import { emulateMedia, mouse, pressKeys, typeText } from './support/input.js';
import { allInside, buttonNamed, inside, mapOnPage } from './support/network-map-page.js';

const PEOPLE = 3000;

/** An invented neighbourhood of so many people: one who is easily found among them. */
function crowd(people = PEOPLE): NetworkDocument {
  const empty = createDocument({ id: `crowd-${people}`, residentName: 'Noor', language: 'nl' });
  const [version] = empty.versions;
  const alters = Array.from({ length: people - 1 }, (_, n): Alter => ({
    id: `p${n}`, kind: 'person', name: n === 1234 ? 'Xandra Zwaluw' : `Buur ${n}`, role: 'bekende', sector: DEFAULT_SECTORS[n % 6]!, ring: DEFAULT_RINGS[n % 10 === 0 ? 0 : n % 3 === 0 ? 1 : 2]!,
  }));
  const ties = alters.flatMap(({ id }, n): Tie[] => [{ id: `a${n}`, from: id, to: `p${Math.floor(n / 25) * 25}` }, { id: `b${n}`, from: id, to: `p${(n * 7 + 3) % (people - 1)}` }]).filter(({ from, to }) => from !== to);
  return { ...empty, versions: [{ ...version!, alters: [...version!.alters, ...alters], ties }] };
}

const canvasOf = (map: NetworkMapElement): HTMLCanvasElement | null => map.shadowRoot!.querySelector('.map canvas');
const optionsOf = (map: NetworkMapElement): HTMLElement[] => allInside(map, '.people-options > [role=option]');

/** Points of the canvas that are not paper, out of a grid of them. */
function inked(canvas: HTMLCanvasElement): number {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 3; at < data.length; at += 4 * 37) if (data[at]! > 0) count++;
  return count;
}

describe('a map of 3,000 people', function () {
  this.timeout(30_000);
  let map: NetworkMapElement;
  const errors: string[] = [];
  const note = (event: ErrorEvent): void => { errors.push(event.message); };

  before(() => { window.addEventListener('error', note); });
  after(() => { window.removeEventListener('error', note); });

  beforeEach(async () => {
    errors.length = 0;
    map = await mapOnPage(html`<network-map style="block-size: 600px"></network-map>`);
    map.value = crowd();
    await waitUntil(() => canvasOf(map) && optionsOf(map).length === 1, 'the map is drawn on a canvas and its list is there', { timeout: 15_000 });
    await nextFrame();
  });

  afterEach(() => { expect(errors).to.deep.equal([]); });

  it('is drawn on one canvas of bounded size, with one option in place of thousands of elements', () => {
    const canvas = canvasOf(map)!;
    expect(inked(canvas)).to.be.greaterThan(500);
    expect(canvas.width * canvas.height).to.be.at.most(16_000_000);
    expect(allInside(map, '.map *').length).to.be.lessThan(200);
    const [option] = optionsOf(map);
    expect(option!.getAttribute('aria-setsize')).to.equal(String(PEOPLE));
    expect(option!.getAttribute('aria-posinset')).to.equal('1');
    expect(option!.getAttribute('aria-label')).to.contain('Noor');
  });

  it('steps back where it is not asked for, and is as it was when everything is shown again', async () => {
    const canvas = canvasOf(map)!;
    const ink = (): number => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let sum = 0;
      for (let at = 3; at < data.length; at += 4 * 7) sum += data[at]!;
      return sum;
    };
    // Rings are as they were, whoever is looked at.
    const whole = ink();
    (await buttonNamed(map, 'Meer', '.toolbar')).click();
    (await buttonNamed(map, 'Een deel bekijken …', '.menu')).click();
    await inside(map, '.filter-count');
    (await buttonNamed(map, 'Vrienden', '.dialog')).click();
    await waitUntil(() => ink() < whole * 0.97, 'friends alone');
    await pressKeys('Escape');
    (await buttonNamed(map, 'Alles laten zien', '.filter-bar')).click();
    await waitUntil(() => Math.abs(ink() - whole) < whole * 0.002, 'all of it');
  });

  it('lets somebody be found by name, brings them into view and gives them the focus', async () => {
    (await buttonNamed(map, 'Zoek')).click();
    const field = await inside<HTMLInputElement>(map, 'dialog input');
    await waitUntil(() => map.shadowRoot!.activeElement === field, 'the field has the focus');
    await typeText('Xandra');
    await waitUntil(() => allInside(map, 'dialog [role=option]').length === 1, 'she alone is found', { timeout: 5000 });
    await pressKeys('Enter');
    await waitUntil(() => map.editor.focus === 'p1234', 'she has the focus');
    await waitUntil(() => map.shadowRoot!.activeElement?.getAttribute('aria-label')?.includes('Xandra Zwaluw'), 'the keyboard is with her');
    expect(optionsOf(map)).to.have.length(1);
    expect(map.selection).to.deep.equal(['p1234']);
  });

  it('is gone through by keyboard, and the one in focus is told and marked', async () => {
    map.focus();
    await waitUntil(() => map.shadowRoot!.activeElement === optionsOf(map)[0], 'the keyboard is on the map');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await pressKeys(key);
    const { focus } = map.editor;
    expect(focus).not.to.equal('resident');
    const [option, ...others] = optionsOf(map);
    expect(others).to.deep.equal([]);
    expect(map.shadowRoot!.activeElement).to.equal(option);
    expect(option!.getAttribute('aria-label')).to.contain(map.editor.version.alters.find(({ id }) => id === focus)!.name);
    await nextFrame();
    await nextFrame();
    expect(allInside(map, '.mark.focus-outer')).to.have.length(1);
    expect(allInside(map, '.name-tag').map(({ textContent }) => textContent)).to.deep.equal([map.editor.version.alters.find(({ id }) => id === focus)!.name]);
    await pressKeys('Enter');
    expect(map.selection).to.deep.equal([focus]);
  });

  it('is moved and zoomed, and somebody is selected by a click on where they stand', async () => {
    const box = (await inside(map, '.map-viewport')).getBoundingClientRect();
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    await mouse.moveTo(middle.x, middle.y - 150);
    await mouse.down();
    await mouse.moveTo(middle.x, middle.y - 60);
    await mouse.up();
    for (let step = 0; step < 8; step++) (await buttonNamed(map, 'Groter')).click();
    await aTimeout(100);
    expect(inked(canvasOf(map)!)).to.be.greaterThan(100);
    // Somebody whose whole symbol lies in the view now.
    const seen = map.editor.version.alters.find(({ id }) => {
      const at = spot(id);
      return at && at.x > box.left + 60 && at.x < box.right - 60 && at.y > box.top + 80 && at.y < box.bottom - 80 && id !== 'resident';
    })!;
    const at = spot(seen.id)!;
    await mouse.click(at.x, at.y);
    await waitUntil(() => map.selection.length === 1, 'somebody is selected');
    expect(map.selection).to.deep.equal([seen.id]);
    await nextFrame();
    await nextFrame();
    expect(allInside(map, '.mark.selected')).to.have.length(1);
  });

  it('is listed a hundred at a time, page by page', async () => {
    (await buttonNamed(map, 'Lijst')).click();
    await inside(map, '.list tbody');
    await waitUntil(() => allInside(map, '.list tbody th[scope=row]').length === 100, 'a hundred rows', { timeout: 5000 });
    expect(allInside(map, '.pager span')[0]!.textContent).to.equal('1 tot en met 100 van 3000');
    (await buttonNamed(map, 'Volgende')).click();
    await map.updateComplete;
    expect(allInside(map, '.pager span')[0]!.textContent).to.equal('101 tot en met 200 van 3000');
    map.focusPerson('p1234');
    await map.updateComplete;
    await waitUntil(() => allInside<HTMLInputElement>(map, '.list tbody th[scope=row] input').some(({ value }) => value === 'Xandra Zwaluw'), 'the page with who is selected');
  });

  itExcept({ firefox: 'its driver has no media emulation', webkit: 'its driver has no media emulation' }, 'is drawn in the colours of the page, also where these are dark or forced', async () => {
    const ink = (): string => { const { data } = canvasOf(map)!.getContext('2d')!.getImageData(canvasOf(map)!.width / 2, canvasOf(map)!.height / 2, 1, 1); return [...data].join(); };
    const light = ink();
    document.documentElement.style.colorScheme = 'light dark';
    await emulateMedia({ colorScheme: 'dark' });
    await waitUntil(() => ink() !== light, 'dark paper', { timeout: 3000 }).finally(async () => {
      document.documentElement.style.colorScheme = '';
      await emulateMedia({ colorScheme: 'light' });
    });
    await waitUntil(() => ink() === light, 'light paper again', { timeout: 3000 });
    // Without any media query, as by a switch of the page.
    map.style.setProperty('--network-map-surface-color', '#203040');
    map.style.setProperty('--network-map-color', '#ffeedd');
    await waitUntil(() => ink() !== light, 'the colours of the page', { timeout: 3000 });
  });

  it('gives its canvas back when another map comes, and is drawn as any other then', async () => {
    map.value = crowd(20);
    await waitUntil(() => !canvasOf(map), 'no canvas');
    await waitUntil(() => optionsOf(map).length === 20, 'everybody is an element again');
  });

  function spot(id: string): { x: number; y: number } | undefined {
    const option = map.editor.picture.at[id];
    const frame = map.shadowRoot!.querySelector<SVGGElement>('.drawn.base > g');
    const matrix = frame?.getScreenCTM();
    return option && matrix ? { x: option.x * matrix.a + matrix.e, y: option.y * matrix.d + matrix.f } : undefined;
  }
});
