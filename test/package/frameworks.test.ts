/**
 * The tags in the templates of frameworks, each checked by that framework's own compiler against the packed package:
 * in test/types/frameworks every use in a file called right compiles, and every one in a file called wrong does not.
 */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {packedPackage, root} from './packed.js';

const fixtures = fileURLToPath(new URL('../types/frameworks', import.meta.url));

/** How a framework's files are checked: a command in `node_modules`, and how it prints an error. */
interface Checker {
  command: string[];
  options?: Record<string, object>;
  error: RegExp;
}

const tsc: Checker = {
  command: ['typescript/bin/tsc', '-p', 'tsconfig.json'],
  options: {compilerOptions: {jsx: 'react-jsx'}},
  error: /^(\S+)\((\d+),\d+\): error (.*)/gm,
};
const checkers: Record<string, Checker> = {
  react: tsc,
  'react-components': tsc,
  preact: tsc,
  solid: tsc,
  vue: {
    ...tsc,
    command: ['vue-tsc/bin/vue-tsc.js', '-p', 'tsconfig.json'],
    options: {vueCompilerOptions: {strictTemplates: true}},
  },
  svelte: {
    command: [
      'svelte-check/bin/svelte-check',
      '--tsconfig',
      'tsconfig.json',
      '--output',
      'machine',
    ],
    error: /^\d+ ERROR "([^"]+)" (\d+):\d+ "(.*)"/gm,
  },
  angular: {
    command: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'tsconfig.json'],
    options: {angularCompilerOptions: {strictTemplates: true}},
    error: /^(\S+?):(\d+):\d+ - error (.*)/gm,
  },
};

/** What the checker says of each line: `wrong.tsx:12` → its message. */
async function check(framework: string): Promise<Map<string, string>> {
  const {project} = packedPackage();
  const folder = join(project, framework);
  cpSync(join(fixtures, framework), folder, {recursive: true});
  const {
    command: [script, ...args],
    options = {},
    error,
  } = checkers[framework]!;
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      ...options,
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'ES2022',
        module: 'ESNext',
        moduleResolution: 'bundler',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: [],
        skipLibCheck: true,
        ...options.compilerOptions,
      },
    }),
  );
  const child = spawn(process.execPath, [join(root, 'node_modules', script!), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const code = await new Promise((done) => child.on('close', done));
  const errors = [...stripVTControlCharacters(output).matchAll(error)].map(
    ([, file, line, message]): [string, string] => [`${file}:${line}`, message!],
  );
  assert.ok(errors.length > 0 && code !== 0, output);
  return new Map(errors);
}

/** Every line of a file that has one of our tags. */
function uses(framework: string, file: string): string[] {
  return readFileSync(join(fixtures, framework, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => (/<(career-|Career)/.test(line) ? [`${file}:${index + 1}`] : []));
}

describe('the tags in a template', () => {
  before(() => {
    const modules = join(packedPackage().project, 'node_modules');
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (!existsSync(join(modules, name)))
        symlinkSync(join(root, 'node_modules', name), join(modules, name));
    }
  });

  for (const framework of Object.keys(checkers)) {
    it(`of ${framework}: what is right compiles, an unknown slug and every other slip does not`, async () => {
      const [right, wrong] = ['right', 'wrong'].map((name) =>
        readdirSync(join(fixtures, framework)).find((file) =>
          file.toLowerCase().startsWith(`${name}.`),
        )!,
      ) as [string, string];
      assert.ok(uses(framework, right).length >= 8 && uses(framework, wrong).length >= 9);
      const errors = await check(framework);
      assert.deepEqual(
        [...errors.keys()].sort(),
        uses(framework, wrong).sort(),
        [...errors.values()].join('\n'),
      );
      const messages = [...errors.values()].join('\n');
      for (const slip of ['medical-record-specialists', 'month', 'rhitt'])
        assert.match(messages, new RegExp(`"${slip}\\\\?"'`));
    });
  }
});
