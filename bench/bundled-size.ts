/**
 * What an entry of the package weighs in the bundle of a site: taken in by esbuild, minified, with
 * lit and with nothing that the entry does not need.
 */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {withoutLaterImports} from './bundle.js';
import {bytesOf, type Bytes} from './bytes.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param entry `salary` for `career-widgets/salary`. */
export async function bundledSize(entry: string): Promise<Bytes> {
  const {outputFiles} = await build({
    // A package resolves its own name as everybody else does, by what it exports.
    stdin: {contents: `import 'career-widgets/${entry}';`, resolveDir: root},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    plugins: [withoutLaterImports()],
  });
  return bytesOf(outputFiles[0]!.text);
}
