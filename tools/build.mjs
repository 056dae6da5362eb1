/** `npm run build`: a clean dist/, the bundles, and what is generated beside them. */
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

// What an earlier version has left would be packed with the rest.
rmSync(process.env.CAREER_WIDGETS_OUT ?? 'dist', {recursive: true, force: true});
for (const command of [
  ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'],
  ['node_modules/tsx/dist/cli.mjs', 'tools/build-artefacts.ts'],
]) {
  execFileSync(process.execPath, command, {stdio: 'inherit'});
}
