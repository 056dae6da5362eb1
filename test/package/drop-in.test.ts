/** What is in the scripts that a page loads by address. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Script} from 'node:vm';
import {rollup, type RollupOptions} from 'rollup';

const text = readFileSync(new URL('../../dist/career-widgets.js', import.meta.url), 'utf8');

describe('the drop-in', () => {
  it('is a classic script: it has no import and no export', () =>
    assert.doesNotThrow(() => new Script(text)));

  it('brings nothing but modules of occupations: it has one import(), of an address', () => {
    assert.deepEqual(text.match(/\bimport\([^)]*\)/g), [text.match(/\bimport\(\w+\)/)?.[0]]);
    assert.doesNotMatch(text, /\brequire\(|sourceMappingURL/);
  });

  it('names itself, its version, its licences and the origin of its figures in its first line', () => {
    const {version} = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as {version: string};
    const [first] = text.split('\n');
    for (const words of [
      'career-widgets',
      version,
      'MIT',
      'Bureau of Labor Statistics',
      'BSD-3-Clause',
    ])
      assert.ok(first!.includes(words), words);
  });

  it('leaves no name to the build: the version is written in', () =>
    assert.doesNotMatch(text, /CAREER_WIDGETS_VERSION|process\.env/));

  for (const [what, pattern] of Object.entries({
    'runs text as code': /\beval\(|new Function|\bFunction\(|setTimeout\(\s*["'`]/,
    'writes into the document': /document\.write|insertAdjacentHTML|\.outerHTML\s*=/,
    'stores anything':
      /localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|\bcaches\./,
    'asks the network':
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|new Image\b|importScripts/,
    'keeps a page from the back button’s cache': /unload/,
    'writes a style attribute': /\sstyle=|setAttribute\(["'`]style/,
    'loads a style or a font': /@import|url\(/,
    'checks with zod': /ZodError|safeParse|invalid_type|Unrecognized key/,
    'is lit’s development build': /Lit is in dev mode|litIssuedWarnings/,
  })) {
    it(`nowhere ${what}`, () => assert.doesNotMatch(text, pattern));
  }

  it('holds of other people’s code nothing but lit', async () => {
    const {default: builds} = (await import(
      new URL('../../rollup.config.mjs', import.meta.url).href
    )) as {default: RollupOptions[]};
    const build = builds.find(({input}) => input === 'dist/src/career-widgets.js');
    assert.ok(build, 'rollup.config.mjs bundles dist/src/career-widgets.js');
    const bundle = await rollup({...build, onLog() {}});
    await bundle.close();
    const packages = bundle.watchFiles
      .filter((path) => path.includes('/node_modules/'))
      .map((path) => /^(@[^/]+\/)?[^/]+/.exec(path.split('/node_modules/').at(-1)!)![0]);
    assert.deepEqual([...new Set(packages)].sort(), [
      '@lit/reactive-element',
      'lit',
      'lit-element',
      'lit-html',
    ]);
    // What the compiler writes for a decorator calls a function of its own, which comes with it.
    const helpers = bundle.watchFiles.filter((path) => path.includes('/helpers/'));
    assert.deepEqual(
      helpers.map((path) => path.split('/helpers/')[1]),
      ['tslib/tslib.es6.js'],
    );
  });
});

describe('the scripts that a page loads by address', () => {
  const dist = new URL('../../dist/', import.meta.url);
  const {version} = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as {version: string};
  const served = `career-widgets-${version}/`;
  const code = [
    'career-widgets.js',
    'career-widgets.lite.js',
    ...readdirSync(new URL(served, dist))
      .filter((file) => /^[a-z-]+\.js$/.test(file))
      .map((file) => served + file),
  ].map((path) => [path, readFileSync(new URL(path, dist), 'utf8')] as const);

  it('ask for one Trusted Types policy, ours, and only where lit is', () => {
    const asking = code.flatMap(([path, text]) =>
      [...text.matchAll(/createPolicy\(([^,]*)/g)].map(([, name]) => [path, name]),
    );
    assert.deepEqual(asking, [
      ['career-widgets.js', '"career-widgets"'],
      [`${served}base.js`, '"career-widgets"'],
    ]);
  });

  it('have two names each: that to paste, which optimizers leave alone, and the plain one', () => {
    for (const name of ['career-widgets', 'career-widgets.lite']) {
      const [plain, pasted] = ['js', 'min.js'].map((end) =>
        readFileSync(new URL(`${name}.${end}`, dist), 'utf8'),
      );
      assert.equal(pasted, plain, name);
    }
    const hashes = JSON.parse(readFileSync(new URL('sri.json', dist), 'utf8')) as Record<
      string,
      string
    >;
    assert.equal(hashes['career-widgets.min.js'], hashes['career-widgets.js']);
    assert.equal(hashes['career-widgets.lite.min.js'], hashes['career-widgets.lite.js']);
    assert.ok(hashes['career-widgets.min.js'] && hashes['career-widgets.lite.min.js']);
  });

  it('each say which version they are and whose', () => {
    assert.ok(code.length > 10, 'the served folder was not found');
    for (const [path, text] of code)
      assert.ok(text.startsWith(`/*! career-widgets ${version} | MIT`), path);
  });

  it('each hold code of their own: lit and the base class are in base.js alone', () => {
    const withLit = code.filter(
      ([path, text]) => path !== 'career-widgets.js' && /_\$litType\$/.test(text),
    );
    assert.deepEqual(
      withLit.map(([path]) => path),
      [`${served}base.js`],
    );
  });
});
