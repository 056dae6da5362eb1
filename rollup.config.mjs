/** Three builds: the library for people with a bundler, the drop-ins that a page loads by address, and our own builder page. */
import {readdirSync, readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {
  compactTemplates,
  detailsWithDecoder,
  json,
  leanLit,
  version,
} from './tools/rollup-transforms.mjs';

const {
  version: number,
  dependencies,
  peerDependencies,
} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const folder = process.env.CAREER_WIDGETS_OUT ?? 'dist';
const banner = (...more) =>
  `/*! career-widgets ${number} | ${['MIT', ...more, 'see NOTICE'].join(' | ')} */`;
const figures = 'figures: U.S. Bureau of Labor Statistics; O*NET (USDOL/ETA), CC BY 4.0';

const compile = (options) =>
  typescript({
    tsconfig: 'tsconfig.json',
    noEmit: false,
    include: ['src/**', 'data/**'],
    ...options,
  });

const minify = () =>
  terser({
    ecma: 2022,
    toplevel: true,
    compress: {
      passes: 4,
      unsafe_arrows: true,
      unsafe_methods: true,
      pure_getters: true,
      keep_fargs: false,
      hoist_funs: true,
      lhs_constants: false,
    },
    // What src/lean-lit.ts keeps to itself, what only an element calls of its base class, and
    // what the scale of pay is made of; nothing outside a drop-in ever sees them.
    mangle: {
      properties: {
        regex:
          /^(?:_\$.*|render[A-Z]\w+|packedModules|lookUp|waitsFor|doWithout|unready|report|locale|titleLevel|benchmark|converted|above|percentile|figures)$/,
      },
    },
    // A page that is not in UTF-8 would garble every other character of a sentence.
    format: {comments: /^!/, ascii_only: true},
  });

/** What the drop-in without data fetches, but for all titles: each group, its details and programs, and what is written. */
const liteModules = readdirSync(new URL('data/packed', import.meta.url)).filter((file) =>
  /^(\d\d(\.details|\.programs)?|pathways|\d\d-\d{4}\.profile)\.gen\.ts$/.test(file),
);

export default [
  {
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      aliases: 'src/dataset/aliases.ts',
      programs: 'src/programs.ts',
      schema: 'src/schema.ts',
    },
    output: {
      dir: folder,
      format: 'es',
      chunkFileNames: 'chunks/[name].js',
      hoistTransitiveImports: false,
    },
    external: Object.keys({...dependencies, ...peerDependencies}).map(
      (name) => new RegExp(`^${name}(/|$)`),
    ),
    plugins: [version(number), compile({declaration: true, outDir: folder, rootDir: '.'})],
  },
  // The drop-in without data has no figures in it: they come from other files, and each says its source where it is drawn.
  ...[['career-widgets', figures], ['career-widgets.lite']].map(([name, ...more]) => ({
    input: `src/${name}.ts`,
    output: {
      file: `${folder}/${name}.js`,
      format: 'iife',
      strict: false,
      banner: banner(...more, 'lit: BSD-3-Clause, Google LLC'),
    },
    plugins: [
      leanLit(),
      version(number),
      compactTemplates(),
      resolve(),
      compile({declaration: false}),
      minify(),
    ],
  })),
  {
    input: {
      titles: 'src/dataset/listed.ts',
      ...Object.fromEntries(
        liteModules.map((file) => [
          file.replace('.gen.ts', ''),
          /details/.test(file) ? `with-decoder:${file}` : `data/packed/${file}`,
        ]),
      ),
    },
    output: {
      dir: `${folder}/lite`,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'details-of-a-group.js',
    },
    plugins: [
      detailsWithDecoder(),
      compile({declaration: false, outDir: `${folder}/lite`}),
      minify(),
    ],
  },
  {
    input: 'demo/builder/builder.ts',
    output: {file: `${folder}/demo/builder.js`, format: 'iife', banner: banner(figures)},
    plugins: [
      json(),
      version(number),
      resolve(),
      compile({declaration: false, include: ['src/**', 'data/**', 'demo/**']}),
      minify(),
    ],
  },
];
