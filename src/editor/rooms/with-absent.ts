/** A list of ids as it is to be, with who is in it unseen where they were. */
export function withAbsent(whole: readonly string[], shown: readonly string[], after: readonly string[]): string[] {
  const list = [...after];
  whole.forEach((id, at) => { if (!shown.includes(id) && !list.includes(id)) list.splice(Math.min(at, list.length), 0, id); });
  return list;
}
