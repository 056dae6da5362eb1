/**
 * Who may import whom, read from the import lines of every module in src/ and data/. A new module that fits no layer
 * fails until somebody decides where it belongs.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Layer {
  /** A module, or a folder with a slash at its end. The first layer that holds a module is its layer. */
  holds: string;
  imports?: string[];
  /** May also be imported, but only as types: such an import is gone after compiling. */
  types?: string[];
  packages?: string[];
}

/** Only the entries decide which figures are in memory, so no folder rule lets anybody import this one by the way. */
const allOccupations = 'src/dataset/all.ts';
const withData = ['src/dataset/aliases.ts', allOccupations, 'src/dataset/listed.ts'];

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
  {holds: 'data/', imports: ['data/'], packages: ['zod', 'csv-parse', 'csv-stringify', 'node:']},
  // What brings data with it: all occupations, and what only some pages want.
  ...withData.map((holds): Layer => ({
    holds,
    imports: ['src/dataset/', allOccupations, 'data/packed/'],
  })),
  {
    holds: 'src/dataset/',
    imports: ['src/dataset/'],
    types: ['data/schema.ts', 'data/packed/keys.gen.ts'],
  },
  // A ranking goes through all occupations; every other model is handed the one it is about.
  {
    holds: 'src/model/fit.ts',
    imports: ['src/dataset/catalog.ts', 'src/dataset/layout.ts'],
    types: ['src/dataset/'],
  },
  {
    holds: 'src/model/',
    imports: ['src/model/', 'src/format.ts'],
    types: ['src/dataset/', 'data/schema.ts'],
  },
  {holds: 'src/format.ts', types: ['src/dataset/', 'data/schema.ts']},
  {
    holds: 'src/messages/',
    imports: ['src/messages/', 'src/format.ts'],
    types: ['src/dataset/', 'src/model/'],
  },
  {holds: 'src/events.ts', types: ['src/dataset/', 'src/model/']},
  {holds: 'src/theme.ts', packages: ['lit']},
  {
    holds: 'src/career-element.ts',
    imports: ['src/dataset/catalog.ts', 'src/dataset/loading.ts', 'src/events.ts', 'src/messages/'],
    types: ['src/dataset/'],
    packages: ['lit'],
  },
  {
    holds: 'src/occupation-element.ts',
    imports: ['src/career-element.ts', 'src/dataset/', 'src/messages/', 'src/model/record.ts'],
    types: ['data/packed/keys.gen.ts'],
    packages: ['lit'],
  },
  // What an element draws and a server says in words alike: topics made of tables need the tables.
  {
    holds: 'src/topics.ts',
    imports: ['src/dataset/', 'src/model/', 'src/messages/', 'src/format.ts'],
  },
  {holds: 'src/turns.ts'},
  // The build puts it in the place of lit; no module of ours names it.
  {holds: 'src/lean-lit.ts'},
  // They show or link more than the one occupation that the base class finds: credentials, related occupations, a ranking.
  ...[
    'career-education',
    'career-certification',
    'career-matches',
    'career-profile',
    'career-topic',
    'occupation-link',
  ].map((name): Layer => ({
    holds: `src/elements/${name}.ts`,
    imports: [
      'src/elements/',
      'src/career-element.ts',
      'src/occupation-element.ts',
      'src/dataset/',
      'src/topics.ts',
      'src/model/',
      'src/theme.ts',
      'src/turns.ts',
      'src/format.ts',
      'src/messages/',
      'src/events.ts',
    ],
    types: ['data/packed/keys.gen.ts'],
    packages: ['lit'],
  })),
  {
    holds: 'src/elements/',
    imports: [
      'src/elements/',
      'src/career-element.ts',
      'src/occupation-element.ts',
      'src/model/',
      'src/theme.ts',
      'src/format.ts',
      'src/messages/',
      'src/events.ts',
    ],
    types: ['src/dataset/'],
    packages: ['lit'],
  },
  // What a server writes into a page: the sentences of every element, without one.
  {
    holds: 'src/fallback.ts',
    imports: ['src/topics.ts', 'src/dataset/', 'src/model/', 'src/messages/', 'src/format.ts'],
    types: ['data/packed/keys.gen.ts'],
  },
  {holds: 'src/reserved-space.ts'},
  {holds: 'src/register.ts', imports: ['src/elements/'], packages: ['lit']},
  {holds: 'src/define.ts', imports: [allOccupations, 'src/register.ts'], types: ['src/elements/']},
  {
    holds: 'src/career-widgets.lite.ts',
    imports: ['src/dataset/', 'src/register.ts', 'data/packed/'],
  },
  {holds: 'src/career-widgets.ts', imports: ['src/define.ts']},
  {
    holds: 'src/index.ts',
    imports: [
      'src/elements/',
      'src/career-element.ts',
      'src/occupation-element.ts',
      'src/dataset/',
      allOccupations,
      'src/model/',
      'src/events.ts',
      'src/fallback.ts',
      'src/topics.ts',
    ],
    types: ['src/format.ts', 'data/packed/keys.gen.ts'],
  },
  {holds: 'src/programs.ts', imports: ['src/dataset/', allOccupations]},
  {holds: 'src/schema.ts', imports: ['data/'], types: ['src/dataset/'], packages: ['zod']},
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
  return (
    path === place || (place.endsWith('/') && path.startsWith(place) && path !== allOccupations)
  );
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

/** The first ring of modules that import each other, as `a → b → a`; types count, because a ring of types is as hard to read. */
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

const modules = new Map(
  ['src', 'data']
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
    modules.has('src/index.ts') && modules.has(allOccupations),
    'the modules were not found',
  );
  assert.deepEqual(
    [...modules].flatMap(([path, text]) => forbidden(path, text)),
    [],
  );
});

test('only the entry without data and the modules that bring data import the packed figures', () => {
  const packed = (path: string, text: string) =>
    importsOf(path, text).some(({to, typeOnly}) => to.startsWith('data/packed/') && !typeOnly);
  const importers = [...modules].filter(
    ([path, text]) => path.startsWith('src/') && packed(path, text),
  );
  assert.deepEqual(
    importers.map(([path]) => path),
    ['src/career-widgets.lite.ts', ...withData],
  );
});

test('no modules import each other in a ring', () => {
  assert.equal(cycleIn(modules), undefined);
});

test('dataset, model, format and fallback know no page: they compile without the DOM', () => {
  const pure = [...modules.keys()].filter(
    (path) =>
      /^src\/(dataset|model)\//.test(path) ||
      path === 'src/format.ts' ||
      path === 'src/fallback.ts',
  );
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
    forbidden('src/elements/career-x.ts', "import {type A} from '../dataset/occupation.js';"),
    ['src/elements/career-x.ts imports src/dataset/occupation.ts'],
  );
  assert.deepEqual(
    forbidden('src/elements/career-x.ts', "import type {A} from '../dataset/occupation.js';"),
    [],
  );
  assert.deepEqual(forbidden('src/define.ts', "void import('../data/packed/11.gen.js');"), [
    'src/define.ts imports data/packed/11.gen.ts',
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
