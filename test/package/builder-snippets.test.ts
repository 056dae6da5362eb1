/**
 * The code that the builder page writes: it compiles where it is pasted, makes the same tag
 * everywhere, and its address says all of it.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import ts from 'typescript';
import {parse} from 'vue/compiler-sfc';
import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import {
  addressOf,
  attributesOf,
  defaults,
  places,
  readChoice,
  reserved,
  type Choice,
} from '../../demo/builder/choice.js';
import {contrast, judge} from '../../demo/builder/contrast.js';
import {elements} from '../../demo/builder/manifest.js';
import {snippets, tagHtml} from '../../demo/builder/snippets.js';
import {themeCss} from '../../demo/builder/theme-css.js';
import {addAllOccupations} from '../fixtures/occupation-modules.js';
import {packedPackage, root} from './packed.js';

addAllOccupations();

const look = {
  '--career-accent-color.light': '#00563f',
  '--career-text-color.dark': '#ffffff',
  '--career-font-family': 'Georgia, serif',
  '--career-salary-bar-height': '10px',
};
const choices: Choice[] = [
  ...elements.map(({tag}): Choice => readChoice(`element=${tag}`)),
  {
    ...defaults,
    attributes: {
      period: 'hour',
      'offer-min': '24.5',
      'offer-max': '30',
      'offer-period': 'hour',
      'heading-level': '4',
    },
    title: 'What {we} pay “<b>” & "more" in {{slots}}',
    look,
  },
  {
    ...defaults,
    tag: 'career-profile',
    attributes: {
      sections: 'salary duties',
      interests: '10,24,4,18,8,38',
      href: '/careers/{slug}',
      'structured-data': 'true',
    },
  },
  {
    ...defaults,
    tag: 'career-topic',
    occupation: '29-1141',
    attributes: {topic: 'related', href: '/careers/{slug}'},
  },
  {...defaults, tag: 'career-certification', attributes: {certification: 'ods'}},
  {...defaults, tag: 'career-matches', attributes: {limit: '5', education: "Associate's degree"}},
  {
    ...defaults,
    tag: 'career-interests',
    attributes: {for: 'one two', share: 'true', name: 'interests'},
  },
  {...defaults, tag: 'career-fit', attributes: {score: '82', label: 'Acme "match"'}},
];

const fileOf = (place: 'react' | 'vue', name: string, choice: Choice) =>
  snippets[place](choice).find((one) => one.name === name)!.text;

/** Markup with nothing between tags, and switches written in one way. */
const bare = (html: string) =>
  html
    .replace(/\s*\n\s*/g, '')
    .replaceAll('=""', '')
    .replaceAll('&#39;', "'")
    .replaceAll('<!--[-->', '')
    .replaceAll('<!--]-->', '');

describe('the snippets', () => {
  it('name the element, the occupation, every option that differs from its default, and the words inside', () => {
    for (const choice of choices) {
      const html = tagHtml(choice);
      for (const [name, value] of Object.entries(attributesOf(choice))) {
        assert.ok(
          html.includes(
            value === 'true' ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`,
          ),
          `${name} is not in ${html}`,
        );
      }
      assert.match(html, />[^<]{20}/);
      for (const place of places)
        assert.ok(
          snippets[place](choice).some(
            ({text}) => text.includes(`<${choice.tag}`) && />[^<]{20}/.test(text),
          ),
        );
    }
  });

  it('import only what the package exports', () => {
    const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: object;
    };
    const imported = choices
      .flatMap((choice) => places.flatMap((place) => snippets[place](choice)))
      .flatMap(({text}) => [...text.matchAll(/'(career-widgets[^']*)'/g)].map(([, path]) => path!));
    assert.deepEqual([...new Set(imported)].sort(), [
      'career-widgets/define',
      'career-widgets/react/jsx',
      'career-widgets/vue',
    ]);
    for (const path of imported) assert.ok(path.replace('career-widgets', '.') in exports, path);
  });

  it('for React make the same tag as those for a page', () => {
    for (const choice of choices) {
      const {outputText} = ts.transpileModule(
        fileOf('react', 'CareerSection.tsx', choice).replace(/^import.*$/gm, ''),
        {
          compilerOptions: {
            jsx: ts.JsxEmit.React,
            jsxFactory: 'h',
            module: ts.ModuleKind.ESNext,
            target: ts.ScriptTarget.ES2022,
          },
        },
      );
      const escaped = (text: string) =>
        text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;');
      const h = (
        tag: string,
        props: Record<string, string | true> | null,
        ...children: (string | {html: string})[]
      ) => ({
        html: `<${tag}${Object.entries(props ?? {})
          .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
          .join(
            '',
          )}>${children.map((child) => (typeof child === 'string' ? escaped(child) : child.html)).join('')}</${tag}>`,
      });
      const made = runInNewContext(`${outputText.replace('export ', '')}; CareerSection()`, {
        h,
      }) as {html: string};
      assert.equal(made.html, bare(tagHtml(choice)));
    }
  });

  it('for Vue make the same tag as those for a page, with the configuration they come with', async () => {
    const config = fileOf('vue', 'vite.config.js', defaults);
    const isCustomElement = runInNewContext(
      /isCustomElement: (\(tag\) => [^}]+)\}/.exec(config)![1]!,
    ) as (tag: string) => boolean;
    for (const choice of choices) {
      const {descriptor, errors} = parse(fileOf('vue', 'CareerSection.vue', choice));
      assert.deepEqual(errors, []);
      assert.equal(descriptor.styles.map(({content}) => content.trim()).join(), themeCss(choice));
      const app = createSSRApp({template: descriptor.template!.content});
      app.config.compilerOptions.isCustomElement = isCustomElement;
      assert.equal(bare(await renderToString(app)), bare(tagHtml(choice)));
    }
  });
});

describe('compiled where they are pasted', () => {
  before(() => {
    const modules = join(packedPackage().project, 'node_modules');
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (!existsSync(join(modules, name)))
        symlinkSync(join(root, 'node_modules', name), join(modules, name));
    }
  });

  for (const [place, extension, compiler] of [
    ['react', 'tsx', 'typescript/bin/tsc'],
    ['vue', 'vue', 'vue-tsc/bin/vue-tsc.js'],
  ] as const) {
    it(`those for ${place} are right, and one with a slip is not`, () => {
      const folder = join(packedPackage().project, `snippets-${place}`);
      mkdirSync(folder);
      const file = (name: string, text: string) => writeFileSync(join(folder, name), text);
      choices.forEach((choice, number) =>
        file(`Right${number}.${extension}`, fileOf(place, `CareerSection.${extension}`, choice)),
      );
      file(
        `Wrong.${extension}`,
        fileOf(place, `CareerSection.${extension}`, defaults).replace(
          '29-2072',
          'medical-record-specialists',
        ),
      );
      // What every bundler’s own types say of style sheets.
      file('styles.d.ts', "declare module '*.css';\n");
      file(
        'tsconfig.json',
        JSON.stringify({
          compilerOptions: {
            strict: true,
            noEmit: true,
            target: 'ES2022',
            module: 'ESNext',
            moduleResolution: 'bundler',
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            types: [],
            skipLibCheck: true,
            ...(place === 'react' && {jsx: 'react-jsx'}),
          },
        }),
      );
      const {stdout} = spawnSync(
        process.execPath,
        [join(root, 'node_modules', compiler), '-p', 'tsconfig.json', '--pretty', 'false'],
        {cwd: folder, encoding: 'utf8'},
      );
      const wrong = stdout.split('\n').filter((line) => /^\S+\(\d+,\d+\): error/.test(line));
      assert.deepEqual(
        [...new Set(wrong.map((line) => line.slice(0, line.indexOf('('))))],
        [`Wrong.${extension}`],
        stdout,
      );
    });
  }
});

describe('the address', () => {
  it('says every choice, and brings it back', () => {
    for (const choice of choices) {
      const back = readChoice(`#${addressOf(choice)}`);
      assert.deepEqual(
        {...back, attributes: attributesOf(back)},
        {...choice, attributes: attributesOf(choice), occupation: back.occupation},
      );
      for (const place of places) assert.deepEqual(snippets[place](back), snippets[place](choice));
    }
  });

  it('has names of its own that are no attribute of an element', () => {
    const attributes = elements.flatMap(({options}) => options.map(({name}) => name));
    assert.deepEqual(
      reserved.filter((name) => attributes.includes(name)),
      [],
    );
    const said = new URLSearchParams(
      addressOf({
        ...defaults,
        title: 'a',
        background: {light: '#eee', dark: '#111'},
        scheme: 'dark',
        place: 'vue',
        script: '/a.js',
      }),
    );
    assert.deepEqual(
      [...said.keys()].filter((name) => name !== 'occupation').sort(),
      [...reserved].sort(),
    );
  });

  it('that names what does not exist, or holds CSS that would reach out of its rule, is read without it', () => {
    assert.deepEqual(
      readChoice('#element=career-house&occupation=nobody&scheme=pink&onclick=alert(1)'),
      {...readChoice(''), tag: 'career-salary'},
    );
    for (const value of [
      'red; } body { display: none',
      'url(https://example.org/)',
      '</style><script>',
    ]) {
      assert.equal(themeCss({...defaults, look: {'--career-accent-color.light': value}}), '');
    }
  });
});

describe('the theme', () => {
  it('has a pair of colors where both schemes differ, one where they do not, and the default where one was left alone', () => {
    const css = (colors: Record<string, string>) =>
      themeCss({
        ...defaults,
        look: Object.fromEntries(
          Object.entries(colors).map(([key, value]) => [`--career-${key}`, value]),
        ),
      });
    assert.equal(
      css({'accent-color.light': '#123456', 'accent-color.dark': '#abcdef'}),
      ':root {\n  --career-accent-color: light-dark(#123456, #abcdef);\n}',
    );
    assert.equal(
      css({'accent-color.light': 'teal', 'accent-color.dark': 'teal'}),
      ':root {\n  --career-accent-color: teal;\n}',
    );
    assert.equal(
      css({'accent-color.dark': '#abcdef'}),
      ':root {\n  --career-accent-color: light-dark(#1c5d99, #abcdef);\n}',
    );
    assert.equal(
      css({'text-color.light': '#111'}),
      ':root {\n  --career-text-color: light-dark(#111, currentcolor);\n}',
    );
    assert.equal(
      css({'surface-color.light': '#eee'}),
      ':root {\n  --career-surface-color: light-dark(#eee, transparent);\n}',
    );
  });

  it('is judged as WCAG does: #767676 on white is enough for words and #777777 is not, #949494 for drawings', () => {
    const gray = (value: number) => contrast([value, value, value], [255, 255, 255]);
    assert.deepEqual(
      [gray(0), gray(0x76), gray(0x77), gray(0x94), gray(255)],
      [21, 4.54, 4.47, 3.03, 1],
    );
    assert.equal(judge('--career-link-color', 4.54)!.enough, true);
    assert.match(judge('--career-link-color', 4.47)!.warning, /words need 4\.5 : 1/);
    assert.match(
      judge('--career-accent-color', 3.03)!.warning,
      /Enough for bars, too faint for words/,
    );
    assert.match(judge('--career-accent-color', 2.99)!.warning, /drawings need 3 : 1/);
    assert.equal(judge('--career-border-color', 1), undefined);
  });
});
