/** The package as a compiler and an editor see it. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {packedPackage} from './packed.js';

const fixtures = new URL('../types/', import.meta.url);

/** Compiles texts in the project that depends on the package, as strictly as there is. */
function compile(
  texts: Record<string, string>,
  options: ts.CompilerOptions,
): {program: ts.Program; errors: string[]} {
  const {project} = packedPackage();
  const paths = Object.entries(texts).map(([name, text]) => {
    const path = join(project, name);
    writeFileSync(path, text);
    return path;
  });
  const program = ts.createProgram(paths, {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    skipLibCheck: false,
    ...options,
  });
  const errors = ts.getPreEmitDiagnostics(program).map(({file, start, messageText}) => {
    const line =
      file && start !== undefined
        ? `${file.fileName.split('/').at(-1)}:${file.getLineAndCharacterOfPosition(start).line + 1}: `
        : '';
    return line + ts.flattenDiagnosticMessageText(messageText, '\n');
  });
  return {program, errors};
}

const asUsedElsewhere = (name: string) =>
  readFileSync(new URL(name, fixtures), 'utf8').replaceAll('../../src/index.js', 'career-widgets');
const files = readdirSync(fixtures).filter((name) => name.endsWith('.ts'));
const resolutions: Record<string, ts.CompilerOptions> = {
  Node: {module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext},
  'a bundler': {module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler},
};

describe('typed use of the package', () => {
  for (const [name, options] of Object.entries(resolutions)) {
    it(`compiles with ${name}’s resolution, and every marked slip fails`, () => {
      assert.ok(files.length >= 2);
      const {errors} = compile(
        Object.fromEntries(files.map((file) => [file, asUsedElsewhere(file)])),
        options,
      );
      assert.deepEqual(errors, []);
    });
  }

  it('finds every entry with the resolution of older projects, node10', () => {
    const entries = ['', '/data', '/define', '/salary', '/schema', '/occupations/29-2072'];
    const text = entries.map((entry) => `import 'career-widgets${entry}';\n`).join('');
    const {errors} = compile(
      {
        'node10.ts': `${text}import {findOccupation} from 'career-widgets/data';
import occupation from 'career-widgets/occupations/29-2072';
export const code: string = occupation.code;
export const pay: number | '*' | '#' | undefined = findOccupation(code)?.wages?.annual?.p50;
document.createElement('career-salary').period = 'hour';\n`,
      },
      {
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Node10,
        ignoreDeprecations: '6.0',
        noUncheckedSideEffectImports: true,
        // What lit and zod have for older projects is theirs.
        skipLibCheck: true,
      },
    );
    assert.deepEqual(errors, []);
  });

  it('compiles where an optional property may not be undefined unless it says so', () => {
    const {errors} = compile(
      Object.fromEntries(files.map((file) => [file, asUsedElsewhere(file)])),
      {...resolutions.Node, exactOptionalPropertyTypes: true},
    );
    assert.deepEqual(errors, []);
  });

  it('fails once for each slip where it is not marked', () => {
    for (const file of files) {
      const text = asUsedElsewhere(file);
      const marks = text.match(/\/\/ @ts-expect-error/g)!.length;
      const {errors} = compile(
        {[file]: text.replaceAll('// @ts-expect-error', '//')},
        resolutions.Node!,
      );
      assert.equal(errors.length, marks, `${file}\n${errors.join('\n')}`);
    }
  });

  it('knows the tag after importing “career-widgets/define” alone', () => {
    const {errors} = compile(
      {
        'define.ts':
          "import 'career-widgets/define';\ndocument.createElement('career-salary').period = 'hour';\n",
      },
      resolutions.Node!,
    );
    assert.deepEqual(errors, []);
  });
});

describe('what an editor shows', () => {
  const {program} = compile({'hover.ts': "export * from 'career-widgets';\n"}, resolutions.Node!);
  const checker = program.getTypeChecker();
  const exported = () => {
    const file = program.getSourceFiles().find(({fileName}) => fileName.endsWith('hover.ts'))!;
    return checker
      .getExportsOfModule(checker.getSymbolAtLocation(file)!)
      .map((one) => (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one));
  };
  const comment = (symbol: ts.Symbol) =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const member = (type: string, name: string) => {
    const symbol = exported().find((one) => one.name === type);
    assert.ok(symbol, `${type} is not exported`);
    const found = checker.getPropertyOfType(checker.getDeclaredTypeOfSymbol(symbol), name);
    assert.ok(found, `${type} has no ${name}`);
    return found;
  };

  it('says of every figure what it is and in which unit', () => {
    assert.match(comment(member('Percentiles', 'p10')), /10th percentile/);
    assert.match(comment(member('Percentiles', 'p10')), /US dollars/);
    assert.match(comment(member('Percentiles', 'mean')), /Mean/);
    assert.match(comment(member('Wages', 'annual')), /year/);
    assert.match(comment(member('Wages', 'hourly')), /hour/);
    assert.match(comment(member('Wages', 'employment')), /jobs/);
    assert.match(comment(member('CareerSalary', 'offerMin')), /US dollars/);
    assert.match(comment(member('CareerSalary', 'period')), /year.*hour/);
    assert.match(comment(member('CareerSalary', 'headingLevel')), /2 to 6/);
  });

  it('says of every field of an occupation what it holds, or what its type is', () => {
    for (const type of ['Wages', 'Percentiles', 'Source', 'OccupationGroup', 'SalaryScale']) {
      const symbol = exported().find(({name}) => name === type)!;
      for (const field of checker.getDeclaredTypeOfSymbol(symbol).getProperties()) {
        const own = checker.getTypeOfSymbol(field).getNonNullableType().getSymbol();
        assert.ok(comment(field) || (own && comment(own)), `${type}.${field.name} has no comment`);
      }
    }
  });

  it('completes the slugs', () => {
    const symbol = exported().find(({name}) => name === 'OccupationSlug')!;
    const {types} = checker.getDeclaredTypeOfSymbol(symbol) as ts.UnionType;
    const slugs = types.map((one) => (one as ts.StringLiteralType).value);
    assert.ok(slugs.length >= 831 && slugs.includes('medical-records-specialists'));
  });
});
