import { expect, it } from 'vitest';
import { backToMap } from './support/back-to-map.js';
import { elementStates } from './support/element-states.js';
import { MapElement } from './support/map-element.js';
import { onStage } from './support/stage.js';

/** Parts that are wider than what is shown of them: whoever reads them would have to scroll sideways. */
const tooWide = (map: MapElement): Promise<string[]> =>
  map.locator.evaluate((element) => {
    const inside = [...element.shadowRoot!.querySelectorAll('.frame, .head, .side-scroll, .list-place, dialog, .dialog-scroll, .menu')];
    return [document.documentElement, ...inside]
      .filter((part) => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1)
      .map((part) => `${part.localName}.${part.className} is ${String(part.scrollWidth)} wide in ${String(part.clientWidth)}`);
  });

it('needs no scrolling sideways at 320 pixels, but for the map itself', () =>
  onStage({ page: 'strict.html', width: 320, height: 640, touch: true }, async ({ page }) => {
    const map = new MapElement(page);
    const problems: string[] = [];
    const states = elementStates(map).filter(({ name }) => !['finding somebody', 'several'].includes(name));
    for (const { name, open } of states) {
      await backToMap(map);
      await open();
      problems.push(...(await tooWide(map)).map((part) => `${name}: ${part}`));
    }
    expect(problems).toEqual([]);
  }));
