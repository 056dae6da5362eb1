import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readTables} from '../../data/tables.js';
import {sorted} from '../../tools/import/merge.js';
import {
  onetFiles,
  parseInterests,
  parseRelations,
  parseTitles,
  parseZones,
} from '../../tools/import/onet.js';
import type {TextFile} from '../../tools/import/text-table.js';
import {extract, haveFacts, official} from './official-files.js';
import {onetTexts} from './published-files.js';
import {refused} from './refusals.js';

const tables = readTables();
const texts = onetTexts(tables);
const changed = (file: TextFile, from: string | RegExp, to: string): TextFile => ({
  ...file,
  text: file.text.replace(from, to),
});
const lineOf = ({text}: TextFile, start: string) =>
  text.split('\r\n').findIndex((line) => line.startsWith(start)) + 1;

describe('reading the O*NET files', () => {
  it('gives back every score, zone, relation and title of the tables', () => {
    assert.deepEqual(parseInterests(texts.interests, '30.2').tables.interests, tables.interests);
    assert.deepEqual(parseZones(texts.zones, '30.1').tables.zones, tables.zones);
    assert.deepEqual(parseRelations(texts.relations, '30.1').tables.relations, tables.relations);
    const titles = parseTitles(texts.alternate, texts.reported, '30.1').tables;
    assert.deepEqual(titles.onet, tables.onet);
    assert.deepEqual(sorted('aliases', titles.aliases ?? []), tables.aliases);
  });

  it('names the release in the source', () => {
    const reading = parseZones(texts.zones, '31.0');
    assert.deepEqual(
      [reading.dataset, reading.edition, reading.period, reading.tables.zones?.[0]?.source],
      ['usdol-onet', '31.0', 'release 31.0', 'usdol-onet-31.0'],
    );
  });

  it('keeps a title once, as reported, and with its short form, whatever its case', () => {
    const alternate = {
      ...texts.alternate,
      text: `${texts.alternate.text}29-2072.00\tZebra Coder\tZC\t08\r\n`,
    };
    const reported = {
      ...texts.reported,
      text: `${texts.reported.text}29-2072.00\tZEBRA Coder\tY\r\n`,
    };
    const found = parseTitles(alternate, reported, '30.1').tables.aliases?.filter(({title}) =>
      /zebra/i.test(title),
    );
    assert.deepEqual(found, [
      {
        onetCode: '29-2072.00',
        title: 'ZEBRA Coder',
        shortTitle: 'ZC',
        kind: 'reported',
        source: 'usdol-onet-30.1',
      },
    ]);
  });

  it('reads a file with line feeds alone', () => {
    const unix = {...texts.zones, text: texts.zones.text.replaceAll('\r\n', '\n')};
    assert.equal(parseZones(unix, '30.1').tables.zones?.length, tables.zones.length);
  });
});

describe('refusing an O*NET file', () => {
  it('without a column', () => {
    refused(
      () => parseZones(changed(texts.zones, 'Job Zone', 'Zone'), '30.1'),
      'Job Zones.txt, row 1: there is no column "Job Zone"; the columns are: O*NET-SOC Code, Zone',
    );
  });

  it('that was cut off, within a line or after one', () => {
    for (const [parse, file] of [
      [parseInterests, texts.interests],
      [parseZones, texts.zones],
      [parseRelations, texts.relations],
    ] as const) {
      refused(
        () => parse({...file, text: file.text.slice(0, -9)}, '30.1'),
        `${file.file}, row`,
        'the file ends in the middle of a line',
      );
      const half = file.text.split('\r\n');
      refused(
        () => parse({...file, text: `${half.slice(0, half.length / 2).join('\r\n')}\r\n`}, '30.1'),
        file.file,
        /must have at least 900|rows are missing/i,
      );
    }
    refused(
      () =>
        parseInterests(
          {
            ...texts.interests,
            text: texts.interests.text.split('\r\n').slice(0, -6).join('\r\n') + '\r\n',
          },
          '30.2',
        ),
      'has no score for enterprising, conventional',
    );
    refused(
      () =>
        parseRelations(
          {
            ...texts.relations,
            text: texts.relations.text.split('\r\n').slice(0, -5).join('\r\n') + '\r\n',
          },
          '30.1',
        ),
      'has 7 primary related occupations, must have 10',
    );
  });

  it('with a malformed code, an odd row or a title that is empty, naming the row', () => {
    const row = lineOf(texts.zones, '29-2072.00');
    refused(
      () => parseZones(changed(texts.zones, '29-2072.00', '29-2072'), '30.1'),
      `Job Zones.txt, row ${row}, column O*NET-SOC Code: says "29-2072", must be an O*NET-SOC code`,
    );
    refused(
      () => parseZones(changed(texts.zones, /(29-2072\.00\t\d)\t/, '$1 '), '30.1'),
      `row ${row}: has 3 cells, must have 4`,
    );
    refused(
      () =>
        parseTitles(changed(texts.alternate, /\tAgency Owner\t/, '\t\t'), texts.reported, '30.1'),
      'Alternate Titles.txt, row 3, column Alternate Title: is empty',
    );
  });

  it('with a score out of range, of another element, or twice', () => {
    const row = lineOf(texts.interests, '29-2072.00');
    const line = /(29-2072\.00\t1\.B\.1\.a\t)Realistic(\tOI\t)[\d.]+/;
    const place = `Interests.txt, row ${row}, column`;
    refused(
      () => parseInterests(changed(texts.interests, line, '$1Realistic$27.50'), '30.2'),
      `${place} Data Value: says "7.50", must be from 1 to 7`,
    );
    refused(
      () => parseInterests(changed(texts.interests, line, '$1Realistic$2n/a'), '30.2'),
      `${place} Data Value: says "n/a", must be a number with two decimals`,
    );
    refused(
      () => parseInterests(changed(texts.interests, line, '$1Mechanical$22.00'), '30.2'),
      `${place} Element Name: says "Mechanical", must be one of realistic`,
    );
    refused(
      () => parseInterests(changed(texts.interests, line, '$1Social$22.00'), '30.2'),
      'which 29-2072.00 has already',
    );
    refused(
      () => parseInterests(changed(texts.interests, line, '$1Realistic\tOX\t2.00'), '30.2'),
      'must be "OI" or "IH"',
    );
  });

  it('with a zone out of range or twice, and with a rank or a tier out of order', () => {
    const zone = /(29-2072\.00\t)\d/;
    refused(
      () => parseZones(changed(texts.zones, zone, '$16'), '30.1'),
      'column Job Zone: says "6", must be a job zone, 1 to 5',
    );
    refused(
      () => parseZones(changed(texts.zones, /(29-2072\.00\t.*\r\n)/, '$1$1'), '30.1'),
      'column O*NET-SOC Code: says "29-2072.00", which row',
    );
    refused(
      () => parseRelations(changed(texts.relations, /(^29-2072\.00\t.*\t)3\r/m, '$14\r'), '30.1'),
      'column Index: says "4", must be 3, the next rank of 29-2072.00',
    );
    refused(
      () => parseRelations(changed(texts.relations, 'Primary-Short', 'Nearest'), '30.1'),
      'says "Nearest", must be Primary-Short',
    );
  });
});

if (haveFacts) {
  describe('the official O*NET files', () => {
    /** Lines of a file, split without the importer's code. */
    const lines = (name: string) =>
      readFileSync(official(name), 'utf8')
        .trimEnd()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split('\t'));

    it('have the interest scores of interests.csv', () => {
      const byCode = new Map(tables.interests.map((row) => [row.onetCode, row]));
      const scores = lines(onetFiles.interests).filter((cells) => cells[3] === 'OI');
      assert.equal(scores.length, tables.interests.length * 6);
      for (const [code = '', , name = '', , value] of scores) {
        assert.equal(
          byCode.get(code)?.[name.toLowerCase() as 'realistic'],
          Number(value),
          `${code} ${name}`,
        );
      }
    });

    it('agree with the interests others have read out of them, high points included', () => {
      const rows = extract('onet-interests-30.2.csv');
      assert.equal(rows.length, tables.interests.length);
      for (const [at, row] of rows.entries()) {
        const ours = tables.interests[at];
        const points = [row.first_high_point, row.second_high_point, row.third_high_point]
          .map((point) => ' RIASEC'[Number(point)])
          .join('')
          .trim();
        assert.deepEqual(
          [
            ours?.onetCode,
            ours?.realistic,
            ours?.conventional,
            ours?.highPoints,
            ours?.date,
            ours?.domainSource,
          ],
          [
            row.onet_soc_code,
            Number(row.realistic),
            Number(row.conventional),
            points,
            row.date,
            row.domain_source,
          ],
        );
      }
    });

    it('have the zones, relations and titles of the tables, and no others', () => {
      const join = (rows: (string | number | undefined)[][]) =>
        rows.map((cells) => cells.join('\t')).sort();
      assert.deepEqual(
        join(lines(onetFiles.zones).map(([code, zone]) => [code, zone])),
        join(tables.zones.map((row) => [row.onetCode, row.zone])),
      );
      assert.deepEqual(
        join(lines(onetFiles.relations).filter(([, , tier]) => tier !== 'Supplemental')),
        join(tables.relations.map((row) => [row.onetCode, row.relatedCode, row.tier, row.index])),
      );
      const key = (code = '', title = '') => [code, title.toLowerCase()];
      const published = new Set(
        join(
          [...lines(onetFiles.alternate), ...lines(onetFiles.reported)].map(([code, title]) =>
            key(code, title),
          ),
        ),
      );
      assert.deepEqual(
        join(tables.aliases.map((row) => key(row.onetCode, row.title))),
        [...published].sort(),
      );
      assert.deepEqual(
        join(
          tables.aliases
            .filter(({kind}) => kind === 'reported')
            .map((row) => key(row.onetCode, row.title)),
        ),
        join(lines(onetFiles.reported).map(([code, title]) => key(code, title))),
      );
    });
  });
}
