/** What a bundler makes of a few lines of somebody's project that depends on the package. */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import webpack from 'webpack';
import {packedPackage} from './packed.js';

/** Writes one minified file for the browser, from the entry to the folder. */
type Bundler = (entry: string, folder: string) => Promise<unknown>;

export const bundlers: Readonly<Record<string, Bundler>> = {
  esbuild: (entry, folder) =>
    esbuild.build({
      entryPoints: [entry],
      outdir: folder,
      bundle: true,
      format: 'esm',
      minify: true,
      platform: 'browser',
      logLevel: 'error',
    }),

  webpack: (entry, folder) =>
    new Promise<void>((done, failed) => {
      const options: webpack.Configuration = {
        mode: 'production',
        target: 'web',
        entry,
        output: {path: folder},
        // This is for whoever reads the log, and the tests measure the size themselves.
        performance: {hints: false},
      };
      webpack(options, (error, stats) => {
        if (error) failed(error);
        else if (stats?.hasErrors() || stats?.hasWarnings()) failed(new Error(stats.toString()));
        else done();
      });
    }),

  Vite: (entry, folder) =>
    vite.build({
      root: packedPackage().project,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        rollupOptions: {input: entry, output: {entryFileNames: 'entry.js'}},
      },
    }),
};

let bundles = 0;

export interface Bundle {
  text: string;
  path: string;
}

/**
 * Bundles the text of a module for the browser, minified, into one file.
 *
 * @param name One of `bundlers`.
 */
export async function bundle(name: string, code: string): Promise<Bundle> {
  bundles += 1;
  const {project} = packedPackage();
  const sources = join(project, `source-${bundles}`);
  const folder = join(project, `bundle-${bundles}`);
  const entry = join(sources, 'entry.js');
  mkdirSync(sources);
  writeFileSync(entry, code);
  await bundlers[name]!(entry, folder);
  // webpack puts the licenses of what it bundles into a text beside it.
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.js'),
  );
  if (files.length !== 1)
    throw new Error(`${name} made ${files.length} files: ${files.join(', ')}`);
  const path = join(folder, files[0]!);
  return {path, text: readFileSync(path, 'utf8')};
}
