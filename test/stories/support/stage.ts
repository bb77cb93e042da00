import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import { chromiumPath } from '../../browser/support/browsers.mjs';
import { ownParts } from './own-parts.js';

/** What a story wants of the page it plays on. */
export type StageOptions = {
  /** the page, below the address: `strict.html` */
  page: string;
  /** where the page comes from: the build under a strict policy, or the demo's sources */
  from?: 'build' | 'demo';
  width?: number;
  height?: number;
  /** a touch screen instead of a mouse */
  touch?: boolean;
  /** somebody who asked for less motion: what moves is not what the story is about */
  calm?: boolean;
  language?: string;
  /** addresses besides the element's own parts that may be asked for after the page has loaded, below the server's address */
  mayLoad?: RegExp;
};

/** A page in a browser, and what was noticed on it. */
export type Stage = {
  page: Page;
  context: BrowserContext;
  /** breaches of the page's policy */
  violations: string[];
  /** errors nobody caught, and everything written to the console */
  words: string[];
  /** addresses asked for after the page had loaded */
  requests: string[];
};

let browser: Promise<Browser> | undefined;

const theBrowser = (): Promise<Browser> => {
  browser ??= chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
  return browser;
};

afterAll(async () => {
  const running = await browser;
  await running?.close();
  browser = undefined;
});

const openStage = async (options: StageOptions): Promise<Stage> => {
  const { width = 1180, height = 820, touch = false, calm = false, language = 'nl-NL' } = options;
  const context = await (
    await theBrowser()
  ).newContext({
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: calm ? 'reduce' : 'no-preference',
    locale: language,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const stage: Stage = { page, context, violations: [], words: [], requests: [] };
  await page.exposeBinding('__violation', (_source, text: string) => stage.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { __violation } = window as unknown as { __violation: (text: string) => void };
      __violation(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      );
    });
  });
  page.on('pageerror', (error) => stage.words.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // why: every browser asks for an icon that a page need not have
    if (!message.location().url.endsWith('/favicon.ico')) stage.words.push(`${message.type()}: ${message.text()}`);
  });
  const base = inject(options.from === 'demo' ? 'demoAddress' : 'buildAddress');
  await page.goto(base + options.page, { waitUntil: 'networkidle' });
  page.on('request', (request) => stage.requests.push(request.url().replace(base, '/')));
  return stage;
};

/**
 * Plays a story on a fresh page and then asks what every story must leave behind: no breach of the policy,
 * no error, no word on the console, and nothing loaded but what it said it may load.
 */
export const onStage = async (options: StageOptions, play: (stage: Stage) => Promise<void>): Promise<void> => {
  const stage = await openStage(options);
  try {
    await play(stage);
  } catch (error) {
    const noticed = [...stage.violations, ...stage.words].join('\n  ');
    if (error instanceof Error && noticed !== '') error.message += `\nnoticed on the page:\n  ${noticed}`;
    throw error;
  } finally {
    await stage.context.close();
  }
  expect(stage.violations, `breaches of the policy: ${stage.violations.join('; ')}`).toEqual([]);
  // why not for the demo's sources: there the development server talks and loads
  if (options.from === 'demo') {
    expect(stage.words.filter((word) => word.startsWith('error'))).toEqual([]);
    return;
  }
  expect(stage.words).toEqual([]);
  const own = new Set(ownParts());
  const mayBeAsked = (address: string): boolean =>
    /^(blob|data):/.test(address) || own.has(address) || options.mayLoad?.test(address) === true;
  expect(stage.requests.filter((address) => !mayBeAsked(address))).toEqual([]);
};
