// Server side of `input.ts`: real key presses, window size and media in each of the three launchers,
// which the runner's own commands offer only in part (no key combinations, no size in WebDriver).

const pageOf = (session) => session.browser.getPage(session.id);

const pressByPlaywright = (page, keys) => page.keyboard.press(keys.join('+'));

const pressByPuppeteer = async (page, keys) => {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1));
  for (const key of held.reverse()) await page.keyboard.up(key);
};

const press = ({ browser, id }, keys) => {
  if (browser.type === 'playwright') return pressByPlaywright(browser.getPage(id), keys);
  if (browser.type === 'puppeteer') return pressByPuppeteer(browser.getPage(id), keys);
  return browser.sendKeys(
    id,
    keys.map((key) => (key === 'Space' ? ' ' : key)),
  );
};

const resizeByWebdriver = async (driver, { width, height }) => {
  const measure = () => driver.execute('return [window.innerWidth, window.innerHeight]');
  await driver.setWindowSize(width, height);
  for (let i = 0; i < 20; i++) {
    const [w, h] = await measure();
    if (w === width && h === height) return;
    const outer = await driver.getWindowSize();
    await driver.setWindowSize(outer.width + width - w, outer.height + height - h);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the window did not become ${width}x${height}`);
};

const resize = (session, size) => {
  const { browser } = session;
  if (browser.type === 'playwright') return pageOf(session).setViewportSize(size);
  if (browser.type === 'puppeteer') return pageOf(session).setViewport(size);
  return resizeByWebdriver(browser.driver, size);
};

/** Web Test Runner plugin that answers the commands of `input.ts`. */
export const inputPlugin = () => ({
  name: 'input-commands',
  async executeCommand({ command, payload, session }) {
    if (command === 'press-keys') {
      await press(session, payload.keys);
      return true;
    }
    if (command === 'resize-window') {
      await resize(session, payload);
      return true;
    }
    if (command === 'emulate-media-of-page') {
      if (session.browser.type !== 'playwright') throw new Error('media can be emulated in chromium only');
      await pageOf(session).emulateMedia(payload);
      return true;
    }
    return undefined;
  },
});
