import { inRoot } from '../../support/checkout.js';
import { buildHostScript } from './host-script.js';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** the demo from its sources, as `npm start` serves it */
    demoAddress: string;
    /** the demo's pages and the build under a strict policy */
    buildAddress: string;
  }
}

/** Serves the pages that the stories open, for as long as they run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const { startDemoServer } = await import(inRoot('.tools/demo-server.mjs'));
  const { startBuildServer } = await import(inRoot('.tools/build-server.mjs'));
  const demo = await startDemoServer({ port: 0, watch: false });
  const built = await startBuildServer({ extraFolders: [inRoot('test/stories/pages'), await buildHostScript()] });
  project.provide('demoAddress', demo.address);
  project.provide('buildAddress', built.address);
  return async () => {
    await demo.stop();
    await built.stop();
  };
}
