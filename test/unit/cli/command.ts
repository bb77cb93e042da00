import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { inRoot } from '../../support/checkout.js';

/** What a run of the command gave. */
export interface Run { code: number | null; out: string; error: string }

/** A folder of its own, removed after the tests of a file. */
export class WorkFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'network-map-'));

  constructor() {
    afterAll(() => rmSync(this.path, { recursive: true, force: true }));
  }

  /** Runs the real command in this folder; it is built first where its sources are newer. */
  run(args: string[], input?: string | Uint8Array): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [inRoot('.tools/cli.mjs'), ...args], {
      cwd: this.path, env: { ...process.env, INIT_CWD: this.path }, encoding: 'utf8', ...(input === undefined ? {} : { input }),
    });
    return { code: status, out: stdout, error: stderr };
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
