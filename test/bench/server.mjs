import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PEERS } from './peers.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));
const pageOf = ({ scripts, pages }) => `<!doctype html>
<html lang="nl"><meta charset="utf-8"><title>bench</title>
<style>html, body { margin: 0; font: 16px sans-serif; } #damage { position: fixed; top: 0; left: 0; width: 2px; height: 2px; } #box { position: absolute; }</style>
<body><div id="damage"></div><div id="box"></div>
${scripts.map((_, i) => `<script src="script-${i}/${path.basename(scripts[i])}"></script>`).join('\n')}
${['common.js', ...pages].map((page) => `<script src="/pages/${page}"></script>`).join('\n')}
</body></html>`;

const script = async (file) => ({ type: 'text/javascript; charset=utf-8', body: await readFile(file) });

/** What stands at an address: a peer's page, a script of a peer and what lies beside it, or a page script of ours. */
async function answerTo(address) {
  const [, first, second, third] = address.split('/');
  if (first === 'pages') return script(path.join(here, 'pages', path.basename(second)));
  const peer = PEERS.find(({ name }) => name === first);
  if (!peer) return null;
  if (!second) return { type: 'text/html; charset=utf-8', body: pageOf(peer) };
  const file = peer.scripts[Number(second.replace('script-', ''))];
  return script(path.join(path.dirname(file), path.basename(third)));
}

/** Serves a page per peer under `/NAME/`, on a port of its own. */
export async function serve() {
  const server = createServer(async (request, response) => {
    const answer = await answerTo(new URL(request.url, 'http://bench').pathname).catch(() => null);
    response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain', 'cache-control': 'no-store' });
    response.end(answer?.body ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return { addressOf: (peer) => `http://127.0.0.1:${port}/${peer.name}/`, close: () => server.close() };
}
