import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { NetworkMapElement } from '../../../src/define.js';
import { createDocument } from '../../../src/model/create.js';
import type { Alter, NetworkDocument, Tie } from '../../../src/model/document.js';

/** An invented map: Nadia with a friend, a neighbour and her mother; the friend and the mother know each other. */
export const nadiaMap = (more: { alters?: Alter[]; ties?: Tie[] } = {}): NetworkDocument => {
  const blank = createDocument({ id: 'nadia', residentName: 'Nadia', language: 'nl' });
  const [version] = blank.versions;
  return {
    ...blank,
    versions: [
      {
        ...version!,
        alters: [
          ...version!.alters,
          {
            id: 'els',
            kind: 'person',
            name: 'Els',
            role: 'vriendin',
            gender: 'woman',
            age: 43,
            sector: 'vrienden',
            ring: 'heel-dichtbij',
          },
          {
            id: 'piet',
            kind: 'person',
            name: 'Piet',
            role: 'buurman',
            gender: 'man',
            sector: 'buren',
            ring: 'dichtbij',
          },
          {
            id: 'truus',
            kind: 'person',
            name: 'Oma Truus',
            role: 'moeder',
            gender: 'woman',
            age: 70,
            sector: 'familie',
            ring: 'dichtbij',
          },
          ...(more.alters ?? []),
        ],
        ties: [
          { id: 't-els', from: 'els', to: 'resident', quality: 'sterk', gives: ['E'], gets: [] },
          { id: 't-truus', from: 'resident', to: 'truus', quality: 'gewoon' },
          { id: 't-both', from: 'els', to: 'truus' },
          ...(more.ties ?? []),
        ],
      },
    ],
  };
};

const ready = new WeakSet<EventTarget>();
document.addEventListener('network-map-ready', (event) => ready.add(event.target!));

/** Puts an element on the page and waits until its first map can be used. */
export const mapOnPage = async (
  page: TemplateResult = html`<network-map></network-map>`,
): Promise<NetworkMapElement> => {
  const root = await fixture<HTMLElement>(page);
  const map = root instanceof NetworkMapElement ? root : root.querySelector<NetworkMapElement>('network-map')!;
  await waitUntil(() => ready.has(map), 'the map should be ready', { timeout: 5000 });
  await map.updateComplete;
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(resolve);
    });
  });
  return map;
};

/** The first element inside the shadow root that matches; waits until a part that is loaded later has brought it. */
export const inside = async <Kind extends Element = HTMLElement>(
  map: NetworkMapElement,
  selector: string,
): Promise<Kind> => {
  await waitUntil(() => map.shadowRoot!.querySelector(selector), `${selector} should be there`, { timeout: 5000 });
  return map.shadowRoot!.querySelector<Kind>(selector)!;
};

/** All elements inside the shadow root that match now. */
export const allInside = <Kind extends Element = HTMLElement>(map: NetworkMapElement, selector: string): Kind[] => [
  ...map.shadowRoot!.querySelectorAll<Kind>(selector),
];

/** The button with exactly these words on it, wherever it is inside. */
export const buttonNamed = async (map: NetworkMapElement, words: string, within = ''): Promise<HTMLButtonElement> => {
  const find = (): HTMLButtonElement | undefined =>
    allInside<HTMLButtonElement>(map, `${within} button`).find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === words,
    );
  await waitUntil(find, `a button "${words}" should be there`, { timeout: 5000 });
  return find()!;
};

/** Fills a field or select as a person does: other contents, then `change`. */
export const commit = async (
  map: NetworkMapElement,
  field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  value: string,
): Promise<void> => {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await map.updateComplete;
};

/** Somebody in the version on screen. */
export const alterIn = (map: NetworkMapElement, name: string): Alter | undefined =>
  map.editor.version.alters.find((alter) => alter.name === name);

/** What was said to people who cannot see it. */
export const said = (map: NetworkMapElement, urgency: 'polite' | 'assertive' = 'polite'): string =>
  map.shadowRoot!.querySelector(`[data-live="${urgency}"]`)!.textContent.replace(/[\u2068\u2069\u00a0]/g, '');
