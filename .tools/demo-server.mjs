import { createServer } from 'vite';
import { inRoot } from './paths.mjs';

const entry = (name) => inRoot('src', `${name}.ts`);

/** Serves the demo from the sources; the demo imports the package by its own name, as a portal would. */
export const startDemoServer = async ({ port, strictPort = false, watch = true }) => {
  const server = await createServer({
    configFile: false,
    root: inRoot('demo'),
    appType: 'mpa',
    logLevel: 'warn',
    cacheDir: inRoot('node_modules/.cache/vite-demo'),
    server: {
      host: '127.0.0.1',
      port,
      strictPort,
      fs: { allow: [inRoot()] },
      ...(watch ? {} : { hmr: false, watch: null }),
    },
    resolve: {
      alias: [
        { find: /^network-map-element\/define$/, replacement: entry('define') },
        { find: /^network-map-element\/element$/, replacement: entry('element') },
        { find: /^network-map-element$/, replacement: entry('index') },
      ],
    },
    // why all by name: what is only found later makes the server start over, and a page that is open loses what it was loading
    optimizeDeps: { include: ['lit-html', 'lit-html/directives/keyed.js', 'lit-html/directives/live.js', 'lit-html/directives/ref.js', 'graphology', 'idb-keyval'] },
  });
  await server.listen();
  return { address: server.resolvedUrls.local[0], stop: () => server.close() };
};
