import { chromium } from 'playwright-core';
import { chromiumPath } from '../browser/support/browsers.mjs';

export const VIEW = { width: 1200, height: 800 };
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];
const UNLIMITED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Two browsers: one that draws as fast as it can, for first paints, and one at 60 Hz, for drags. */
export class BrowserSession {
  static async open() {
    const executablePath = chromiumPath();
    const [unlimited, limited] = await Promise.all([
      chromium.launch({ executablePath, args: [...FLAGS, ...UNLIMITED] }),
      chromium.launch({ executablePath, args: FLAGS }),
    ]);
    return new BrowserSession(unlimited, limited);
  }

  constructor(unlimited, limited) {
    this.unlimited = unlimited;
    this.limited = limited;
  }

  get version() { return `Chromium ${this.limited.version()}`; }

  /** A fresh page without any cache, handed to `use` and closed after it. An error on the page is an error of the run. */
  async onPage(address, use, { limited = false } = {}) {
    const context = await (limited ? this.limited : this.unlimited).newContext({ viewport: VIEW, locale: 'nl-NL' });
    try {
      const page = await context.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(address, { waitUntil: 'networkidle' });
      const result = await use(page, context);
      if (errors.length) throw errors[0];
      return result;
    } finally {
      await context.close();
    }
  }

  /** Reads how long the page's main thread has been busy, in ms. */
  async metrics(page, context) {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
  }

  async close() {
    await Promise.all([this.unlimited.close(), this.limited.close()]);
  }
}
