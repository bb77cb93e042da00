/** Whether the user may enter and leave a room; presentation, unless the page says which. */
export function mayEnter(rooms: string | null, name: string): boolean {
  return (rooms ?? 'presentation').split(/\s+/u).includes(name);
}
