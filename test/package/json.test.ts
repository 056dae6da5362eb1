/** The dataset for other tools: `dist/occupations.json` and its JSON Schema. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {
  findOccupation,
  occupations,
  programs,
  type Occupation,
  type Program,
} from '../../src/index.js';
import {dataFileFaults} from '../../src/schema.js';
import {addAllOccupations} from '../fixtures/occupation-modules.js';

addAllOccupations();

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8')) as unknown;
const file = read('occupations.json') as {
  sources: {id: string; attribution: string}[];
  occupations: Occupation[];
  programs: (Program & {occupations: string[]})[];
};

describe('occupations.json', () => {
  it('is as its JSON Schema says, read by a validator that knows nothing of us', () => {
    const ajv = new Ajv2020({allErrors: true, strict: false, validateFormats: false});
    const validate = ajv.compile(read('occupations.schema.json') as object);
    assert.ok(validate(file), ajv.errorsText(validate.errors));
    assert.ok(
      !validate({...file, occupations: [{title: 'x', wages: {annual: {p50: 'much'}}}]}),
      'the schema refuses what is wrong',
    );
  });

  it('is as the zod schema says', () => assert.deepEqual(dataFileFaults(file), []));

  it('holds the total and all 830 occupations, with the figures the library gives', () => {
    assert.equal(file.occupations.length, 831);
    const plain = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value, (key, one: unknown) => (key === 'attribution' ? undefined : one)),
      ) as unknown;
    assert.deepEqual(file.occupations, [findOccupation('00-0000')!, ...occupations()].map(plain));
  });

  it('holds every program of study once, with the occupations the library gives it', () => {
    const pairs = file.programs.flatMap(({cip, title, occupations}) =>
      occupations.map((code) => `${code} ${cip} ${title}`),
    );
    assert.deepEqual(
      pairs.sort(),
      occupations()
        .flatMap((one) => programs(one).map(({cip, title}) => `${one.code} ${cip} ${title}`))
        .sort(),
    );
    assert.equal(new Set(file.programs.map(({cip}) => cip)).size, file.programs.length);
    assert.ok(file.sources.some(({id}) => id.startsWith('nces-cip-soc-')));
  });

  it('names every source it refers to, with the wording to show', () => {
    const known = new Map(file.sources.map(({id, attribution}) => [id, attribution]));
    const used = JSON.stringify(file.occupations).matchAll(/"source":\{"id":"([^"]+)"/g);
    for (const id of new Set([...used].map(([, id]) => id!))) assert.ok(known.get(id), id);
  });
});
