import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot, root } from '../support/checkout.js';

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Runs npm as a person would, without what the running npm left in the environment. */
const npm = (cwd: string, ...args: string[]): string => {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/.test(name)),
  );
  return execFileSync('npm', [...args, ...quiet], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
};

/** An empty project elsewhere on this machine with the packed package installed, and nothing else. */
export type EmptyProject = {
  /** the folder of the project */
  folder: string;
  /** the packed package */
  tarball: string;
  /** what is in the package */
  files: string[];
  /** runs Node in the project and returns what it prints */
  node: (...args: string[]) => string;
  remove: () => void;
};

/** Packs the built package and installs it in an empty project. */
export const installInEmptyProject = (): EmptyProject => {
  const folder = mkdtempSync(path.join(tmpdir(), 'network-map-consumer-'));
  const packed = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as [
    { filename: string; files: { path: string }[] },
  ];
  const tarball = path.join(folder, packed[0].filename);
  mkdirSync(path.join(folder, 'project'));
  const project = path.join(folder, 'project');
  writeFileSync(
    path.join(project, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  npm(project, 'install', '--prefer-offline', tarball);
  cpSync(inRoot('test/package/consumer'), project, { recursive: true });
  return {
    folder: project,
    tarball,
    files: packed[0].files.map((file) => file.path),
    node: (...args) =>
      execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
