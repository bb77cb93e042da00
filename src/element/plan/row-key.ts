/** Page Down and Page Up in a row of the plan go to the next row or the one before: to the same field, unfolded, or to the same button. */
export function rowKey(event: KeyboardEvent): void {
  const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
  const target = event.target as HTMLElement;
  const row = target.closest('.plan-row');
  if (!by || !row || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rows = [...(event.currentTarget as Element).querySelectorAll('.plan-row')];
  const next = rows[rows.indexOf(row) + by];
  event.preventDefault();
  if (!next) return;
  const fold = next.querySelector('details')!;
  const name = nameOf(target);
  if (name !== undefined) fold.open = true;
  const same = name === undefined ? next.querySelector<HTMLElement>(target.localName) : [...fold.querySelectorAll<HTMLElement>('input, select')].find((each) => nameOf(each) === name);
  (same ?? fold.querySelector('summary')!).focus();
}

/** The words over a field; a button has none. */
function nameOf(field: Element): string | undefined {
  return field.closest('label')?.querySelector('.name')?.textContent;
}
