import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { inRoot } from '../../support/checkout.js';

/** What a run of the command gave. */
export interface Run { code: number | null; out: string; error: string }

/** The command, built once from the sources as they are now; inside the checkout, so that it finds its packages. */
const built = inRoot('node_modules/.cache', `network-map-cli-test-${process.pid}`);

function buildCommand(): void {
  const script = `import { buildCommandLine } from ${JSON.stringify(pathToFileURL(inRoot('.tools/build/command-line.mjs')).href)}; await buildCommandLine(${JSON.stringify(built)});`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: inRoot(), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** A folder of its own, removed after the tests of a file. */
export class WorkFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'network-map-'));

  constructor() {
    beforeAll(buildCommand);
    afterAll(() => [this.path, built].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  }

  /** Runs the real command in this folder. */
  run(args: string[], input?: string | Uint8Array): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(built, 'cli.js'), ...args], {
      cwd: this.path, encoding: 'utf8', ...(input === undefined ? {} : { input }),
    });
    return { code: status, out: stdout, error: stderr };
  }

  /** Runs the command where the optional package is not there: a loader hides it. */
  runAlone(args: string[]): Run {
    const hide = `export const resolve = (name, context, next) => name.startsWith('@resvg/') ? Promise.reject(Object.assign(new Error("Cannot find package '" + name + "'"), { code: 'ERR_MODULE_NOT_FOUND' })) : next(name, context);`;
    const loader = `import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(hide).replaceAll("'", '%27')}');`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(loader)}`, path.join(built, 'cli.js'), ...args], { cwd: this.path, encoding: 'utf8' });
    return { code: status, out: stdout, error: stderr };
  }

  bytes(name: string): Buffer {
    return readFileSync(path.join(this.path, name));
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(path.join(this.path, name), content);
  }

  read(name: string): string {
    return readFileSync(path.join(this.path, name), 'utf8');
  }

  names(): string[] {
    return readdirSync(this.path).sort();
  }
}
