// A tiny static server: the demo's pages and the built package under the policy a careful portal sets.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { inRoot } from './paths.mjs';

const base =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; ";

/** The policies a page can be served under; `two-copies` lets two copies of Lit make their policy. */
export const policies = {
  strict: `${base}trusted-types lit-html`,
  'two-copies': `${base}trusted-types lit-html 'allow-duplicates'`,
};

const kinds = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const within = (folder, place) => {
  const file = path.join(folder, place);
  return file.startsWith(folder + path.sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
};

const fileFor = (place, folders) => {
  if (place.startsWith('/dist/')) return within(inRoot('dist'), place.slice('/dist'.length));
  const name = place.endsWith('/') ? `${place}index.html` : place;
  for (const folder of folders) {
    const file = within(folder, name);
    if (file) return file;
  }
  return undefined;
};

/**
 * Serves `/dist/…` from the build and everything else from the demo; `extraFolders` come after the demo.
 * A page whose name ends in `two-copies.html` gets that policy, every other page the strict one.
 */
export const startBuildServer = ({ port = 0, extraFolders = [] } = {}) =>
  new Promise((resolve, reject) => {
    const folders = [inRoot('demo'), ...extraFolders];
    const server = createServer((request, response) => {
      const place = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
      const file = fileFor(place, folders);
      if (!file) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
        return;
      }
      const policy = file.endsWith('two-copies.html') ? 'two-copies' : 'strict';
      response.writeHead(200, {
        'content-type': kinds[path.extname(file)] ?? 'application/octet-stream',
        'content-security-policy': policies[policy],
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      createReadStream(file).pipe(response);
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = `http://127.0.0.1:${server.address().port}/`;
      const stop = () => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      };
      resolve({ address, stop });
    });
  });
