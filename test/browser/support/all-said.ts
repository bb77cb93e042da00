import type { NetworkMapElement } from '../../../src/define.js';

/** Everything inside the element that can be read, heard or found: text, attributes, the values of fields, of every part that is there now. */
export function allSaid(map: NetworkMapElement): string {
  const fields = [...map.shadowRoot!.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')];
  const names = [...map.shadowRoot!.querySelectorAll('*')].map((element) => `${element.ariaLabel ?? ''} ${element.ariaDescription ?? ''} ${(element as HTMLElement).title ?? ''}`);
  return [map.outerHTML, map.shadowRoot!.innerHTML, ...fields.map(({ value, placeholder }: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement & { placeholder?: string }) => `${value} ${placeholder ?? ''}`), ...names]
    .join('\n').replace(/[\u00ad\u2068\u2069]/g, '');
}
