/** What the custom elements analyzer reads in our sources; the same as its command with `--litelement`. */
import {readFileSync} from 'node:fs';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/**
 * @param root   The folder that the files are in, with a slash at its end.
 * @param files  Their paths from there.
 */
export function analyze(root, files) {
  // It reads only trees of the compiler that it brings along.
  const modules = files.map((file) => {
    const text = readFileSync(root + file, 'utf8');
    return ts.createSourceFile(file, text, ts.ScriptTarget.ES2015, true);
  });
  return create({modules, plugins: litPlugin()});
}
