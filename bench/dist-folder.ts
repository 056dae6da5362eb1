/** Where the build lies that is measured. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const distFolder = fileURLToPath(new URL('../dist/', import.meta.url));

const manifest = new URL('../package.json', import.meta.url);
const {version} = JSON.parse(readFileSync(manifest, 'utf8')) as {version: string};

/** The folder in dist/ that the scripts fetch from. Its name carries the version. */
export const servedFolder = `career-widgets-${version}`;

// Only a part of dist/ is committed; the compiled library is not.
for (const folder of [servedFolder, 'src'])
  if (!existsSync(distFolder + folder))
    throw new Error(`dist/ has no folder ${folder}: npm run build makes it.`);

/** The text of a built file. @param path In dist/. */
export function builtText(path: string): string {
  return readFileSync(distFolder + path, 'utf8');
}
