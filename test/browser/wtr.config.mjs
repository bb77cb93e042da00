// Runs the component tests in one engine: ENGINE=chromium|firefox|webkit npx wtr --config test/browser/wtr.config.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumPath, firefoxPath, startWebkitDriver } from './support/browsers.mjs';
import { inputPlugin } from './support/input-plugin.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const engine = process.env.ENGINE ?? 'chromium';

const chromium = () =>
  playwrightLauncher({
    product: 'chromium',
    launchOptions: {
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--overscroll-history-navigation=0'],
    },
    createBrowserContext: ({ browser }) => browser.newContext({ viewport: { width: 800, height: 600 } }),
    concurrency: 1,
  });

const firefox = () =>
  puppeteerLauncher({
    launchOptions: { browser: 'firefox', executablePath: firefoxPath(), headless: true },
    concurrency: 1,
  });

const webkit = async () => {
  const { port, browser, stop } = await startWebkitDriver();
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });
};

const launchers = { chromium, firefox, webkit };

// why: when a browser is lost the runner stops its server and then waits in vain for every test that is left
process.once('uncaughtException', (error) => {
  console.error(error);
  process.exit(3);
});

/** Writes every test's name and outcome, for the comparison of the three engines. */
const outcomeReporter = () => {
  const outcomes = [];
  const problems = [];
  const collect = (file, suite, trail) => {
    for (const test of suite?.tests ?? []) {
      const state = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
      outcomes.push({ file, name: [...trail, test.name].join(' > '), state, error: test.error?.message });
    }
    for (const inner of suite?.suites ?? []) collect(file, inner, [...trail, inner.name]);
  };
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        const file = path.relative(root, session.testFile);
        collect(file, session.testResults, []);
        if (session.status !== 'FINISHED' || session.errors.length > 0) {
          problems.push({ file, errors: session.errors.map((error) => error.message) });
        }
      }
      const target = process.env.OUTCOMES;
      if (!target) return;
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, JSON.stringify({ engine, outcomes, problems }, null, 1));
    },
  };
};

export default {
  rootDir: root,
  files: process.env.FILES?.split(',') ?? ['test/browser/**/*.test.ts'],
  // what is published runs in the tests, not the development build of a package
  nodeResolve: { exportConditions: ['production', 'browser'] },
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers: [await launchers[engine]()],
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') }),
    inputPlugin(),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), outcomeReporter()],
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
};
