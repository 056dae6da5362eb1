/** What is documented is what there is: nothing generated is stale, no name is missing, and none is left over. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import type {LitElement, PropertyDeclaration} from 'lit';
import * as library from '../../src/index.js';
import {makeDocs} from '../../tools/build-docs.js';
import {settable} from '../../tools/docs/framework-types.js';
import {
  exportedTo,
  elementsOf,
  type ElementClass,
  type Manifest,
  type Named,
} from '../../tools/docs/manifest.js';
import {root} from '../../tools/docs/program.js';
import {withParts} from '../../tools/docs/generated-parts.js';
import {stylesOf, themeTokensOf} from '../../tools/docs/theme-tokens.js';
import {namesInCode} from './names-in-code.js';

const docs = await makeDocs();
const elements = elementsOf(JSON.parse(docs.get('custom-elements.json')!) as Manifest);
const sorted = (names: Iterable<string>) => [...names].sort();
const namesOf = (all: Named[]) => sorted(all.map(({name}) => name));
type ElementType = typeof LitElement & Partial<Pick<typeof library.CareerProfile, 'exportedParts'>>;
const classOf = (name: string): ElementType => library[name as 'CareerProfile'];

/** The public properties of an element, as lit knows them; `@state` is nobody else's. */
function propertiesOf(element: typeof LitElement): Map<PropertyKey, PropertyDeclaration> {
  // Lit puts them together when a tag is registered, which asks for this.
  assert.ok(element.observedAttributes.length > 0);
  return new Map([...element.elementProperties].filter(([, {state}]) => !state));
}

describe('the generated files', () => {
  for (const [path, content] of docs) {
    it(`${path} is what npm run docs makes`, () => {
      assert.ok(
        existsSync(root + path) && readFileSync(root + path, 'utf8') === content,
        `${path} is stale: run npm run docs and commit it.`,
      );
    });
  }

  it('hold a manifest as its format wants it', () => {
    const valid = new Ajv({strict: false}).compile(
      createRequire(import.meta.resolve('@custom-elements-manifest/analyzer'))(
        'custom-elements-manifest/schema.json',
      ) as object,
    );
    assert.ok(valid(JSON.parse(docs.get('custom-elements.json')!)), JSON.stringify(valid.errors));
  });

  it('stand in their folders alone', () => {
    const there = ['editors', 'frameworks'].flatMap((folder) =>
      readdirSync(root + folder).map((file) => `${folder}/${file}`),
    );
    assert.deepEqual(
      there.filter((path) => !docs.has(path)),
      [],
    );
  });

  it('hold the table of the theme and a reference of every element', () => {
    assert.match(docs.get('docs/style.md')!, /^\| `--career-accent-color` /m);
    for (const {tagName} of elements)
      assert.match(
        docs.get('docs/reference.md')!,
        new RegExp(`<summary><code>&lt;${tagName}&gt;</code></summary>`),
      );
  });

  it('lose no part without being noticed', async () => {
    await assert.rejects(
      withParts('README.md', {reference: ''}),
      /^Error: README\.md has lost its marks, <!-- generated: reference --> to <!-- end -->\./,
    );
  });
});

describe('the manifest', () => {
  const {modules} = JSON.parse(docs.get('custom-elements.json')!) as Manifest;

  it('names each module by the file of the package that holds it', () => {
    const sources = modules.map(({path}) => path.replace(/^dist\/(.*)\.js$/, '$1.ts'));
    assert.deepEqual(
      sources.filter((path) => !existsSync(root + path)),
      [],
    );
  });

  it('has each tag defined by the entry that registers it alone', () => {
    const definitions = modules.flatMap(({path, exports}) =>
      exports
        .filter(({kind}) => kind === 'custom-element-definition')
        .map(({name, declaration}) => [path, name, declaration.module]),
    );
    assert.deepEqual(
      definitions,
      elements.map(({tagName}) => [
        `dist/src/define/${tagName.replace('career-', '')}.js`,
        tagName,
        `dist/src/elements/${tagName}.js`,
      ]),
    );
  });

  it('says what every element is made with', () => {
    const base = modules
      .flatMap(({declarations}) => declarations as ElementClass[])
      .find(({name}) => name === 'CareerElement');
    assert.deepEqual(base?.superclass, {name: 'LitElement', package: 'lit'});
  });
});

describe('the documented elements', () => {
  it('are those that are defined', () => {
    const registered = readdirSync(`${root}src/tags`)
      .filter((file) => file.startsWith('career-'))
      .map((file) => file.replace('.ts', ''));
    assert.ok(registered.length >= 8);
    assert.deepEqual(sorted(elements.map(({tagName}) => tagName)), sorted(registered));
  });

  for (const element of elements) {
    const {name, tagName, attributes, members, slots, cssParts, cssProperties, events} = element;
    const code = namesInCode(name);

    it(`<${tagName}>: its parts, slots and events are those of its code`, () => {
      assert.deepEqual(
        namesOf(cssParts),
        sorted([...code.parts, ...exportedTo(name, elements).map((one) => one.name)]),
        'parts: the @csspart of the class comment, and part="…" in templates',
      );
      assert.deepEqual(
        namesOf(slots),
        sorted(code.slots),
        'slots: the @slot of the class comment, and <slot> in templates',
      );
      // What the elements inside a card dispatch is heard on the card.
      const inside = Object.keys(classOf(name).exportedParts ?? {}).flatMap(
        (one) => elements.find((other) => other.tagName === `career-${one}`)!.events,
      );
      assert.deepEqual(
        namesOf(events),
        sorted(new Set([...code.events, ...inside.map((event) => event.name)])),
        'events: the @fires of the class comment, and what is dispatched',
      );
    });

    it(`<${tagName}>: its attributes and properties are those it observes`, () => {
      const properties = propertiesOf(classOf(name));
      assert.deepEqual(
        namesOf(settable(element)),
        sorted([...properties.keys()] as string[]),
        'the public fields, and those with @property',
      );
      assert.deepEqual(namesOf(attributes), sorted(classOf(name).observedAttributes));
      for (const {name: attribute, fieldName} of attributes) {
        const said = properties.get(fieldName)!.attribute;
        assert.equal(typeof said === 'string' ? said : fieldName, attribute);
      }
    });

    it(`<${tagName}>: its variables are those its styles read`, () => {
      assert.deepEqual(
        namesOf(cssProperties),
        sorted(new Set(themeTokensOf(classOf(name)))),
        'variables: the @cssproperty of the class comment or of CareerElement, and var(--career-…)',
      );
    });

    it(`<${tagName}>: what it exports of the elements inside it are their parts, but for sources that stand once for all`, () => {
      const {exportedParts} = classOf(name);
      for (const [inside, parts] of Object.entries(exportedParts ?? {})) {
        const own = namesOf(elements.find((one) => one.tagName === `career-${inside}`)!.cssParts);
        assert.deepEqual(
          sorted(parts.split(' ')),
          own.filter((part) => part !== 'source' || inside === 'certification'),
          inside,
        );
      }
    });

    it(`<${tagName}>: every name has a meaning`, () => {
      const all: Named[] = [
        ...attributes,
        ...members,
        ...slots,
        ...cssParts,
        ...cssProperties,
        ...events,
      ];
      assert.deepEqual(
        all.filter(({description}) => !/\w.*\.$/.test(description)).map((one) => one.name),
        [],
      );
      assert.ok(element.summary);
      assert.deepEqual(
        events.filter(({type}) => !(type.text in library)),
        [],
        'an event has a class of its own',
      );
    });
  }
});

describe('every variable', () => {
  const styles = [...new Set(elements.flatMap(({name}) => stylesOf(classOf(name))))];
  const reads = styles.flatMap((css) =>
    [...css.matchAll(/var\((--career-[a-z-]+)(, ((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\)/g)].map(
      ([, name, , value]) => [name!, value] as const,
    ),
  );

  it('is read in one place, so that it has one default, and that is the documented one', () => {
    // What covers a line of the drawing is opaque, whether a page gives a surface or not.
    const shown = reads.filter(
      ([name, value]) => !(name === '--career-surface-color' && value === 'Canvas'),
    );
    assert.deepEqual(
      sorted(shown.map(([name]) => name)),
      sorted(new Set(reads.map(([name]) => name))),
    );
    const documented = new Map(
      elements.flatMap(({cssProperties}) =>
        cssProperties.map((token) => [token.name, token.default]),
      ),
    );
    assert.deepEqual(Object.fromEntries(shown), Object.fromEntries(documented));
  });

  it('is never declared in a style sheet, where a page’s :root could not change it', () => {
    for (const css of styles) assert.doesNotMatch(css, /(^|[\s;{])--career-[a-z-]+\s*:/);
  });
});

describe('the filter for WordPress in docs/cms.md', () => {
  it('lets through every tag with its attributes, and no other', () => {
    const page = readFileSync(`${root}docs/cms.md`, 'utf8');
    const quoted = (list: string) => [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!);
    const shared = quoted(/\$shared = \[(.*)\]/.exec(page)![1]!);
    const allowed = new Map(
      [...page.matchAll(/^ +'(career-\w+)' => \[(.*)\]/gm)].map(([, tag, own]) => [
        tag!,
        quoted(own!),
      ]),
    );
    assert.deepEqual(sorted(allowed.keys()), sorted(library.careerTags));
    for (const [tag, own] of allowed) {
      const all = library
        .attributesOf(tag as library.CareerTag)
        .filter((name) => !shared.includes(name));
      assert.deepEqual(sorted(own), sorted(all), tag);
    }
    for (const name of ['occupation', 'heading-level', 'style']) assert.ok(shared.includes(name));
  });
});
