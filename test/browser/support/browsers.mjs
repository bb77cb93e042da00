// Finds the browsers on this machine and starts what WebKit needs beside it: a virtual screen and its driver.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

const firstThatExists = (places) => places.find((place) => place && existsSync(place));

const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((place) => existsSync(place));

/** The Chromium to use: `CHROMIUM` when set, else the one of the system. */
export const chromiumPath = () =>
  firstThatExists([
    process.env.CHROMIUM,
    inPath('chromium'),
    inPath('chromium-browser'),
    inPath('google-chrome'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);

/** The Firefox to use: `FIREFOX` when set, else the one of the system. */
export const firefoxPath = () =>
  firstThatExists([
    process.env.FIREFOX,
    inPath('firefox-esr'),
    inPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

/** WebKitGTK's driver and the browser it drives, or nothing when one of them is absent. */
export const webkitPaths = () => {
  const driver = inPath('WebKitWebDriver');
  const xvfb = inPath('Xvfb');
  const browser = firstThatExists(
    ['x86_64-linux-gnu', 'aarch64-linux-gnu', '']
      .flatMap((machine) => ['4.1', '6.0', '4.0'].map((api) => [machine, api]))
      .map(([machine, api]) => path.join('/usr/lib', machine, `webkit2gtk-${api}`, 'MiniBrowser')),
  );
  return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const until = async (what, ready, tries = 100) => {
  for (let i = 0; i < tries; i++) {
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not start`);
};

/** Starts a virtual screen and WebKitWebDriver; `stop` ends both. */
export const startWebkitDriver = async () => {
  const paths = webkitPaths();
  if (!paths) throw new Error('WebKitWebDriver, MiniBrowser or Xvfb is not installed');
  const screen = spawn(paths.xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let display = '';
  screen.stdio[3].on('data', (text) => (display += text));
  await until('Xvfb', () => display.endsWith('\n'));
  const port = await freePort();
  const driver = spawn(paths.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display.trim()}`,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      // why: containers often refuse the user namespaces that WebKit's sandbox wants
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  await until('WebKitWebDriver', () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      (answer) => answer.ok,
      () => false,
    ),
  );
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  return { port, browser: paths.browser, stop };
};
