/** What is in the file a page loads by address. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Script} from 'node:vm';
import {rollup, type RollupOptions} from 'rollup';
import {leanLit, unfitTemplate} from '../../tools/rollup-transforms.mjs';

const text = readFileSync(new URL('../../dist/career-widgets.js', import.meta.url), 'utf8');

describe('the drop-in', () => {
  it('is a classic script: it has no import and no export', () =>
    assert.doesNotThrow(() => new Script(text)));

  it('is one file: nothing in it is loaded later', () =>
    assert.doesNotMatch(text, /\bimport\s*\(|import\.meta|\brequire\(|sourceMappingURL/));

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
    'creates a policy under lit’s name': /createPolicy\(["'`]lit-html/,
  })) {
    it(`nowhere ${what}`, () => assert.doesNotMatch(text, pattern));
  }

  it('holds of other people’s code nothing but what src/lean-lit.ts has of lit', async () => {
    const {default: builds} = (await import(
      new URL('../../rollup.config.mjs', import.meta.url).href
    )) as {default: RollupOptions[]};
    const build = builds.find(({input}) => input === 'src/career-widgets.ts');
    assert.ok(build, 'rollup.config.mjs builds src/career-widgets.ts');
    const bundle = await rollup({
      ...build,
      input: new URL('../../src/career-widgets.ts', import.meta.url).pathname,
      onLog() {},
    });
    await bundle.close();
    assert.ok(bundle.watchFiles.some((path) => path.endsWith('src/lean-lit.ts')));
    assert.deepEqual(
      bundle.watchFiles.filter((path) => path.includes('node_modules')),
      [],
    );
  });
});

describe('what the build refuses of a template', () => {
  const refused = (...templates: string[]) =>
    templates.map((template) => unfitTemplate(`html\`${template}\``)?.trim());

  it('is none that the drop-ins draw as lit does', () => {
    assert.deepEqual(
      refused(
        '',
        'text',
        '${a}',
        '<p title="a > b" class=${a}></p>',
        '<p>${a}</p>',
        '<p class=${a}>${b}</p>',
        '<p class=${a} .id=${b} ?hidden=${c} @click=${d}></p>',
        '<p>${html`<b id=${x}></b>`} > ${b}</p>',
        '<p>a = ${b}</p>',
      ).filter(Boolean),
      [],
    );
  });

  for (const template of [
    '<p class="a ${b}"></p>',
    '<p class="${b}"></p>',
    "<p class='${b}'></p>",
    '<p class=a${b}></p>',
    '<p class=${a}b></p>',
    '<p ${a}></p>',
    '<${a}></p>',
    '<p>a=${b}</p>',
    '<textarea>${a}</textarea>',
    '<style>${a}</style>',
    '<TEXTAREA>${a}</TEXTAREA>',
    '<template>${a}</template>',
    '<noscript>${a}</noscript>',
    '<p title="x y=${a} z">${b}</p>',
    '<p title="a > ${x} ">${b}</p>',
    '<!-- ${a} -->',
    '${html`<p class="${b}"></p>`}',
  ]) {
    it(`is ${template}`, () => assert.ok(refused(template)[0]));
  }

  it('ends the build, as does anything else of lit', () => {
    const transform = leanLit().transform.bind({
      error: (message: string) => {
        throw new Error(message);
      },
    });
    const id = '/project/src/elements/some.ts';
    assert.throws(
      () => transform('html`<p class="${a}"></p>`', id),
      /some\.ts: the drop-ins have no <p class="\$\{…\}; see src\/lean-lit\.ts/,
    );
    for (const source of ['lit', 'lit/directives/repeat.js', 'lit/static-html.js'])
      assert.throws(
        () => transform(`import {x} from '${source}';`, id),
        /the drop-ins have no lit/,
      );
    assert.equal(transform("import {html} from 'lit/html.js'; html`<p>${a}</p>`", id), null);
  });
});
