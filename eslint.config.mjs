import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What a strict Content-Security-Policy or a Trusted Types policy on somebody's page would block. */
const blockedOnStrictPages = [
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|\\s)style\\s*=/i]',
    message:
      'A style attribute is blocked by a strict Content-Security-Policy: use a class, an SVG attribute or style.setProperty().',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]',
    message:
      'Markup from a string is blocked under Trusted Types and unsafe everywhere: write a template.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    message:
      'Markup from a string is blocked under Trusted Types and unsafe everywhere: write a template.',
  },
  {
    selector:
      'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: 'document.write() erases a page that has finished loading.',
  },
];

/** What old libraries on somebody's page (Prototype, MooTools) have replaced, for the whole page, by something else. */
const replacedOnOldPages = [
  {
    selector:
      'CallExpression[callee.property.name=/^(every|filter|find|findIndex|findLast|flatMap|forEach|map|some)$/] > :function[params.length>2]',
    message: 'Prototype calls back with two arguments: name the list in a constant of its own.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^reduce(Right)?$/]',
    message: 'Prototype has a reduce of its own, which calls nothing: write a loop.',
  },
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'Prototype and MooTools have an Array.from of their own: spread, or write a loop.',
  },
  {
    selector: 'CallExpression[callee.property.name="entries"][arguments.length=0]',
    message: 'Prototype has an entries() of its own, without places: count in a loop.',
  },
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A default export has another name in every importing file: export by name.',
};

export default defineConfig(
  // tsconfig.json does not know these: built and generated files, packages, and what other compilers than ours read.
  {
    ignores: [
      'build-*/**',
      'dist/**',
      'coverage/**',
      'node_modules/**',
      'data/packed/**',
      'frameworks/**',
      'test/types/frameworks/**',
      'test/apps/*/**',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // As the compiler has it: a name that starts with a line says that it is there only to be passed over.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_'},
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // node:test returns a promise from every test it registers; the runner waits for them, not the file.
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: [
                'test',
                'it',
                'describe',
                'suite',
                'before',
                'after',
                'beforeEach',
                'afterEach',
              ],
            },
            // Typed as a promise for the sake of snapshots; it is none.
            {from: 'package', package: 'chai', name: ['Equal']},
          ],
        },
      ],
      // Numbers are what most of our sentences are made of.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    // Classes that extend these are elements too.
    settings: {
      wc: {elementBaseClasses: ['LitElement', 'CareerElement', 'OccupationElement']},
      lit: {elementBaseClasses: ['CareerElement', 'OccupationElement']},
    },
    rules: {
      // Lit attaches in createRenderRoot(), where a root that a server has drawn is taken over.
      'wc/attach-shadow-constructor': 'off',
      // LitElement has every lifecycle method, and the compiler knows which.
      'wc/guard-super-call': 'off',
      'wc/no-method-prefixed-with-on': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'no-console': ['error', {allow: ['warn']}],
      'no-eval': 'error',
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        ...blockedOnStrictPages,
        ...replacedOnOldPages,
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...['style-map', 'unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((name) => ({
              name: `lit/directives/${name}.js`,
              message:
                'A strict Content-Security-Policy or Trusted Types blocks what this directive writes.',
            })),
            {
              name: 'lit/static-html.js',
              allowImportNames: ['literal', 'html'],
              message: 'unsafeStatic puts a string into a template unchecked.',
            },
          ],
        },
      ],
    },
  },
  {files: ['tools/**'], rules: {'no-restricted-syntax': ['error', noDefaultExport]}},
  {
    files: ['test/**/*.ts'],
    rules: {
      // A chai assertion such as expect(x).to.be.true is an expression without a call.
      '@typescript-eslint/no-unused-expressions': 'off',
      // What JSON.parse and a page hand over is checked by the assertion that follows, not by a type in front of it.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
  },
);
