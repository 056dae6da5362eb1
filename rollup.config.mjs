/** Two builds: the library for people with a bundler, and the drop-ins that a page loads by address. */
import {readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {compactTemplates, ownTrustedTypesPolicy, version} from './tools/rollup-transforms.mjs';

const {version: number, dependencies} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const folder = process.env.CAREER_WIDGETS_OUT ?? 'dist';
const banner = `/*! career-widgets ${number} | MIT | figures: U.S. Bureau of Labor Statistics | lit: BSD-3-Clause, Google LLC */`;

const compile = (options) =>
  typescript({tsconfig: 'tsconfig.json', noEmit: false, include: ['src/**', 'data/packed/**'], ...options});

export default [
  {
    input: {index: 'src/index.ts', define: 'src/define.ts'},
    output: {dir: folder, format: 'es', chunkFileNames: 'chunks/[name].js', hoistTransitiveImports: false},
    external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
    plugins: [version(number), compile({declaration: true, outDir: folder, rootDir: '.'})],
  },
  {
    input: 'src/career-widgets.ts',
    output: {file: `${folder}/career-widgets.js`, format: 'iife', banner},
    plugins: [
      ownTrustedTypesPolicy(),
      version(number),
      compactTemplates(),
      resolve(),
      compile({declaration: false}),
      terser({
        ecma: 2022,
        toplevel: true,
        compress: {passes: 4, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false},
        // Lit's own internals; nothing outside this file ever sees them.
        mangle: {properties: {regex: /^_\$/}},
        format: {comments: /^!/},
      }),
    ],
  },
];
