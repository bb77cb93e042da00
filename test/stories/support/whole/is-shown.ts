import type { MapElement } from '../map-element.js';

/** Whether the details of somebody are in sight, on the map's own side. */
export async function isShown(map: MapElement, name: string): Promise<boolean> {
  const title = map.locator.locator('.panel #panel-title');
  if ((await title.count()) === 0) return false;
  return (await title.innerText()).replace(/[\u2066-\u2069]/g, '').trim() === name;
}
