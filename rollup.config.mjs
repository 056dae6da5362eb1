/**
 * First the library, compiled file by file, for people with a bundler. From it the scripts that a page
 * loads by address: the all-in-one drop-in, the autoloader with its code per tag, and our builder page;
 * and what the command runs on.
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

/** Code that belongs to one or a few tags by its file. */
const filesOfTags = [
  [/(data\/packed|dataset)\/(names|titles|nearest)/, 'names'],
  [/credential-names|(messages|model)\/(certification|credential)\.js/, 'career-certification'],
  [/timelines|timeline-lengths|(messages|model)\/(pathway|education)\.js/, 'career-education'],
  [/salary-drawing/, 'career-salary'],
  [/messages\/interests\.js/, 'career-interests'],
  [/messages\/matches\.js/, 'career-matches'],
  [/^topics\.js|messages\/topic\.js|dataset\/(profiles|programs)\.js/, 'career-topic'],
  [/profile-|structured-data|messages\/profile\.js/, 'career-profile'],
  [/career-fit-|(messages|model)\/fit\.js/, 'fit'],
  [
    /dataset\/credentials\.js|career-controls|disclosure|navigate|occupation-link|attribution|decorators\/state/,
    'controls',
  ],
  [/(messages|model)\/(outlook|facts)\.js/, 'jobs'],
];

const banner = (...notices) =>
  `/*! ${['career-widgets ' + version, ...notices, 'see NOTICE'].join(' | ')} */`;
const licenses = ['MIT', 'lit: BSD-3-Clause, Google LLC'];
const figures = 'figures: U.S. Bureau of Labor Statistics; O*NET (USDOL/ETA), CC BY 4.0';

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

/** What all scripts that a page loads by address are made with, from the compiled library. */
const forPages = () => [
  trustedTypes('career-widgets'),
  // What package.json says of side effects is for other people's bundlers, and of dist/ alone.
  resolve({ignoreSideEffectsForRoot: true}),
  literals({exclude: ['**/node_modules/**', '**/timeline-lengths.styles.js']}),
  minify(),
];

/** What the library imports from the project it is used in: lit, and what some entries ask for. */
const packages = [...Object.keys(manifest.dependencies), 'react', 'zod'];

export default [
  {
    input: {
      ...entries('src', [
        'index',
        'data',
        'react',
        'schema',
        'career-widgets',
        'career-widgets.lite',
        'lite-base',
      ]),
      ...entries('src/dataset', ['aliases', 'names']),
      ...entries('src/define', ['all', ...tags]),
      ...entries('demo/builder', ['builder']),
    },
    // One file a module, so that a bundler leaves out what a project does not import.
    output: {
      dir: folder,
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: '.',
      entryFileNames: ({name}) => `${name.replace('node_modules', 'helpers')}.js`,
    },
    external: packages.map((name) => new RegExp(`^${name}(/|$)`)),
    plugins: [
      json(),
      // It asks for the types of React wherever it is installed, so the library holds it instead.
      resolve({resolveOnly: ['@lit/react']}),
      typescript({
        tsconfig: 'tsconfig.json',
        noEmit: false,
        declaration: true,
        outDir: folder,
        rootDir: '.',
        include: ['src/**', 'data/**', 'demo/builder/**'],
      }),
      withVersion(),
    ],
  },
  // Jest loads packages as a browser that has require(), and Node before 24.9 gives it no ES module.
  {
    input: {
      ...Object.fromEntries(
        ['index', 'data', 'schema'].map((name) => [name, `${folder}/src/${name}.js`]),
      ),
      ...Object.fromEntries(
        ['all', ...tags].map((name) => [name, `${folder}/src/define/${name}.js`]),
      ),
      aliases: `${folder}/src/dataset/aliases.js`,
      react: 'frameworks/react.js',
    },
    output: {
      dir: `${folder}/require`,
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name]-chunk.cjs',
    },
    external: [/^(react|zod)(\/|$)/],
    plugins: [resolve({ignoreSideEffectsForRoot: true})],
  },
  {
    input: `${folder}/src/career-widgets.js`,
    output: withBothNames('career-widgets', {
      format: 'iife',
      banner: banner(...licenses, figures),
    }),
    plugins: forPages(),
  },
  {
    input: {
      base: `${folder}/src/lite-base.js`,
      names: `${folder}/src/dataset/names.js`,
      ...Object.fromEntries(
        tags.map((tag) => [`career-${tag}`, `${folder}/src/tags/career-${tag}.js`]),
      ),
    },
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: served,
      format: 'es',
      chunkFileNames: '[name].js',
      hoistTransitiveImports: false,
      manualChunks: chunkOf,
      // Only one of them holds lit.
      banner: ({name}) => (name === 'base' ? banner(...licenses) : banner('MIT')),
    },
    plugins: forPages(),
  },
  {
    input: `${folder}/src/career-widgets.lite.js`,
    output: withBothNames('career-widgets.lite', {format: 'iife', banner: banner('MIT')}),
    plugins: [minify()],
  },
  {
    input: `${folder}/src/data.js`,
    output: {
      file: `${folder}/command.js`,
      format: 'es',
      banner: banner('MIT', figures),
    },
    plugins: [minify()],
  },
  {
    input: `${folder}/demo/builder/builder.js`,
    output: {
      file: `${folder}/demo/builder.js`,
      format: 'iife',
      banner: banner(...licenses, figures),
    },
    plugins: forPages(),
  },
];

/**
 * The name to paste says that the script is small already: what optimizes a site leaves `.min.js` alone, where its own
 * minifier or a concatenation would break the script or tear it from the folder beside it. The plain name is the same
 * file, for whoever has pasted that.
 */
function withBothNames(name, output) {
  return ['.min.js', '.js'].map((end) => ({...output, file: `${folder}/${name}${end}`}));
}

/** Entries of the library, by their paths. */
function entries(path, names) {
  return Object.fromEntries(names.map((name) => [`${path}/${name}`, `${path}/${name}.ts`]));
}

/**
 * Where the code of the autoloader goes: into the file of the one tag that needs it; into `fit`, for what
 * compares interests; all else that several tags need into `base`. src/career-widgets.lite.ts knows which
 * tag asks for which files, so that nothing is found to be missing only later.
 */
function chunkOf(id) {
  const path = id.split('/src/').at(-1);
  const [, tag] = /^(?:tags|elements)\/(career-\w+)(?:\.styles)?\.js$/.exec(path) ?? [];
  if (tag && tags.includes(tag.replace('career-', ''))) return tag;
  return filesOfTags.find(([pattern]) => pattern.test(path))?.[1] ?? 'base';
}
