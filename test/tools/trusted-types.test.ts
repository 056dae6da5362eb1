/** What the build changes in lit: the name of its Trusted Types policy, and that a page may refuse it. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {runInNewContext} from 'node:vm';
import {rollup} from 'rollup';
import {trustedTypes} from '../../tools/trusted-types.mjs';

const entry = import.meta.resolve('lit-html');
/** The file that the drop-ins are bundled from. */
const litHtml = readFileSync(
  join(dirname(fileURLToPath(entry)).replace(/[\\/](node|development)$/, ''), 'lit-html.js'),
  'utf8',
);

const folder = mkdtempSync(join(tmpdir(), 'career-widgets-'));
after(() => rmSync(folder, {recursive: true}));

/** What the build makes of lit, if that were all it is; imported by a script if there is one. */
async function built(lit: string, script?: string): Promise<string> {
  const virtual: Record<string, string> = {
    '/node_modules/lit-html/lit-html.js': lit,
    '/script.js': script ?? "export * from '/node_modules/lit-html/lit-html.js';",
  };
  const bundle = await rollup({
    input: '/script.js',
    plugins: [
      {name: 'files', resolveId: (id) => id, load: (id) => virtual[id]},
      trustedTypes('ours'),
    ],
  });
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code;
}

const asks = "export const rules = page.createPolicy('lit-html', {createHTML: text => text});";

test('lit as it is installed asks for a policy under our name', async () => {
  const code = await built(litHtml);
  assert.deepEqual(code.match(/createPolicy\([^,]*/g), ['createPolicy("ours"']);
  assert.doesNotMatch(code, /["'`]lit-html["'`]/);
});

test('a page that allows the policy gets it, and one that refuses goes on without', async () => {
  const code = (await built(asks)).replace(/export .*/, 'rules;');
  const asked: string[] = [];
  const allowing = {createPolicy: (name: string) => asked.push(name)};
  assert.equal(runInNewContext(code, {page: allowing}), 1);
  assert.deepEqual(asked, ['ours']);
  const refusing = {
    createPolicy() {
      throw new TypeError('refused');
    },
  };
  assert.equal(runInNewContext(code, {page: refusing}), undefined);
});

for (const [what, lit] of Object.entries({
  'under another name': asks.replace('lit-html', 'lit'),
  'with rules of another form': asks.replace('text => text', 'text => clean(text)'),
  twice: `${asks}\n${asks.replace('rules', 'others')}`,
  never: 'export const rules = undefined;',
})) {
  test(`the build ends where lit asks ${what}`, () =>
    assert.rejects(built(lit), /lit asks for its policy in another way \(\d places found/));
}

test('the build ends where a script holds no lit, as after a move of its files', () =>
  assert.rejects(built('', 'export default 1;'), /Expected one copy of lit-html, found 0/));

test('the build ends where a script asks for another policy as well', () =>
  assert.rejects(
    built(
      asks,
      "export * from '/node_modules/lit-html/lit-html.js'; export const more = page.createPolicy('more', {});",
    ),
    /A script asks for a Trusted Types policy that is not ours/,
  ));
