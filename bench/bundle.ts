/** Bundles for the bench: what a page's or a server's own build would make of some modules. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {version: string};

/**
 * One classic script of a module and what it imports from the start.
 *
 * @param values What stands for names in capitals.
 */
export async function scriptOf(entry: string, values: Record<string, unknown> = {}) {
  return bundled(entry, {
    format: 'iife',
    minify: true,
    plugins: [withoutLaterImports()],
    define: {
      // A classic script has no address of its own.
      'import.meta.url': 'location.href',
      ...Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
    },
  });
}

/** The library as one module for Node. @param source A folder that holds `src` and `data`. */
export async function libraryOf(source: string): Promise<string> {
  return bundled(`${source}/src/index.ts`, {
    format: 'esm',
    platform: 'node',
    define: {CAREER_WIDGETS_VERSION: JSON.stringify(version)},
  });
}

async function bundled(entry: string, options: Parameters<typeof build>[0]): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    target: 'es2022',
    logLevel: 'error',
    tsconfig: `${root}tsconfig.json`,
    // Sources of another commit lie elsewhere, and find lit here.
    nodePaths: [`${root}node_modules`],
    // package.json lists the built files that do something when imported; these are sources and
    // chunks.
    ignoreAnnotations: true,
    ...options,
  });
  return outputFiles![0]!.text;
}

/** Leaves alone what a module imports later on, when it is asked. */
export function withoutLaterImports(): Plugin {
  return {
    name: 'without-later-imports',
    setup(bundling) {
      bundling.onResolve({filter: /.*/}, ({kind, path}) =>
        kind === 'dynamic-import' ? {path, external: true} : undefined,
      );
    },
  };
}
