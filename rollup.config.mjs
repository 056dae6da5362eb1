/**
 * Four builds: the library for people with a bundler, the all-in-one drop-in, the autoloader with its
 * code per tag, and our own builder page.
 */
import {readFileSync} from 'node:fs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import literals from 'rollup-plugin-html-literals';
import {trustedTypes} from './tools/trusted-types.mjs';

const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const {version} = manifest;
const folder = process.env.CAREER_WIDGETS_OUT ?? 'dist';
/** What the drop-ins fetch. The version is in its name, so that no browser mixes two of them. */
const served = `${folder}/career-widgets-${version}`;

const tags = [
  'certification',
  'education',
  'facts',
  'fit',
  'interests',
  'matches',
  'outlook',
  'profile',
  'salary',
  'topic',
];

const banner = (...notices) => `/*! ${['career-widgets ' + version, ...notices, 'see NOTICE'].join(' | ')} */`;
const licenses = ['MIT', 'lit: BSD-3-Clause, Google LLC'];
const figures = 'figures: U.S. Bureau of Labor Statistics; O*NET (USDOL/ETA), CC BY 4.0';

const compile = (options) =>
  typescript({
    tsconfig: 'tsconfig.json',
    noEmit: false,
    include: ['src/**', 'data/**'],
    ...options,
  });

const withVersion = () =>
  replace({
    preventAssignment: true,
    values: {CAREER_WIDGETS_VERSION: JSON.stringify(version)},
  });

const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 3},
    // A page that is not in UTF-8 would garble every other character of a sentence.
    format: {comments: /^!/, ascii_only: true},
  });

/** What all scripts that a page loads by address are made with. */
const forPages = (outDir, include) => [
  trustedTypes('career-widgets'),
  resolve(),
  compile({declaration: false, outDir, ...(include && {include})}),
  withVersion(),
  literals(),
  minify(),
];

const packages = Object.keys({...manifest.dependencies, ...manifest.peerDependencies});

export default [
  {
    input: {
      index: 'src/index.ts',
      data: 'src/data.ts',
      schema: 'src/schema.ts',
      aliases: 'src/dataset/aliases.ts',
      all: 'src/define/all.ts',
      ...Object.fromEntries(tags.map((tag) => [tag, `src/define/${tag}.ts`])),
    },
    // One file a module, so that a bundler leaves out what a project does not import.
    output: {dir: folder, format: 'es', preserveModules: true, preserveModulesRoot: '.'},
    external: packages.map((name) => new RegExp(`^${name}(/|$)`)),
    plugins: [compile({declaration: true, outDir: folder, rootDir: '.'}), withVersion()],
  },
  {
    input: 'src/career-widgets.ts',
    output: {
      file: `${folder}/career-widgets.js`,
      format: 'iife',
      banner: banner(...licenses, figures),
    },
    plugins: forPages(),
  },
  {
    input: {
      base: 'src/lite-base.ts',
      names: 'src/dataset/names.ts',
      ...Object.fromEntries(tags.map((tag) => [`career-${tag}`, `src/tags/career-${tag}.ts`])),
    },
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: served,
      format: 'es',
      chunkFileNames: '[name].js',
      hoistTransitiveImports: false,
      manualChunks: chunkOf,
      banner: banner(...licenses),
    },
    plugins: forPages(served),
  },
  {
    input: 'src/career-widgets.lite.ts',
    output: {file: `${folder}/career-widgets.lite.js`, format: 'iife', banner: banner('MIT')},
    plugins: [compile({declaration: false}), withVersion(), minify()],
  },
  {
    input: 'demo/builder/builder.ts',
    output: {file: `${folder}/demo/builder.js`, format: 'iife', banner: banner(...licenses, figures)},
    plugins: [json(), ...forPages(undefined, ['src/**', 'data/**', 'demo/**'])],
  },
];

/**
 * Where the code of the autoloader goes: what every tag needs into `base`, what several tags with
 * buttons, lists or scores need into `shared`, all else beside the one tag that needs it.
 */
function chunkOf(id) {
  const [, path] = /\/(src|data|node_modules)\/(.*)/.exec(id)?.slice(1) ?? [];
  if (!path) return undefined;
  if (id.includes('/node_modules/')) return 'base';
  return undefined;
}
