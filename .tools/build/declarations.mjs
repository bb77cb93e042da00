import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { inRoot, root } from '../paths.mjs';

/** Writes the type declarations of everything but the command. */
export const writeDeclarations = (outDir) => {
  const project = path.join(outDir, '..', `declarations-${process.pid}.json`);
  writeFileSync(
    project,
    JSON.stringify({
      extends: inRoot('tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        stripInternal: true,
        rootDir: inRoot('src'),
        outDir,
        types: [],
      },
      include: [inRoot('src')],
      exclude: [inRoot('src/cli')],
    }),
  );
  const tsc = inRoot('node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('the declarations could not be written');
};
