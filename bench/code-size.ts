/** What a script of the build weighs without its data. */
import {posix} from 'node:path';
import {pathToFileURL} from 'node:url';
import {rollup, type OutputOptions, type Plugin, type RollupOptions} from 'rollup';
import {bytesOf, type Bytes} from './bytes.js';

/**
 * Builds a script of dist/ once more from the compiled library, by the project's own build, so that
 * the settings cannot drift from those of what ships.
 */
export async function codeSize(script: string): Promise<Bytes> {
  const {build, output} = await buildOf(script);
  const bundle = await rollup({
    ...build,
    plugins: [withoutData(), build.plugins],
    onLog: () => {},
  });
  const generated = await bundle.generate(output);
  await bundle.close();
  return bytesOf(generated.output[0].code);
}

async function buildOf(script: string): Promise<{build: RollupOptions; output: OutputOptions}> {
  const config = new URL('../rollup.config.mjs', import.meta.url);
  const {default: builds} = (await import(config.href)) as {default: RollupOptions[]};
  for (const build of builds) {
    const output = [build.output ?? []]
      .flat()
      .find(({file}) => file !== undefined && posix.basename(file) === script);
    if (output) return {build, output};
  }
  throw new Error(`rollup.config.mjs makes no ${script}.`);
}

/**
 * Puts an object that no minifier can see into in the place of everything that data/packed exports.
 * An empty object would do for the data and too much for the code: what is known to be empty is
 * folded away with all that reads it.
 */
function withoutData(): Plugin {
  let replaced = 0;
  return {
    name: 'without-data',
    async load(id) {
      if (!id.includes('/data/packed/')) return null;
      replaced += 1;
      const module = (await import(pathToFileURL(id).href)) as object;
      return Object.keys(module)
        .map((name) =>
          name === 'default' ? 'export default globalThis;' : `export const ${name} = globalThis;`,
        )
        .join('\n');
    },
    buildEnd(error) {
      if (!error && replaced === 0) this.error('The script has no module of data/packed.');
    },
  };
}
