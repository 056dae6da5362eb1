/** The package in other people's projects: what it exports is there, and importing it does what its name says. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {rollup} from 'rollup';
import {packedPackage, root, type Conditions, type PackageJson} from './packed.js';

/** Runs a module in the project that depends on the package, and gives what it printed. */
function run(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: packedPackage().project,
    encoding: 'utf8',
    env: {...process.env, NODE_OPTIONS: ''},
  }).trim();
}

/** All exports that are modules with types of their own, in the order of package.json. */
function modulesOf(json: PackageJson): [entry: string, where: Conditions][] {
  return Object.entries(json.exports).filter(
    (one): one is [string, Conditions] => typeof one[1] !== 'string',
  );
}

/** Every file that a target of `exports` names. */
function filesOf(target: string | Conditions): string[] {
  if (typeof target === 'string') return [target];
  const {types, browser, default: module} = target;
  return [types, module, ...(browser ? [browser.require] : [])];
}

const tags = readdirSync(join(root, 'src/define'))
  .filter((file) => file !== 'all.ts')
  .map((file) => file.replace('.ts', ''));

describe('the packed package', () => {
  it('has every file that package.json names', () => {
    const {folder, json} = packedPackage();
    const named = [
      ...Object.values(json.exports).flatMap(filesOf),
      ...Object.values(json.alias),
      json.main,
      json.types,
      ...json.sideEffects,
    ];
    assert.ok(named.length >= 60);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(folder, path.replace(/[^/]*[*$].*/, '')))),
      [],
    );
  });

  it('has an entry for each tag, and one for each occupation in the folder of its version', () => {
    const {folder, json} = packedPackage();
    for (const tag of tags)
      assert.deepEqual(json.exports[`./${tag}`], {
        types: `./dist/src/define/${tag}.d.ts`,
        browser: {
          require: `./dist/require/${tag}.cjs`,
          // Vite looks no further than the first condition that holds.
          default: `./dist/src/define/${tag}.js`,
        },
        default: `./dist/src/define/${tag}.js`,
      });
    const occupations = `./dist/career-widgets-${json.version}/occupations/`;
    assert.deepEqual(json.exports['./occupations/*'], {
      types: './dist/occupation-module.d.ts',
      default: `${occupations}*.js`,
    });
    assert.equal(readdirSync(join(folder, occupations)).length, 831);
  });

  it('has types for each entry with code of its own, and no entry that is gone', () => {
    const {json} = packedPackage();
    assert.ok(modulesOf(json).length >= 14 + tags.length);
    for (const [entry, where] of modulesOf(json))
      assert.match(where.types ?? '', /\.d\.ts$/, entry);
    assert.ok(!('./programs' in json.exports));
  });

  it('stops no install, whatever version of a framework or of zod a project has', () => {
    const {peerDependencies, dependencies} = packedPackage().json;
    assert.equal(peerDependencies, undefined);
    // Neither does what it brings along.
    assert.deepEqual(Object.keys(dependencies), ['lit']);
    const brought = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
    for (const name of brought) {
      const text = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
      assert.ok(!('peerDependencies' in (JSON.parse(text) as object)), name);
    }
  });

  it('satisfies publint', async () => {
    const {folder, json} = packedPackage();
    const {messages} = await publint({pkgDir: folder, strict: true, pack: false});
    // No compiler asks as Jest does, as a browser that has require().
    const told = messages.filter(({code}) => code !== 'EXPORTS_TYPES_INVALID_FORMAT');
    assert.deepEqual(
      told.map((message) => formatMessage(message, json as never)),
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
    const {version} = packedPackage().json;
    const built = [
      'src/',
      'data/',
      'helpers/',
      'require/',
      `career-widgets-${version}/`,
      'career-widgets.css',
      'career-widgets.js',
      'career-widgets.lite.js',
      'career-widgets.lite.min.js',
      'career-widgets.min.js',
      'command.js',
      'occupation-module.d.ts',
      'occupations.json',
      'occupations.schema.json',
      'sri.json',
    ].map((path) => `dist/${path}`);
    const others = [
      'bin/career-widgets.mjs',
      'editors/',
      'frameworks/',
      'custom-elements.json',
      'package.json',
      'README.md',
      'LICENSE',
      'NOTICE',
      'ACCESSIBILITY.md',
      'CHANGELOG.md',
    ];
    const expected = [...built, ...others];
    const isIn = (file: string, place: string) =>
      place.endsWith('/') ? file.startsWith(place) : file === place;
    // What an older build has left in dist/ is found here as well.
    assert.deepEqual(
      files.filter((file) => !expected.some((place) => isIn(file, place))),
      [],
    );
    assert.deepEqual(
      expected.filter((place) => !files.some((file) => isIn(file, place))),
      [],
    );
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

  it('every entry says nothing on a server, where there are no elements', () => {
    const {json} = packedPackage();
    // The drop-ins are scripts for a page; two entries need a package that only they ask for.
    const entries = modulesOf(json)
      .map(([entry]) => entry)
      .filter((entry) => !/\.js$|\*|angular|react$|schema/.test(entry));
    assert.ok(entries.length >= 8 + tags.length);
    const imports = entries.map((entry) => `await import('career-widgets${entry.slice(1)}');`);
    assert.equal(run(`console.warn = console.log; ${imports.join(' ')}`), '');
  });

  it('“career-widgets/data” works without lit and without an element', () => {
    const loaded = modulesLoadedBy("import {findOccupation} from 'career-widgets/data';");
    assert.ok(loaded.some((path) => path.endsWith('/dist/src/dataset/catalog.js')));
    assert.deepEqual(
      loaded.filter((path) =>
        /\/node_modules\/(?!career-widgets\/)|\/src\/(elements|tags)\//.test(path),
      ),
      [],
    );
  });

  it('“career-widgets/salary” loads the code of no other tag', () => {
    const tagsLoaded = modulesLoadedBy("import 'career-widgets/salary';").flatMap(
      (path) => /\/src\/tags\/(career-\w+)\.js$/.exec(path)?.[1] ?? [],
    );
    assert.deepEqual(tagsLoaded, ['career-salary']);
  });

  it('an occupation’s own module is there when it is asked for, and not before', () => {
    const printed = run(`import {findProfile, load, programs} from 'career-widgets/data';
      const known = () => [findProfile('29-2072')?.topics.length > 5, programs({code: '29-2072'}).length > 2];
      const before = known();
      await load('29-2072');
      console.log(JSON.stringify([before, known()]));`);
    assert.equal(printed, '[[false,false],[true,true]]');
  });

  it('“career-widgets/occupations/29-2072” is the same, to hand in', () => {
    const printed = run(`import {addOccupation, findProfile, programs} from 'career-widgets/data';
      import occupation from 'career-widgets/occupations/29-2072';
      addOccupation(occupation);
      console.log(occupation.code, !!findProfile('29-2072'), programs({code: '29-2072'}).length > 2);`);
    assert.equal(printed, '29-2072 true true');
  });

  it('“career-widgets/package.json” can be read', () => {
    assert.equal(
      run(
        "import json from 'career-widgets/package.json' with {type: 'json'}; console.log(json.name);",
      ),
      'career-widgets',
    );
  });

  it('as CommonJS, as Jest loads it without settings, every entry works beside a document of jsdom', () => {
    const entries = modulesOf(packedPackage().json)
      .filter(([, {browser}]) => browser)
      .map(([entry]) => `career-widgets${entry.slice(1)}`);
    assert.ok(entries.includes('career-widgets/react') && entries.length >= 5 + tags.length);
    for (const name of ['react', 'zod']) {
      const link = join(packedPackage().project, 'node_modules', name);
      if (!existsSync(link)) symlinkSync(join(root, 'node_modules', name), link);
    }
    const jsdom = JSON.stringify(join(root, 'node_modules/jsdom-26'));
    const code = `const {window} = new (require(${jsdom}).JSDOM)('', {url: 'http://localhost/'});
      for (const name of ['document', 'customElements', 'Document', 'Element', 'HTMLElement', 'Event', 'CSSStyleSheet', 'ShadowRoot', 'Node'])
        globalThis[name] = window[name];
      for (const entry of ${JSON.stringify(entries)}) require(entry);
      const {findOccupation} = require('career-widgets/data');
      console.log(findOccupation('29-2072').wages.annual.p50, require.resolve('career-widgets'));`;
    const printed = execFileSync(process.execPath, ['--conditions=browser', '-e', code], {
      cwd: packedPackage().project,
      encoding: 'utf8',
      env: {...process.env, NODE_OPTIONS: ''},
    });
    assert.match(printed, /^51140 .*index\.cjs$/m);
  });

  it('the autoloader is a file for a script tag, and no module', () => {
    assert.match(
      run(
        `await import('career-widgets/career-widgets.lite.js').catch(({code}) => console.log(code));`,
      ),
      /ERR_PACKAGE_PATH_NOT_EXPORTED/,
    );
    assert.ok(existsSync(join(packedPackage().folder, 'dist/career-widgets.lite.js')));
  });

  it('“@lit-labs/ssr” leaves a tag and its words alone, and nothing is said', () => {
    const scope = join(packedPackage().project, 'node_modules/@lit-labs');
    if (!existsSync(scope)) symlinkSync(join(root, 'node_modules/@lit-labs'), scope);
    const printed = run(`console.warn = console.log;
      await import('@lit-labs/ssr/lib/install-global-dom-shim.js');
      await import('career-widgets/define');
      const {html} = await import('lit');
      const {render} = await import('@lit-labs/ssr');
      console.log([...render(html\`<career-salary occupation="29-2072">Our words</career-salary>\`)].join(''));`);
    assert.match(
      printed,
      /^(<!--.*?-->)?<career-salary occupation="29-2072">Our words<\/career-salary>(<!--.*?-->)?$/,
    );
  });

  it('anything else inside it cannot be imported', () => {
    for (const path of ['dist/src/index.js', 'programs'])
      assert.match(
        run(`await import('career-widgets/${path}').catch(({code}) => console.log(code));`),
        /ERR_PACKAGE_PATH_NOT_EXPORTED/,
      );
  });
});

describe('a bundler', () => {
  it('brings a tag with the figures it shows, and no other tag', async () => {
    const code = await bundled("import 'career-widgets/salary';");
    assert.match(code, /define\(['"]career-salary['"]/);
    assert.doesNotMatch(code, /define\(['"]career-(?!salary)/);
    assert.match(code, /Medical Records Specialists/);
  });

  it('brings neither lit nor an element with a function of the library', async () => {
    const code = await bundled(
      "import {findOccupation} from 'career-widgets'; console.log(findOccupation('29-2072').wages.annual.p50);",
    );
    assert.match(code, /Medical Records Specialists/);
    assert.doesNotMatch(code, /from ['"]lit|extends LitElement|__decorate/);
    assert.equal(run(code), '51140');
  });

  it('brings every tag with “career-widgets/define” and with what frameworks import', async () => {
    for (const entry of ['define', 'react/jsx', 'vue']) {
      const code = await bundled(`import 'career-widgets/${entry}';`);
      for (const tag of tags)
        assert.match(code, new RegExp(`define\\(['"]career-${tag}['"]`), entry);
    }
  });

  it('brings lit itself: the library build holds no copy', () => {
    const {folder, json} = packedPackage();
    assert.deepEqual(Object.keys(json.dependencies), ['lit']);
    const library = readdirSync(join(folder, 'dist/src'), {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.js'))
      .map((path) => readFileSync(join(folder, 'dist/src', path), 'utf8'))
      .join('\n');
    assert.match(library, /from ['"]lit/);
    assert.doesNotMatch(library, /createPolicy/);
  });
});

/** Every file that Node loads for a script, as an address. */
function modulesLoadedBy(code: string): string[] {
  const hooks = `data:text/javascript,${encodeURIComponent(`
    import {writeSync} from 'node:fs';
    export async function load(url, context, next) {
      if (url.startsWith('file:')) writeSync(1, url + '\\n');
      return next(url, context);
    }`)}`;
  writeFileSync(join(packedPackage().project, 'loaded.mjs'), code);
  return run(
    `import {register} from 'node:module'; register(${JSON.stringify(hooks)});
     await import(process.cwd() + '/loaded.mjs');`,
  ).split('\n');
}

/** What a bundler makes of a script in the project, with lit left outside. */
async function bundled(code: string): Promise<string> {
  const {project} = packedPackage();
  const script = join(project, 'bundled.mjs');
  writeFileSync(script, code);
  const bundle = await rollup({
    input: script,
    external: /^lit($|\/)/,
    plugins: [nodeResolve({rootDir: project})],
    onLog() {},
  });
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  await bundle.close();
  return output[0].code;
}
