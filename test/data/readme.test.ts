import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {dataFolder, readTables} from '../../data/tables.js';
import {withTables} from '../../tools/describe-tables.js';

const tables = readTables();
const page = readFileSync(new URL('README.md', dataFolder), 'utf8');

describe('data/README.md', () => {
  it('has the fields, meanings and examples of the schema and the tables', async () => {
    assert.equal(page, await withTables(page, tables), 'run npx tsx tools/describe-tables.ts');
  });

  it('loses nothing without being noticed', async () => {
    await assert.rejects(withTables('# The data\n', tables), /has lost its marks/);
  });
});

describe('what data/README.md says of joins', () => {
  const occupations = tables.occupations.map(({code}) => code).filter((code) => code !== '00-0000');
  const membersOf = (code: string) => {
    const members = tables.combined.filter((row) => row.code === code).map(({member}) => member);
    return members.length > 0 ? members : [code];
  };
  const scored = new Map<string, string[]>();
  for (const {onetCode} of tables.interests)
    scored.set(onetCode.slice(0, 7), [...(scored.get(onetCode.slice(0, 7)) ?? []), onetCode]);

  it('O*NET scores 748 of 830 occupations as a whole, and of 23 parts alone', () => {
    const own = occupations.filter((code) => scored.get(code)?.includes(`${code}.00`));
    const parts = occupations.filter((code) => scored.has(code) && !own.includes(code));
    assert.deepEqual([occupations.length, own.length, parts.length], [830, 748, 23]);
    for (const code of parts) assert.match(titleOf(code), /All Other/);
    assert.equal(occupations.filter((code) => (scored.get(code)?.length ?? 0) > 1).length, 64);
  });

  it('the 59 others are the 12 combined codes, which have scored members, and 47 "All Other" occupations', () => {
    const none = occupations.filter((code) => !scored.has(code));
    const combined = none.filter((code) => membersOf(code)[0] !== code);
    assert.deepEqual([none.length, combined.length], [59, 12]);
    for (const code of combined)
      assert.ok(
        membersOf(code).some((member) => scored.has(member)),
        code,
      );
    for (const code of none) if (!combined.includes(code)) assert.match(titleOf(code), /All Other/);
  });

  it('every occupation has projections and attainment, which have Legislators and Fishing and Hunting Workers besides', () => {
    for (const table of [tables.projections, tables.attainment]) {
      const codes = table.map(({code}) => code).filter((code) => code !== '00-0000');
      assert.deepEqual(
        occupations.filter((code) => !codes.includes(code)),
        [],
      );
      assert.deepEqual(
        codes.filter((code) => !occupations.includes(code)),
        ['11-1031', '45-3031'],
      );
    }
  });

  it('58 occupations have annual pay only, 5 hourly pay only, and no pay is marked * or #', () => {
    assert.equal(tables.wages.filter((row) => row.hourlyP50 === undefined).length, 58);
    assert.equal(tables.wages.filter((row) => row.annualP50 === undefined).length, 5);
    assert.deepEqual(
      tables.wages.filter((row) => Object.values(row).some((cell) => cell === '*' || cell === '#')),
      [],
    );
  });

  it('663 occupations have programs, counting those of the members of a combined code', () => {
    const codes = new Set(tables.programs.map(({code}) => code));
    assert.equal(
      occupations.filter((code) => membersOf(code).some((member) => codes.has(member))).length,
      663,
    );
  });

  it('871 of 923 interest profiles were reviewed by experts, and every reported title is an alternate one', () => {
    assert.equal(tables.interests.length, 923);
    assert.equal(
      tables.interests.filter(({domainSource}) => domainSource === 'Machine Learning/Expert')
        .length,
      871,
    );
    assert.equal(tables.aliases.length, 56505);
  });

  function titleOf(code: string): string {
    return tables.occupations.find((row) => row.code === code)?.title ?? '';
  }
});
