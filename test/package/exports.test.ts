/** The package in other people's projects: what it exports is there, and importing it does what its name says. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {packedPackage, root} from './packed.js';

/** Runs a module in the project that depends on the package, and gives what it printed. */
function run(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: packedPackage().project,
    encoding: 'utf8',
    env: {...process.env, NODE_OPTIONS: ''},
  }).trim();
}

describe('the packed package', () => {
  it('has every file that package.json names', () => {
    const {folder, json} = packedPackage();
    const named = [
      ...Object.values(json.exports).flatMap((one) =>
        typeof one === 'string' ? [one] : Object.values(one),
      ),
      ...json.sideEffects,
    ];
    assert.ok(named.length >= 6);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(folder, path))),
      [],
    );
  });

  it('has types for each entry with code of its own', () => {
    const {json} = packedPackage();
    for (const entry of ['.', './define'])
      assert.match((json.exports[entry] as Record<string, string>).types ?? '', /\.d\.ts$/, entry);
  });

  it('satisfies publint', async () => {
    const {folder, json} = packedPackage();
    const {messages} = await publint({pkgDir: folder, strict: true, pack: false});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, json as never)),
      [],
    );
  });

  // A style sheet has no types.
  it('satisfies “Are the types wrong?” for projects with ES modules', () => {
    const attw = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [
        attw,
        packedPackage().archive,
        '--exclude-entrypoints',
        './career-widgets.css',
        '--profile',
        'esm-only',
        '--format',
        'ascii',
        '--no-color',
        '--no-emoji',
      ],
      {encoding: 'utf8'},
    );
    assert.equal(status, 0, stdout + stderr);
  });

  it('holds what is built, what is generated for editors and frameworks, and the notices; no source, test or data table', () => {
    const files = execFileSync('tar', ['-tzf', packedPackage().archive], {encoding: 'utf8'})
      .split('\n')
      .filter(Boolean)
      .map((one) => one.replace('package/', ''));
    for (const file of files)
      assert.match(
        file,
        /^((dist|editors|frameworks)\/|bin\/career-widgets\.mjs$|custom-elements\.json$|package\.json$|README\.md$|LICENSE$|NOTICE$|ACCESSIBILITY\.md$|CHANGELOG\.md$)/,
      );
    for (const needed of [
      'dist/career-widgets.js',
      'dist/index.js',
      'dist/define.js',
      'LICENSE',
      'NOTICE',
      'README.md',
    ])
      assert.ok(files.includes(needed), needed);
    assert.deepEqual(
      files.filter((file) => /\.(csv|map|test\.)/.test(file)),
      [],
    );
  });
});

const registry =
  'const registered = []; globalThis.customElements = {get() {}, define: (tag) => registered.push(tag)};';

describe('importing it in Node', () => {
  it('“career-widgets” registers nothing and finds occupations', () => {
    const printed =
      run(`${registry} const {findOccupation, occupations} = await import('career-widgets');
      console.log(registered.length, occupations().length, findOccupation('29-2072').wages.annual.p50);`);
    assert.equal(printed, '0 830 51140');
  });

  it('“career-widgets” works where there is no page at all', () => {
    assert.equal(
      run(
        "import {searchOccupations, CareerSalary} from 'career-widgets'; console.log(searchOccupations('registered nurse', 1)[0].code, typeof CareerSalary);",
      ),
      '29-1141 function',
    );
  });

  it('“career-widgets/define” and what frameworks import say nothing on a server, where there are no elements', () => {
    const {json} = packedPackage();
    const entries = [
      './define',
      ...Object.keys(json.exports).filter(
        (entry) => (json.exports[entry] as Record<string, string>).default === './dist/define.js',
      ),
    ];
    assert.ok(entries.length >= 6);
    for (const entry of entries)
      assert.equal(
        run(`console.warn = console.log; await import('career-widgets${entry.slice(1)}');`),
        '',
        entry,
      );
  });

  it('“career-widgets/package.json” can be read', () => {
    assert.equal(
      run(
        "import json from 'career-widgets/package.json' with {type: 'json'}; console.log(json.name);",
      ),
      'career-widgets',
    );
  });

  it('anything else inside it cannot be imported', () => {
    assert.match(
      run("await import('career-widgets/dist/index.js').catch(({code}) => console.log(code));"),
      /ERR_PACKAGE_PATH_NOT_EXPORTED/,
    );
  });
});

describe('a bundler', () => {
  it('keeps define and the drop-in, which are imported for what they do', () => {
    const {json} = packedPackage();
    for (const path of ['./dist/career-widgets.js', './dist/define.js'])
      assert.ok(json.sideEffects.includes(path), path);
    assert.ok(
      !json.sideEffects.includes('./dist/index.js'),
      'the library only hands over what is asked for',
    );
  });

  it('brings lit itself: the library build holds no copy', () => {
    const {folder, json} = packedPackage();
    assert.deepEqual(Object.keys(json.dependencies), ['lit']);
    const library = [
      ...readFileSync(join(folder, 'dist/index.js'), 'utf8').matchAll(/from ['"](\.[^'"]+)['"]/g),
    ]
      .map(([, path]) => readFileSync(join(folder, 'dist', path!), 'utf8'))
      .join('\n');
    assert.match(library, /from ['"]lit/);
    assert.doesNotMatch(library, /createPolicy/);
  });
});
