import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

// One seed per run for every random test, printed so that a failure can be repeated.
process.env['SEED'] ??= String(1 + Math.floor(Math.random() * 2 ** 31));
console.log(`seed ${process.env['SEED']} (repeat with SEED=${process.env['SEED']})`);

const shared = {
  environment: 'node',
  setupFiles: [path.join(root, 'test/support/seed.ts')],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    projects: [
      {
        // the model, the layout, the files: everything that runs in Node
        test: { ...shared, name: 'unit', include: ['test/unit/**/*.test.ts', 'test/shape/**/*.test.ts'] },
      },
      {
        // what was built: its size, its contents, its installation elsewhere
        test: { ...shared, name: 'built', include: ['test/{size,csp-scan,package}/**/*.test.ts'] },
      },
      {
        // whole stories in a real browser, on the pages of the demo
        test: {
          ...shared,
          name: 'stories',
          include: ['test/stories/**/*.story.{ts,mjs}'],
          globalSetup: [path.join(root, 'test/stories/support/servers.ts')],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
