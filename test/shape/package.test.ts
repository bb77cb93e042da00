import { describe, expect, it } from 'vitest';
import { packageVersion } from '../../src/element/package-version.js';
import { textOf } from '../support/checkout.js';

const manifest = JSON.parse(textOf('package.json')) as Record<string, unknown>;

describe('package.json', () => {
  it('has the version the element tells', () => {
    expect(packageVersion).toBe(manifest['version']);
  });

  it('pins every package to one version', () => {
    const named = [manifest['dependencies'], manifest['devDependencies']].flatMap((list) =>
      Object.entries(list as Record<string, string>),
    );
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('has a lock file that names everything it needs, and no address', () => {
    const lock = textOf('package-lock.json');
    const packages = (
      JSON.parse(lock) as { packages: Record<string, { optionalDependencies?: Record<string, string> }> }
    ).packages;
    // why: npm leaves out what it could not find that day, and then refuses to install on a fresh clone
    const absent = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
      ),
    );
    expect(absent).toEqual([]);
    expect(lock).not.toMatch(/"resolve[d]"/);
  });

  it('puts types first in every entry', () => {
    const entries = Object.values(manifest['exports'] as Record<string, unknown>).filter(
      (entry) => typeof entry === 'object',
    );
    expect(entries.map((entry) => Object.keys(entry as object)[0])).toEqual(entries.map(() => 'types'));
  });
});
