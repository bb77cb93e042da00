import { expect, oneEvent } from '@open-wc/testing';
import { NetworkMapElement } from '../../src/define.js';
import { packageVersion } from '../../src/element/package-version.js';

describe('registering the element', () => {
  it('is done by define.ts under its own name', () => {
    expect(customElements.get('network-map')).to.equal(NetworkMapElement);
    expect(NetworkMapElement.version).to.equal(packageVersion);
  });

  it('may be asked for twice', () => {
    NetworkMapElement.define();
    NetworkMapElement.define('network-map');
    expect(customElements.get('network-map')).to.equal(NetworkMapElement);
  });

  it('can be done under another name as well', async () => {
    NetworkMapElement.define('wilgenrade-map');
    const other = document.createElement('wilgenrade-map') as NetworkMapElement;
    const ready = oneEvent(other, 'network-map-ready');
    document.body.append(other);
    await ready;
    expect(other).to.be.instanceOf(NetworkMapElement);
    expect(other.shadowRoot!.querySelector('.map-viewport')).not.to.equal(null);
    other.remove();
  });

  it('says so when another version has the name, and leaves it alone', async () => {
    class Other extends HTMLElement { static version = '9.9.9'; }
    const { get } = customElements;
    const { warn } = console;
    const said: string[] = [];
    customElements.get = (tag) => (tag === 'network-map' ? Other : get.call(customElements, tag));
    console.warn = (text: string) => { said.push(text); };
    try {
      const again = '../../src/define.ts?again';
      await import(again);
    } finally {
      customElements.get = get;
      console.warn = warn;
    }
    expect(said).to.deep.equal([`<network-map> 9.9.9 is already registered; version ${packageVersion} is not used.`]);
  });
});
