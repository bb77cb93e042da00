/**
 * Registers `<network-map>`, unless another version of it already has the name.
 * @module
 */
import { NetworkMapElement } from './element.js';

export {
  NetworkMapBeforeChangeEvent, NetworkMapChangeEvent, NetworkMapElement, NetworkMapErrorEvent, NetworkMapReadyEvent, NetworkMapSelectEvent,
} from './element.js';

const TAG = 'network-map';

// No custom elements where a server imports this, unless a shim brings them.
if (typeof customElements !== 'undefined') {
  const taken = customElements.get(TAG) as { version?: string } | undefined;
  if (!taken) NetworkMapElement.define(TAG);
  else if (taken !== NetworkMapElement && taken.version !== NetworkMapElement.version) {
    // eslint-disable-next-line no-console -- said once per page load, without any data: two versions on one page is a fault that nobody finds otherwise
    console.warn(`<${TAG}> ${taken.version ?? 'of unknown version'} is already registered; version ${NetworkMapElement.version} is not used.`);
  }
}
