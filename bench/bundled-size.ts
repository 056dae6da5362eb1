/**
 * What an entry of the package weighs in the bundle of a site: taken in by esbuild, minified, with
 * lit.
 */
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';
import {bytesOf, sum, type Bytes} from './bytes.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const {exports, sideEffects} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, string | {default: string}>;
  sideEffects: string[];
};

/** The entries of the package, `./salary`, and the paths of their modules in dist/. */
export function packageEntries(): Map<string, string> {
  return new Map(
    Object.entries(exports).map(([name, target]) => {
      const file = typeof target === 'string' ? target : target.default;
      return [name, posix.relative('dist', file)];
    }),
  );
}

/**
 * @param files The built library: path in dist/ → code.
 * @param entry Path of the entry in dist/.
 * @returns What is loaded at once; what the entry imports later on is in files of its own and not
 * counted.
 */
export async function bundledSize(files: Map<string, string>, entry: string): Promise<Bytes> {
  const {outputFiles, metafile} = await build({
    stdin: {contents: `import '/${entry}';`, resolveDir: root},
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: root,
    write: false,
    metafile: true,
    logLevel: 'error',
    plugins: [fromMemory(files)],
  });
  const outputs = metafile.outputs;
  const start = Object.keys(outputs).find((path) => outputs[path]!.entryPoint === '<stdin>')!;
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const {path: imported, kind} of outputs[path]!.imports)
      if (kind === 'import-statement') load(imported);
  };
  load(start);
  const textOf = new Map(outputFiles.map(({path, text}) => [posix.relative(root, path), text]));
  return sum([...loaded].map((path) => bytesOf(textOf.get(posix.relative(root, root + path))!)));
}

/**
 * Lets esbuild read the built library from memory, and heed what package.json says of its side
 * effects.
 */
function fromMemory(files: Map<string, string>): Plugin {
  const effective = sideEffects.map(patternOf);
  return {
    name: 'from-memory',
    setup(bundling) {
      bundling.onResolve({filter: /^[./]/}, ({path, importer, namespace}) => {
        const inLibrary = namespace === 'library' || path.startsWith('/');
        if (!inLibrary) return undefined;
        const resolved = path.startsWith('/')
          ? path.slice(1)
          : posix.join(posix.dirname(importer), path);
        if (!files.has(resolved)) return undefined;
        return {path: resolved, namespace: 'library', sideEffects: isEffective(resolved)};
      });
      bundling.onLoad({filter: /.*/, namespace: 'library'}, ({path}) => ({
        contents: files.get(path)!,
        resolveDir: root,
      }));
    },
  };

  function isEffective(path: string): boolean {
    return effective.some((pattern) => pattern.test(path));
  }
}

/** The paths in dist/ that a pattern of package.json means: a star is any name in a folder. */
function patternOf(file: string): RegExp {
  const path = posix.relative('dist', file);
  return new RegExp(`^${path.replace(/[.+]/g, '\\$&').replace(/\*/g, '[^/]*')}$`);
}
