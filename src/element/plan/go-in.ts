/** What is unfolded with a key is gone into: to the field under these words, where there is one. */
export function goIn(words: string): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail > 0) return;
    const fold = (event.currentTarget as Element).parentElement as HTMLDetailsElement;
    // A fold opens after the click.
    setTimeout(() => {
      if (!fold.open) return;
      const name = [...fold.querySelectorAll('.name')].find((each) => each.textContent === words);
      name?.parentElement?.querySelector<HTMLElement>('input, select')?.focus();
    });
  };
}
