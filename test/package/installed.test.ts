import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot, root, textOf } from '../support/checkout.js';
import { installInEmptyProject } from './empty-project.js';
import type { EmptyProject } from './empty-project.js';

const manifest = JSON.parse(textOf('package.json')) as {
  version: string;
  dependencies: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
  customElements: string;
};

/** Runs a tool of the checkout and returns its exit code with all it printed. */
const run = (cwd: string, tool: string, ...args: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inRoot('node_modules', tool), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  return { status, output: `${stdout}${stderr}` };
};

describe('the package, installed in an empty project', () => {
  let project: EmptyProject;

  beforeAll(() => {
    project = installInEmptyProject();
  }, 180_000);
  afterAll(() => project?.remove());

  it('holds what its exports name, and nothing but the build and its papers', () => {
    const named = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : [entry.types, entry.default],
    );
    const places = [...named, manifest.customElements, 'dist/integrity.json', 'dist/cli.js', 'LICENSE', 'README.md'];
    const held = new Set(project.files);
    expect(places.map((place) => place.replace(/^\.\//, '')).filter((place) => !held.has(place))).toEqual([]);
    expect(project.files.filter((place) => !/^(dist\/|package\.json$|LICENSE$|README\.md$)/.test(place))).toEqual([]);
  });

  it('brings only the four packages it names', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['graphology', 'graphology-types', 'idb-keyval', 'lit-html']);
    const lock = JSON.parse(readFileSync(path.join(project.folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean; license?: string }>;
    };
    const installed = Object.entries(lock.packages).filter(([place]) => place.startsWith('node_modules/'));
    expect(installed.filter(([, entry]) => entry.hasInstallScript === true)).toEqual([]);
    expect(
      installed
        .map(([, entry]) => entry.license)
        .filter((licence) => !/^(MIT|BSD-3-Clause|Apache-2.0|ISC)$/.test(licence ?? '')),
    ).toEqual([]);
  });

  it.each(['network-map-element', 'network-map-element/element', 'network-map-element/define'])(
    '%s is imported by Node, without a DOM and without a word',
    (entry) => {
      const printed = project.node(
        '--input-type=module',
        '--eval',
        `const it = await import('${entry}'); process.stdout.write(Object.keys(it).join(' '))`,
      );
      expect(printed.split(' ').length).toBeGreaterThan(0);
      if (entry !== 'network-map-element') expect(printed.split(' ')).toContain('NetworkMapElement');
    },
  );

  it('hands out its schema as JSON', () => {
    const code = `import schema from 'network-map-element/schema' with { type: 'json' }; process.stdout.write(schema.$schema)`;
    expect(project.node('--no-warnings', '--input-type=module', '--eval', code)).toContain('json-schema.org');
  });

  it('puts the command network-map on the path', () => {
    const command = path.join(project.folder, 'node_modules/.bin/network-map');
    expect(existsSync(command)).toBe(true);
    const { status, stderr, stdout } = spawnSync(command, [], { cwd: project.folder, encoding: 'utf8' });
    expect({ status, words: /check/.test(stdout + stderr) }).toEqual({ status: 2, words: true });
  });

  it.each(['bundler', 'node16'])('is understood by TypeScript with module resolution %s', (resolution) => {
    const { status, output } = run(project.folder, 'typescript/bin/tsc', '-p', `tsconfig.${resolution}.json`);
    expect({ status, output }).toEqual({ status: 0, output: '' });
  });

  it('is in order according to publint', async () => {
    const { publint } = await import('publint');
    const { formatMessage } = await import('publint/utils');
    const { messages, pkg } = await publint({
      pkgDir: path.join(project.folder, 'node_modules/network-map-element'),
      strict: true,
      pack: false,
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has types that resolve as its code does, according to attw', () => {
    const { status, output } = run(
      root,
      '@arethetypeswrong/cli/dist/index.js',
      project.tarball,
      '--profile=esm-only',
      '--no-emoji',
      '--no-color',
      '--format=ascii',
      '--exclude-entrypoints',
      './schema',
      './way-schema',
      './classic',
      './custom-elements.json',
      './package.json',
    );
    expect(status, output).toBe(0);
  }, 120_000);
});
