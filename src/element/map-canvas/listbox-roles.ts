/** The roles that the map has for assistive technology, in one place so that they can be exchanged as a whole. */

/** A list of which one or more can be chosen. */
export function asListbox(element: Element, name: string, description: string, several: boolean): void {
  set(element, 'role', 'listbox');
  set(element, 'aria-label', name);
  if (description) set(element, 'aria-roledescription', description);
  if (several) set(element, 'aria-multiselectable', 'true');
}

/** No list for now: a name without a role would say nothing. */
export function asNoList(element: Element): void {
  for (const name of ['role', 'aria-label', 'aria-roledescription', 'aria-multiselectable']) element.removeAttribute(name);
}

/** Attributes of one that can be chosen; exactly one of all lists on the map is `reachable`: what Tab comes to. */
export function optionAttributes(name: string, selected: boolean, reachable: boolean): Record<string, string | number> {
  return { role: 'option', 'aria-label': name, 'aria-selected': String(selected), tabindex: reachable ? 0 : -1 };
}

/** Not there for assistive technology. */
export function asDecoration(element: Element): void {
  set(element, 'aria-hidden', 'true');
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
