import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { NetworkMapElement } from '../../src/element.js';

/** Runs the built classic script as a page does; `npm run build` must have been run. */
const runScript = (query: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `/dist/network-map.classic.js${query}`;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error('there is no build to test')));
    document.head.append(script);
  });

const parts = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((place) => /^\/dist\/network-map\.(?!classic)/.test(place));

describe('the classic script', () => {
  before(async () => {
    await runScript('');
    await runScript('?copy=2');
  });

  it('registers the element once, and leaves it in a global of the first copy', () => {
    const { NetworkMap } = window as unknown as { NetworkMap: { NetworkMapElement: CustomElementConstructor } };
    expect(customElements.get('network-map')).to.equal(NetworkMap.NetworkMapElement);
  });

  it('loads the file formats from beside itself when they are needed, and a file comes back as it went', async () => {
    const element = await fixture<NetworkMapElement>(html`<network-map></network-map>`);
    await waitUntil(() => element.shadowRoot?.querySelector('[role=listbox]') != null);
    expect(parts().filter((place) => place.includes('formats'))).to.deep.equal([]);

    const saved = await element.exportAs('json');
    element.value = null;
    await element.importFrom(new File([saved], 'kaart.json', { type: 'application/json' }));
    expect(parts()).to.include('/dist/network-map.formats.js');
    expect(await (await element.exportAs('json')).text()).to.equal(await saved.text());
  });

  it('draws the map as a picture by another part of itself', async () => {
    const element = await fixture<NetworkMapElement>(html`<network-map></network-map>`);
    const picture = await element.exportAs('svg');
    expect(await picture.text()).to.match(/^(<\?xml[^>]*\?>\s*)?<svg\b/);
    expect(parts()).to.include('/dist/network-map.draw-picture.js');
  });
});
