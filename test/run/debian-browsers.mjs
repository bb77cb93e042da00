import { existsSync } from 'node:fs';
import { command } from './command.mjs';
import { engines } from './engines-part.mjs';
import { tally } from './tally.mjs';

const packages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-core', 'fonts-dejavu-core'];

const isInstalled = async (name) => {
  const { code, output } = await command('dpkg-query', ['-W', '-f=${Status}', name]);
  return code === 0 && output.includes('install ok installed');
};

/** Installs the browsers and fonts that are missing, on Debian and as root; elsewhere uses what is there. */
export const debianBrowsersPart = async () => {
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  const isRoot = process.getuid?.() === 0;
  if (isDebian && isRoot) {
    const missing = [];
    for (const name of packages) if (!(await isInstalled(name))) missing.push(name);
    if (missing.length > 0) {
      const env = { DEBIAN_FRONTEND: 'noninteractive' };
      await command('apt-get', ['update', '-qq'], { env });
      const { code, output } = await command(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', ...missing],
        { env },
      );
      if (code !== 0) return tally({ failed: 1, lines: output.split('\n').slice(-20) });
    }
  }
  const absent = Object.entries(engines).filter(([, find]) => !find());
  return tally({ skipped: absent.map(([engine]) => `${engine}: not on this machine`) });
};
