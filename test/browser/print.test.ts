import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { NetworkMapElement } from '../../src/element.js';
import type { NetworkDocument } from '../../src/model/document.js';
import type { PrintOptions } from '../../src/element/paper/print-options.js';
import S01 from '../fixtures/stories/S01.json';
import S03 from '../fixtures/stories/S03.json';
import { readStory } from '../read-story.js';
import type { Story } from '../story.js';
import { sownMap } from '../unit/layout/sown-map.js';
import { itExcept } from './support/engine.js';
import { emulateMedia } from './support/input.js';
import { inside, mapOnPage, nadiaMap } from './support/network-map-page.js';

/** 9 pt in CSS px, with room for rounding. */
const LEAST = 11.95;

const paper = (): HTMLElement => document.querySelector<HTMLElement>('[data-network-map-paper]')!;

/** The pages laid out where they can be measured, as they will be on paper. */
const pagesOf = async (map: NetworkMapElement, options: PrintOptions): Promise<{ pages: HTMLElement[]; done: () => void }> => {
  const done = await map.print({ open: false, ...options });
  paper().setAttribute('data-measuring', '');
  return { pages: [...paper().shadowRoot!.querySelectorAll<HTMLElement>('.page')], done };
};

/** Every piece of text with the size at which it is set on the page, in px. */
const textsOf = (page: HTMLElement): { text: string; size: number; box: DOMRect }[] =>
  [...page.querySelectorAll<HTMLElement | SVGTextElement>('h1, h2, h3, p, li, span, text')]
    .filter((element) => element.textContent.trim() && !element.querySelector('li, span'))
    .map((element) => {
      const zoom = element instanceof SVGTextElement ? element.getScreenCTM()!.a : 1;
      return { text: element.textContent, size: parseFloat(getComputedStyle(element).fontSize) * zoom, box: element.getBoundingClientRect() };
    });

/** The map with a plan that has something of everything. */
const withPlan = (document: NetworkDocument): NetworkDocument => ({
  ...document,
  plan: {
    goals: [{ id: 'g1', text: 'Rust in huis', mindMap: { centre: 'Rust', branches: ['wandelen', 'met Els'], levels: [1, 2] } }],
    actions: [{ id: 'a1', goal: 'g1', what: 'Sleutelen', who: 'resident', with: ['piet'], due: '2025-03-01', state: 'busy' }, { id: 'a2', what: 'Els bellen', who: 'els' }],
    decisions: [{ id: 'd1', about: 'budgethulp', answer: 'yes', by: ['resident', 'els'], reason: 'eerst rust', review: '2025-06' }],
  },
  events: [{ id: 'e1', date: '2024-02', label: 'Verhuisd' }],
});

describe('paper', () => {
  let map: NetworkMapElement;
  let done: (() => void) | undefined;

  beforeEach(async () => { map = await mapOnPage(); });
  afterEach(() => { done?.(); done = undefined; });

  for (const orientation of ['landscape', 'portrait'] as const) {
    it(`has no text under 9 pt for thirty people on A4 ${orientation}, and nothing is cut off`, async () => {
      for (const seed of [1, 2, 4]) {
        map.value = sownMap(30, seed);
        await map.updateComplete;
        const printed = await pagesOf(map, { orientation });
        done = printed.done;
        expect(printed.pages.length).to.be.greaterThan(1);
        for (const page of printed.pages) {
          const sheet = page.getBoundingClientRect();
          expect(Math.round(sheet.width)).to.equal(Math.round(((orientation === 'landscape' ? 297 : 210) / 25.4) * 96));
          expect(page.scrollHeight, 'page').to.be.at.most(page.clientHeight + 1);
          for (const { text, size, box } of textsOf(page)) {
            expect(size, text).to.be.at.least(LEAST);
            expect(box.left >= sheet.left && box.right <= sheet.right && box.top >= sheet.top && box.bottom <= sheet.bottom, `${text} on the page`).to.equal(true);
          }
        }
        for (const column of paper().shadowRoot!.querySelectorAll('.column')) expect(column.scrollHeight, 'column').to.be.at.most(column.clientHeight + 1);
        const words = printed.pages.slice(1).map((page) => page.textContent).join('\n');
        for (const { id } of map.value!.versions[0]!.ties) expect(id).to.be.a('string');
        expect([...paper().shadowRoot!.querySelectorAll('.block li')].filter((item) => item.textContent.includes(' – ')).length).to.equal(29);
        for (const { name } of map.value!.versions[0]!.alters) expect(words).to.include(name);
        done();
        done = undefined;
      }
    });
  }

  for (const layout of ['household', 'genogram', 'neighbourhood', 'free'] as const) {
    it(`fits on A4 either way round with no text under 9 pt for thirty people, in ${layout}`, async () => {
      const document_ = sownMap(30, 2);
      const [version] = document_.versions;
      const alters = version!.alters.map((alter, i) => (i % 10 === 9 ? { ...alter, kind: 'organisation' as const } : alter));
      map.value = { ...document_, layout, versions: [{ ...version!, alters, ties: [...version!.ties, ...[3, 5, 12].map((i) => ({ id: `found-${i}`, from: alters[i]!.id, to: alters[9]!.id }))] }] };
      await map.updateComplete;
      for (const orientation of ['landscape', 'portrait'] as const) {
        const printed = await pagesOf(map, { orientation, list: false });
        done = printed.done;
        expect(printed.pages).to.have.length(1);
        const sheet = printed.pages[0]!.getBoundingClientRect();
        expect(printed.pages[0]!.scrollHeight).to.be.at.most(printed.pages[0]!.clientHeight + 1);
        const names = printed.pages[0]!.querySelectorAll('.map .name');
        expect(names.length, 'everybody').to.be.at.least(30);
        for (const { text, size, box } of textsOf(printed.pages[0]!)) {
          expect(size, `${orientation}: ${text}`).to.be.at.least(LEAST);
          expect(box.left >= sheet.left && box.right <= sheet.right && box.top >= sheet.top && box.bottom <= sheet.bottom, `${text} on the page`).to.equal(true);
        }
        done();
        done = undefined;
      }
    });
  }

  it('goes on with people and ties below the plan, and has what was said in answer to questions, but nothing of the worker', async () => {
    const { plan: { goals: _goals, ...plan }, ...rest } = withPlan(nadiaMap());
    map.value = { ...rest, plan: { ...plan, goals: [] }, versions: [{ ...rest.versions[0]!, answers: [
      { question: 'blij', asked: 'Waar word je blij van?', text: 'Van koken.' }, { question: 'wie', asked: 'Wie belt je?', people: ['els', 'de buurman'] },
      { question: 'indruk', asked: 'Wat valt op?', text: 'moe', worker: true }, { question: 'over', asked: 'En verder?', skipped: true },
    ] }] };
    await map.updateComplete;
    for (const everything of [false, true]) {
      const printed = await pagesOf(map, { everything });
      done = printed.done;
      expect(printed.pages).to.have.length(2);
      expect([...printed.pages[1]!.querySelectorAll('h2')].map((title) => title.textContent)).to.deep.equal(['Plan', 'Mensen en banden']);
      const words = printed.pages[1]!.textContent.replace(/[\u2066-\u2069]/g, '');
      expect(words).to.include('Waar word je blij van? Van koken.').and.to.include('Wie belt je? Els en de buurman').and.to.include('Oma Truus');
      expect(words).not.to.match(/Wat valt op|moe\b|En verder/);
      done();
      done = undefined;
    }
  });

  it('has even columns on its last page, each of which begins with a title, and tells only there that something goes on', async () => {
    for (const [story, size] of [[S03, 'A3'], [S01, 'A4']] as const) {
      map.value = readStory(story as unknown as Story);
      await map.updateComplete;
      const printed = await pagesOf(map, { size, orientation: 'landscape' });
      done = printed.done;
      const columns = [...printed.pages.at(-1)!.querySelectorAll('.columns > *')];
      expect(columns).to.have.length(size === 'A3' ? 3 : 2);
      const feet = columns.map((column) => Math.max(...[...column.querySelectorAll('li')].map((line) => line.getBoundingClientRect().bottom)));
      expect(Math.max(...feet) - Math.min(...feet), 'even').to.be.below(50);
      expect(columns.every((column) => column.scrollHeight <= column.clientHeight + 1), 'nothing is cut off').to.equal(true);
      const texts = (selector: string): string[] => printed.pages.slice(1).flatMap((page) => [...page.querySelectorAll(selector)].map((found) => found.textContent.replace(/[\u2066-\u2069]/g, '')));
      expect(columns.slice(1).map((column) => column.querySelector('h2, .block > *')!.localName)).not.to.include('ul');
      expect(texts('h3').filter((title) => title.includes('(vervolg)'))).to.deep.equal(texts('.column > .block:first-child > h3').filter((title) => title.includes('(vervolg)')));
      expect(texts('h3').join()).not.to.contain('(vervolg) (vervolg)');
      // Each line once, in the order in which one column has them.
      const lines = texts('.block li');
      done();
      const inOne = await pagesOf(map, { size, orientation: 'portrait' });
      done = inOne.done;
      expect([...paper().shadowRoot!.querySelectorAll('.block li')].map((line) => line.textContent.replace(/[\u2066-\u2069]/g, ''))).to.deep.equal(lines);
      done();
      done = undefined;
    }
  });

  it('has the plan on pages of its own, with the mind map, all of it in 9 pt or more, unless it is left out', async () => {
    map.value = withPlan(nadiaMap());
    await map.updateComplete;
    for (const orientation of ['landscape', 'portrait'] as const) {
      const printed = await pagesOf(map, { orientation, everything: true });
      done = printed.done;
      const titles = printed.pages.map((page) => page.querySelector('h1, h2')!.textContent);
      expect(titles.slice(1, 3)).to.deep.equal(['Plan', 'Ideeën bij: Rust in huis']);
      const words = printed.pages[1]!.textContent.replace(/[\u2066-\u2069]/g, '');
      for (const said of ['Nadia met Piet: Sleutelen, voor 1 maart 2025, mee bezig', 'budgethulp: ja. Beslist door Nadia en Els.', 'Waarom: eerst rust.', 'We kijken hier weer naar: juni 2025.', 'februari 2024: Verhuisd']) expect(words).to.include(said);
      const drawing = printed.pages[2]!.querySelector('.mind-map svg')!;
      expect(drawing.getAttribute('aria-label')).to.equal('Rust: wandelen, met Els');
      for (const page of printed.pages) for (const { text, size } of textsOf(page)) expect(size, text).to.be.at.least(LEAST);
      done();
      done = undefined;
    }
    const without = await pagesOf(map, { plan: false });
    done = without.done;
    expect(without.pages.map((page) => page.textContent).join()).not.to.match(/Sleutelen|budgethulp|wandelen/);
  });

  it('leaves who is not to be shared out of the plan for somebody else', async () => {
    const document_ = withPlan(nadiaMap());
    const [version] = document_.versions;
    map.value = { ...document_, versions: [{ ...version!, alters: version!.alters.map((alter) => (alter.id === 'els' ? { ...alter, doNotShare: true } : alter)) }] };
    await map.updateComplete;
    const printed = await pagesOf(map, {});
    done = printed.done;
    expect(printed.pages.map((page) => page.outerHTML).join()).not.to.match(/\bEls\b/);
    expect(printed.pages[1]!.textContent).to.include('Sleutelen');
  });

  it('says what it is: title, date, who was there, “vertrouwelijk” and the number of each page', async () => {
    const map_ = nadiaMap();
    map.value = { ...map_, versions: [{ ...map_.versions[0]!, title: 'Intake', date: '2025-02-03', present: ['els', 'J. Verweij'] }] };
    await map.updateComplete;
    const printed = await pagesOf(map, {});
    done = printed.done;
    const [first] = printed.pages;
    expect(first!.querySelector('h1')!.textContent).to.equal('Mensen om Nadia heen');
    expect(first!.querySelector('.head p')!.textContent).to.equal('Intake, 3 februari 2025 · samen met Els en J. Verweij');
    expect(first!.querySelector('.confidential')!.textContent).to.equal('Vertrouwelijk');
    expect(first!.querySelector('svg[role="img"]')!.getAttribute('aria-label')).to.include('Netwerkkaart van');
    expect([...first!.querySelectorAll('.legend li')].map((item) => item.textContent)).to.include('sterke band');
    const last = printed.pages.length;
    expect(printed.pages.map((page) => page.querySelector('.foot span:last-child')!.textContent)).to.deep.equal(printed.pages.map((_, index) => `${index + 1} van ${last}`));
    expect(printed.pages.every((page) => page.textContent.includes('Vertrouwelijk'))).to.equal(true);
    expect(paper().shadowRoot!.querySelector('.pages')!.getAttribute('lang')).to.equal('nl');
    done();
    done = (await pagesOf(map, { list: false, confidential: false })).done;
    expect(paper().shadowRoot!.querySelectorAll('.page').length).to.equal(1);
    expect(paper().shadowRoot!.textContent).not.to.include('Vertrouwelijk');
  });

  it('leaves out who is not to be shared unless it is for the resident, and never shows the mark itself', async () => {
    map.value = nadiaMap({ alters: [{ id: 'rob', kind: 'person', name: 'Rob', sector: 'familie', ring: 'dichtbij', doNotShare: true }], ties: [{ id: 't-rob', from: 'rob', to: 'resident' }] });
    await map.updateComplete;
    done = (await pagesOf(map, {})).done;
    expect(paper().shadowRoot!.textContent).to.include('Oma Truus').and.not.to.include('Rob');
    done();
    done = (await pagesOf(map, { everything: true })).done;
    expect(paper().shadowRoot!.textContent).to.include('Rob').and.not.to.include('niet delen');
    expect(map.value!.versions[0]!.alters.find(({ id }) => id === 'rob')!.doNotShare).to.equal(true);
  });

  it('without colour is black on white', async () => {
    map.value = nadiaMap();
    await map.updateComplete;
    done = (await pagesOf(map, { blackAndWhite: true })).done;
    const grey = (colour: string): boolean => colour === 'none' || /^rgba?\((\d+), \1, \1(, [\d.]+)?\)$/.test(colour);
    for (const part of paper().shadowRoot!.querySelectorAll('svg :is(path, ellipse, line, circle, text)')) {
      const { fill, stroke } = getComputedStyle(part);
      if (part.getAttribute('fill')) expect(grey(fill), `${part.getAttribute('class')!} ${fill}`).to.equal(true);
      if (part.getAttribute('stroke')) expect(grey(stroke), `${part.getAttribute('class')!} ${stroke}`).to.equal(true);
    }
  });

  it('is gone without a trace when it is taken away', async () => {
    map.value = nadiaMap();
    const before = [...document.adoptedStyleSheets];
    const { done: away } = await pagesOf(map, {});
    expect(document.adoptedStyleSheets.length).to.equal(before.length + 1);
    away();
    expect(paper()).to.equal(null);
    expect(document.adoptedStyleSheets).to.deep.equal(before);
  });

  itExcept({ firefox: 'media cannot be emulated', webkit: 'media cannot be emulated' }, 'is all that is printed, and nothing of it is seen on screen', async () => {
    map.value = nadiaMap();
    const { done: away } = await pagesOf(map, {});
    done = away;
    paper().removeAttribute('data-measuring');
    expect(getComputedStyle(paper()).display).to.equal('none');
    await emulateMedia({ media: 'print' });
    try {
      expect(getComputedStyle(paper()).display).to.equal('block');
      expect([...document.body.children].filter((child) => child !== paper() && getComputedStyle(child).display !== 'none')).to.deep.equal([]);
    } finally { await emulateMedia({ media: 'screen' }); }
  });

  it('is asked for in a dialog, which says who is not to be shared', async () => {
    map.value = nadiaMap({ alters: [{ id: 'rob', kind: 'person', name: 'Rob', doNotShare: true }] });
    await map.updateComplete;
    let asked: PrintOptions | undefined;
    map.print = (options) => { asked = options; return Promise.resolve(() => { /* nothing to take away */ }); };
    (await inside(map, '[aria-haspopup="menu"]')).click();
    await inside(map, '[role="menu"]');
    [...map.shadowRoot!.querySelectorAll<HTMLElement>('[role="menuitem"]')].find((item) => item.textContent.includes('Afdrukken'))!.click();
    const dialog = await inside(map, 'dialog[open]');
    expect(dialog.querySelector('[role="status"]')!.textContent).to.include('Rob').and.to.include('wordt niet gedeeld');
    const press = async (label: string): Promise<void> => {
      [...dialog.querySelectorAll<HTMLElement>('button')].find((button) => button.textContent.trim() === label)!.click();
      await map.updateComplete;
    };
    await press('voor iemand anders');
    expect(dialog.querySelector('[role="status"]')!.textContent).to.include('komt niet op het papier');
    await press('staand');
    await press('Afdrukken');
    expect(asked).to.deep.equal({ size: 'A4', orientation: 'portrait', blackAndWhite: false, list: true, plan: true, confidential: true, everything: false });
  });
});
