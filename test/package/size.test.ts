/** How large what we ship is: nothing changes unnoticed, in either direction, and nothing passes its cap. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {measuredPages} from '../../bench/measured-pages.js';
import {
  differences,
  dropIn,
  keptSizes,
  measureSizes,
  type Bytes,
  type Sizes,
} from '../../bench/sizes.js';

const measured = await measureSizes();
const {artefacts, bundled, code, fields, pages} = measured;
const groups = Object.keys(artefacts).filter((path) => /^lite\/\d\d\.js$/.test(path));

/**
 * What somebody who embeds us may count on, in brotli bytes; 1 kB is 1,000 bytes. Code has caps of its own, because every
 * page pays for it however few occupations it shows, and a smaller dataset must not hide a larger program.
 */
const caps: [what: string, cap: number, files: (Bytes | undefined)[]][] = [
  ['a page with a salary tag by code, lite: everything transferred', 19_000, [pages.oneTag]],
  ['the same with outlook and facts', 21_000, [pages.threeTags]],
  ['the code of all tags, lite', 33_000, [pages.codeOfAllTags]],
  ['a page with any tags, all-in-one', 82_000, [pages.allInOne]],
  ['one tag in a bundle, with its core', 45_000, [bundled['./salary']]],
  [
    'titles, codes, wages, outlook, preparation and interests of all occupations',
    27_000,
    [
      'titles and codes',
      'group titles',
      'pay, outlook, preparation and interests',
      'irregular pay and combined codes',
    ].map((field) => fields[field]),
  ],
  [
    'attainment, job zones and nearest relations of all',
    9_000,
    [fields['details: attainment, job zones, relations']],
  ],
  ...groups.map((path): (typeof caps)[number] => [path, 5_000, [artefacts[path]]]),
];

test('the sizes are those in bench/size.json', () => {
  assert.deepEqual(
    differences(keptSizes(), measured),
    [],
    'If this is meant: npm run size -- --update',
  );
});

test('nothing passes its cap', () => {
  assert.equal(groups.length, 23, 'the groups of the lite drop-in were not found');
  const over = caps.flatMap(([what, cap, files]) => {
    const bytes = files.reduce((sum, file) => sum + (file?.brotli ?? NaN), 0);
    return bytes <= cap ? [] : [`${what}: ${bytes} bytes, ${bytes - cap} over its cap`];
  });
  assert.deepEqual(over, []);
});

test('the README and docs/sizes.md show the sizes and times that were measured', async () => {
  const pages = await measuredPages();
  assert.deepEqual([...pages.keys()], ['README.md', 'docs/sizes.md']);
  for (const [path, content] of pages)
    assert.equal(
      readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'),
      content,
      `${path}: npm run size -- --update writes it`,
    );
});

test('a byte more or less is noticed', () => {
  const {brotli} = code[dropIn]!;
  const changed = (by: number): Sizes => ({
    ...measured,
    code: {...code, [dropIn]: {...code[dropIn]!, brotli: brotli + by}},
  });
  assert.deepEqual(differences(measured, changed(1)), [
    `code, ${dropIn}, brotli: ${brotli} → ${brotli + 1} (+1)`,
  ]);
  assert.deepEqual(differences(measured, changed(-1)), [
    `code, ${dropIn}, brotli: ${brotli} → ${brotli - 1} (−1)`,
  ]);
  const {[dropIn]: _gone, ...others} = artefacts;
  assert.match(differences(measured, {...measured, artefacts: others})[0]!, /not there$/);
});

test('the code of a drop-in holds no occupation', () => {
  for (const path of Object.keys(code))
    assert.ok(code[path]!.brotli < artefacts[path]!.brotli, path);
});
