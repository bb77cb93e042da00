import { expect, it } from 'vitest';
import { onStage } from './support/stage.js';

const page = 'two-copies.html';

it('lives on one page with a second copy of itself and with a host that uses Lit', () =>
  onStage({ page }, async ({ page, violations }) => {
    await page.getByText('Welkom bij de gemeente Lindeveld').waitFor();
    await page.locator('network-map').getByRole('listbox').first().waitFor();
    const isOne = await page.evaluate(() => {
      const { NetworkMap } = window as unknown as { NetworkMap: { NetworkMapElement: unknown } };
      return NetworkMap.NetworkMapElement === customElements.get('network-map');
    });
    expect(isOne).toBe(true);
    expect(violations).toEqual([]);
  }));

it('needs the word allow-duplicates for that, and the page hears it otherwise', async () => {
  const play = onStage({ page: 'two-copies-refused.html' }, async ({ page }) => {
    await page.locator('network-map').waitFor({ state: 'attached' });
  });
  await expect(play).rejects.toThrow(/trusted-types/);
});
