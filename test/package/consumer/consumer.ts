// Compiled against the installed package, as a portal's own TypeScript would be.
import type { NetworkDocument } from 'network-map-element';
import { NetworkMapElement } from 'network-map-element/element';
import 'network-map-element/define';

const element = document.createElement('network-map');
const isOurs: NetworkMapElement = element;
const value: NetworkDocument | null = isOurs.value;
isOurs.readonly = true;
isOurs.value = value;

element.addEventListener('network-map-change', (event) => {
  const { steps } = event;
  steps.map((step) => step.type.length);
});
element.addEventListener('network-map-before-change', (event) => {
  event.preventDefault();
});

// @ts-expect-error the value is a document, not a text
isOurs.value = 'text';

export { NetworkMapElement };
