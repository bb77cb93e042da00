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

  it('puts types first in every entry', () => {
    const entries = Object.values(manifest['exports'] as Record<string, unknown>).filter(
      (entry) => typeof entry === 'object',
    );
    expect(entries.map((entry) => Object.keys(entry as object)[0])).toEqual(entries.map(() => 'types'));
  });
});
