import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type * as z from 'zod';
import {occupationRecord, source} from '../../data/schema.js';
import {rowSchemas} from '../../data/tables.js';
import type {OccupationRecord} from '../../src/dataset/occupation.js';

type Described = z.infer<typeof occupationRecord>;
/**
 * Whether each type can be given where the other is asked for, and none of their keys is the
 * other's unknown.
 */
type Same<A, B> = [A, keyof A] extends [B, keyof B]
  ? [B, keyof B] extends [A, keyof A]
    ? true
    : false
  : false;
type DeepKeys<T> = T extends object
  ? {
      [K in keyof T]-?: `${K & string}` | `${K & string}.${DeepKeys<NonNullable<T[K]>> & string}`;
    }[keyof T]
  : never;

// These lines do not compile when src/dataset/occupation.ts and data/schema.ts describe different
// records.
const recordsAreTheSame: Same<OccupationRecord, Described> = true;
const fieldsAreTheSame: Same<
  Record<DeepKeys<OccupationRecord>, 1>,
  Record<DeepKeys<Described>, 1>
> = true;

/** Every field of a schema, by path, with its description. */
function fieldsOf(schema: z.ZodType, path = ''): [string, string | undefined][] {
  const inner =
    'unwrap' in schema ? (schema as unknown as z.ZodOptional<z.ZodType>).unwrap() : schema;
  const {shape} = inner as z.ZodObject;
  if (!shape) return [];
  return Object.entries(shape).flatMap(([key, field]): [string, string | undefined][] => {
    const one = field as z.ZodType;
    const within = fieldsOf(one, `${path}${key}.`);
    return [
      [
        path + key,
        one.description ?? (within.length > 0 ? 'described by its own fields' : undefined),
      ],
      ...within,
    ];
  });
}

describe('the schema', () => {
  it('describes the same record as the public type', () => {
    assert.ok(recordsAreTheSame && fieldsAreTheSame);
  });

  it('says of every field what it means', () => {
    const all = {...rowSchemas, source, record: occupationRecord};
    for (const [name, schema] of Object.entries(all)) {
      const fields = fieldsOf(schema);
      assert.ok(fields.length > 1, name);
      for (const [path, description] of fields)
        assert.ok(description, `${name}.${path} has no description`);
    }
  });
});

describe('a page’s own record', () => {
  const wages = {
    annual: {p10: 36320, p50: 50250, p90: '#'},
    area: 'U.S.',
    period: 'May 2024',
    source: {name: 'BLS OEWS', url: 'https://www.bls.gov/oes/'},
  };

  it('needs no more than a title', () => {
    assert.deepEqual(occupationRecord.parse({title: 'Medical Coder'}), {title: 'Medical Coder'});
    assert.deepEqual(occupationRecord.parse({title: 'Medical Coder', wages}), {
      title: 'Medical Coder',
      wages,
    });
  });

  const problems = (record: unknown) =>
    occupationRecord
      .safeParse(record)
      .error?.issues.map(({path, message}) => `${path.join('.')}: ${message}`);

  it('may not have a key that is unknown, at any depth', () => {
    assert.deepEqual(problems({title: 'A', salary: 1}), [': Unrecognized key: "salary"']);
    assert.deepEqual(problems({title: 'A', wages: {annual: {median: 1}}}), [
      'wages.annual: Unrecognized key: "median"',
    ]);
  });

  it('is refused with the name of the field and what it must be', () => {
    assert.deepEqual(problems({title: 'A', wages: {annual: {p50: '50,250'}}}), [
      'wages.annual.p50: must be an amount in US dollars, or "*", or "#"',
    ]);
    assert.deepEqual(problems({title: 'A', wages: {annual: {p50: 0}}}), [
      'wages.annual.p50: must be an amount in US dollars, or "*", or "#"',
    ]);
    assert.deepEqual(problems({title: 'A', code: '29-2072.00'}), [
      'code: must be a SOC code such as 29-2072',
    ]);
    assert.deepEqual(
      problems({title: 'A', wages: {source: {name: 'B', url: 'javascript:alert(1)'}}}),
      ['wages.source.url: must be an https address'],
    );
    assert.deepEqual(problems({}), ['title: Invalid input: expected string, received undefined']);
  });
});
