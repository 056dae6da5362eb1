/**
 * Who may import whom, read from the import lines of every module in src/, data/ and demo/builder/.
 * A new module that fits no layer fails until somebody decides where it belongs.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Layer {
  /** A module, or a folder with a slash at its end. The first that holds a module is its layer. */
  holds: string;
  imports?: string[];
  /** May also be imported, but only as types: such an import is gone after compiling. */
  types?: string[];
  packages?: string[];
}

/** These bring data with them, so no folder rule lets anybody import one by the way. */
const withData = [
  'src/dataset/aliases.ts',
  'src/dataset/all.ts',
  'src/dataset/core.ts',
  'src/dataset/details-of-all.ts',
  'src/dataset/names.ts',
  'src/dataset/pathways-of-all.ts',
];

/** A page is where these find out what is relative to it, and Node where the modules lie. */
const bringingModules = ['src/dataset/modules.ts', 'src/dataset/modules-in-node.ts'];

const layers: Layer[] = [
  // Generated in the shape the dataset reads, and checked against it by the compiler.
  {holds: 'data/packed/', imports: ['data/packed/'], types: ['src/dataset/']},
  // A slug is public for ever: the rule that guards it calls the very function that makes it.
  {holds: 'data/rules.ts', imports: ['data/', 'src/dataset/slug.ts'], packages: ['zod']},
  // Whether a pathway keeps its promises is computed by the very functions that draw it.
  {
    holds: 'data/pathway-rules.ts',
    imports: ['data/', 'src/dataset/slug.ts', 'src/model/'],
    types: ['src/dataset/'],
  },
  // How hard a sentence is to read is told by libraries of linguists.
  {holds: 'data/about-rules.ts', imports: ['data/'], packages: ['flesch-kincaid', 'syllable']},
  {holds: 'data/', imports: ['data/'], packages: ['zod', 'csv-parse', 'csv-stringify', 'node:']},
  ...withData.map((holds): Layer => ({
    holds,
    imports: ['src/dataset/', ...withData, 'data/packed/'],
  })),
  // A short list that says which credentials there are, before anything is fetched.
  {
    holds: 'src/dataset/credential-names.ts',
    imports: ['src/dataset/', 'data/packed/credential-names.gen.ts'],
  },
  // What fetches says what to do where that fails.
  {
    holds: 'src/dataset/modules.ts',
    imports: ['src/dataset/', 'src/messages/problems.ts'],
    types: ['src/dataset/names.ts'],
  },
  {holds: 'src/dataset/modules-in-node.ts', imports: ['src/dataset/', 'src/version.ts']},
  {holds: 'src/dataset/', imports: ['src/dataset/'], types: ['data/packed/keys.gen.ts']},
  // A ranking goes through all occupations; every other model is handed the one it is about.
  {
    holds: 'src/model/fit.ts',
    imports: ['src/dataset/catalog.ts', 'src/dataset/layout.ts', 'src/model/reading.ts'],
    types: ['src/dataset/'],
  },
  {holds: 'src/model/', imports: ['src/model/'], types: ['src/dataset/']},
  // Any value as text, and the event that no old library has replaced.
  {holds: 'src/as-text.ts'},
  {holds: 'src/native-event.ts'},
  {holds: 'src/format.ts'},
  {holds: 'src/version.ts'},
  // It names the folder to put beside the script, which has the version in its name.
  {holds: 'src/messages/problems.ts', imports: ['src/version.ts']},
  {
    holds: 'src/messages/',
    imports: ['src/messages/', 'src/format.ts', 'src/as-text.ts'],
    types: ['src/dataset/', 'src/model/'],
  },
  {holds: 'src/events.ts', imports: ['src/native-event.ts'], types: ['src/dataset/', 'src/model/']},
  // What an element draws and a server says in words alike.
  {
    holds: 'src/topics.ts',
    imports: ['src/dataset/', 'src/model/', 'src/messages/', 'src/format.ts'],
  },
  {holds: 'src/timelines.ts', imports: ['src/dataset/', 'src/model/', 'src/messages/']},
  // What a server writes into a page: the sentences of every element, without one.
  {
    holds: 'src/fallback.ts',
    imports: [
      'src/topics.ts',
      'src/timelines.ts',
      'src/dataset/',
      'src/model/',
      'src/messages/',
      'src/format.ts',
      'src/as-text.ts',
    ],
    types: ['data/packed/keys.gen.ts'],
  },
  {holds: 'src/reserved-space.ts'},
  // A generated file of frameworks/ hands it the elements.
  {holds: 'src/react.ts', packages: ['@lit/react', 'react']},
  {holds: 'src/theme.ts', packages: ['lit']},
  {holds: 'src/attributes.ts', imports: ['src/model/reading.ts'], packages: ['lit']},
  {holds: 'src/document-styles.ts', packages: ['lit']},
  {holds: 'src/locale.ts'},
  {
    holds: 'src/controllers/',
    imports: [
      'src/controllers/',
      'src/dataset/',
      'src/events.ts',
      'src/messages/',
      'src/as-text.ts',
    ],
    packages: ['lit'],
  },
  {
    holds: 'src/career-element.ts',
    imports: [
      'src/controllers/',
      'src/dataset/',
      'src/messages/',
      'src/model/reading.ts',
      'src/as-text.ts',
      'src/attributes.ts',
      'src/document-styles.ts',
      'src/locale.ts',
    ],
    packages: ['lit'],
  },
  {
    holds: 'src/occupation-element.ts',
    imports: [
      'src/career-element.ts',
      'src/attributes.ts',
      'src/dataset/',
      'src/messages/',
      'src/model/record.ts',
    ],
    types: ['data/packed/keys.gen.ts'],
    packages: ['lit'],
  },
  {
    holds: 'src/elements/',
    imports: [
      'src/elements/',
      'src/career-element.ts',
      'src/occupation-element.ts',
      'src/controllers/',
      'src/model/',
      'src/dataset/',
      'src/messages/',
      'src/theme.ts',
      'src/format.ts',
      'src/events.ts',
      'src/timelines.ts',
      'src/topics.ts',
      'src/attributes.ts',
      'src/locale.ts',
    ],
    types: ['data/packed/keys.gen.ts'],
    packages: ['lit'],
  },
  // Registering tries whether the page allows templates, and tells the author where it does not.
  {
    holds: 'src/tags/define.ts',
    imports: [
      'src/controllers/problems.ts',
      'src/messages/problems.ts',
      'src/as-text.ts',
      'src/version.ts',
    ],
    packages: ['lit'],
  },
  {holds: 'src/tags/', imports: ['src/tags/', 'src/elements/']},
  {
    holds: 'src/define/',
    imports: ['src/define/', 'src/tags/', ...withData],
    types: ['src/elements/'],
  },
  {holds: 'src/script.ts', imports: ['src/version.ts']},
  {
    holds: 'src/lite-base.ts',
    imports: [
      'src/career-element.ts',
      'src/occupation-element.ts',
      'src/dataset/',
      'data/packed/edition.gen.ts',
    ],
  },
  {
    holds: 'src/career-widgets.lite.ts',
    imports: ['src/native-event.ts', 'src/script.ts', 'src/version.ts'],
  },
  {
    holds: 'src/career-widgets.ts',
    imports: ['src/define/all.ts', 'src/dataset/modules.ts', 'src/script.ts'],
  },
  {
    holds: 'src/data.ts',
    imports: [
      'src/dataset/',
      'src/dataset/all.ts',
      'src/model/',
      'src/fallback.ts',
      'src/timelines.ts',
      'src/topics.ts',
    ],
    types: ['data/packed/keys.gen.ts'],
  },
  {
    holds: 'src/index.ts',
    imports: [
      'src/data.ts',
      'src/elements/',
      'src/career-element.ts',
      'src/occupation-element.ts',
      'src/events.ts',
    ],
  },
  {holds: 'src/schema.ts', imports: ['data/'], types: ['src/dataset/'], packages: ['zod']},
  // The pages of the demo load dist/. The code of one is built, and uses the library as others do.
  {
    holds: 'demo/builder/',
    imports: [
      'demo/builder/',
      'src/index.ts',
      'src/dataset/aliases.ts',
      'src/version.ts',
      'custom-elements.json',
    ],
  },
];

interface Import {
  /** A module of ours as its path, a package as its name. */
  to: string;
  ours: boolean;
  typeOnly: boolean;
}

function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const ours = specifier.text.startsWith('.');
    const to = ours
      ? posix.join(dirname(path), specifier.text).replace(/\.js$/, '.ts')
      : specifier.text;
    found.push({to, ours, typeOnly});
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

function isIn(path: string, place: string): boolean {
  const isInFolder = place.endsWith('/') && path.startsWith(place);
  return path === place || (isInFolder && !withData.includes(path));
}

function layerOf(path: string): Layer | undefined {
  return layers.find(({holds}) => isIn(path, holds));
}

function forbidden(path: string, text: string): string[] {
  const layer = layerOf(path);
  if (!layer) return [`${path} belongs to no layer`];
  const {imports = [], types = [], packages = []} = layer;
  return importsOf(path, text)
    .filter(({to, ours, typeOnly}) => {
      if (!ours)
        return !packages.some(
          (name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`),
        );
      return (
        !imports.some((place) => isIn(to, place)) &&
        !(typeOnly && types.some((place) => isIn(to, place)))
      );
    })
    .map(({to, typeOnly}) => `${path} imports ${typeOnly ? 'types of ' : ''}${to}`);
}

/**
 * The first ring of modules that import each other, as `a → b → a`; types count, because a ring of
 * types is as hard to read.
 */
function cycleIn(modules: Map<string, string>): string | undefined {
  const finished = new Set<string>();
  const follow = (path: string, trail: string[]): string | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(' → ');
    if (finished.has(path)) return undefined;
    for (const {to, ours} of importsOf(path, modules.get(path) ?? '')) {
      const cycle = ours ? follow(to, [...trail, path]) : undefined;
      if (cycle) return cycle;
    }
    finished.add(path);
    return undefined;
  };
  for (const path of modules.keys()) {
    const cycle = follow(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

/** All that running a module runs as well: modules of ours and packages. */
function reachedFrom(entry: string): string[] {
  const reached = new Set<string>();
  const follow = (path: string): void => {
    for (const {to, typeOnly} of importsOf(path, modules.get(path) ?? '')) {
      if (typeOnly || reached.has(to)) continue;
      reached.add(to);
      follow(to);
    }
  };
  follow(entry);
  return [...reached];
}

const modules = new Map(
  ['src', 'data', 'demo/builder']
    .flatMap((folder) =>
      readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) =>
        posix.join(folder, name.replaceAll('\\', '/')),
      ),
    )
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

test('every module imports only what its layer may', () => {
  assert.ok(
    modules.has('src/index.ts') && withData.every((path) => modules.has(path)),
    'the modules were not found',
  );
  assert.deepEqual(
    [...modules].flatMap(([path, text]) => forbidden(path, text)),
    [],
  );
});

test('only the modules that bring data, and the base without data, import packed figures', () => {
  const packed = (path: string, text: string) =>
    importsOf(path, text).some(({to, typeOnly}) => to.startsWith('data/packed/') && !typeOnly);
  const importers = [...modules].filter(
    ([path, text]) => path.startsWith('src/') && packed(path, text),
  );
  assert.deepEqual(
    importers.map(([path]) => path),
    [
      ...withData.filter((path) => path !== 'src/dataset/all.ts'),
      'src/dataset/credential-names.ts',
      'src/lite-base.ts',
    ].sort(),
  );
});

test('the library for servers, and the autoloader, reach neither lit nor an element', () => {
  assert.deepEqual(
    reachedFrom('src/data.ts').filter((to) => /^lit\b|^src\/(elements|controllers)\//.test(to)),
    [],
  );
  assert.deepEqual(reachedFrom('src/career-widgets.lite.ts'), [
    'src/native-event.ts',
    'src/script.ts',
    'src/version.ts',
  ]);
  assert.ok(reachedFrom('src/index.ts').includes('lit'), 'the library with elements reaches lit');
});

test('no modules import each other in a ring', () => {
  assert.equal(cycleIn(modules), undefined);
});

test('data, models, sentences and words for servers compile without the DOM', () => {
  const pure = [...modules.keys()].filter(
    (path) =>
      /^src\/((dataset|model|messages)\/|(format|fallback|timelines|topics)\.ts$)/.test(path) &&
      !bringingModules.includes(path),
  );
  assert.ok(pure.length > 40, 'the modules were not found');
  assert.deepEqual(withoutDom(pure.map((path) => join(root, path))), []);
});

test('these checks find what they look for', () => {
  assert.deepEqual(forbidden('src/model/pay.ts', "import {html} from 'lit';"), [
    'src/model/pay.ts imports lit',
  ]);
  assert.deepEqual(forbidden('src/elements/career-x.ts', "import '../dataset/all.js';"), [
    'src/elements/career-x.ts imports src/dataset/all.ts',
  ]);
  assert.deepEqual(
    forbidden('src/model/pay.ts', "import {type A} from '../dataset/occupation.js';"),
    ['src/model/pay.ts imports src/dataset/occupation.ts'],
  );
  assert.deepEqual(
    forbidden('src/model/pay.ts', "import type {A} from '../dataset/occupation.js';"),
    [],
  );
  assert.deepEqual(forbidden('src/define/all.ts', "void import('../../data/packed/11.gen.js');"), [
    'src/define/all.ts imports data/packed/11.gen.ts',
  ]);
  assert.deepEqual(forbidden('src/format.ts', "import '../tools/serve.mjs';"), [
    'src/format.ts imports tools/serve.mjs',
  ]);
  assert.deepEqual(forbidden('src/controllers/turns.ts', "import '../career-element.js';"), [
    'src/controllers/turns.ts imports src/career-element.ts',
  ]);
  assert.deepEqual(forbidden('src/dataset/all.ts', "export * from 'zod';"), [
    'src/dataset/all.ts imports zod',
  ]);
  assert.deepEqual(forbidden('src/tools.ts', ''), ['src/tools.ts belongs to no layer']);
  const ring = new Map([
    ['src/a.ts', "import './b.js';"],
    ['src/b.ts', "export type {A} from './a.js';"],
  ]);
  assert.equal(cycleIn(ring), 'src/a.ts → src/b.ts → src/a.ts');
  assert.match(
    withoutDom([join(root, 'src/theme.ts')], 'export const title = document.title;').join(),
    /document/,
  );
});

/** What the compiler misses when the DOM's types are taken away. `text` stands in for the file's own. */
function withoutDom(files: string[], text?: string): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  host.getSourceFile = (name, languageVersion) => {
    const source = text !== undefined && files.includes(name) ? text : host.readFile(name);
    return source === undefined ? undefined : ts.createSourceFile(name, source, languageVersion);
  };
  const program = ts.createProgram(files, options, host);
  return ts.getPreEmitDiagnostics(program).map(({file, messageText}) => {
    const where = file ? `${file.fileName.slice(root.length)}: ` : '';
    return where + ts.flattenDiagnosticMessageText(messageText, '\n');
  });
}
