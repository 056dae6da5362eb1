import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {failures} from '../../data/rules.js';
import {dataFolder, formatTable, readTables, type Tables} from '../../data/tables.js';
import {sorted} from '../../tools/import/merge.js';
import {finishImport, writeTables} from '../../tools/import/write.js';
import {importOfficial, type ImportOptions} from '../../tools/import-official.js';
import {oewsSheets} from './oews-sheets.js';
import {haveFacts, official} from './official-files.js';
import {
  attainmentSheets,
  cipSheets,
  onetTexts,
  projectionsSheets,
  socSheets,
} from './published-files.js';
import {withCell, withRows} from './refusals.js';
import {writeWorkbook} from './write-workbook.js';

const committed = readTables();
/** The tables with one title for each occupation: fifty thousand more would only take time. */
const tables: Tables = {
  ...committed,
  aliases: [
    ...new Map(
      committed.aliases.map((row) => [
        `${row.onetCode} ${row.kind === 'reported' ? '' : 'not'}`,
        row,
      ]),
    ).values(),
  ],
};
tables.aliases = sorted('aliases', tables.aliases);
const root = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(root, {recursive: true}));

let data: URL;
let downloads: string;
beforeEach(() => {
  const own = mkdtempSync(join(root, 'test-'));
  downloads = join(own, 'downloads');
  mkdirSync(downloads);
  data = pathToFileURL(`${own}/data/`);
  for (const name of ['tables', 'sources.json'])
    cpSync(new URL(name, dataFolder), new URL(name, data), {recursive: true});
  writeFileSync(new URL('tables/aliases.csv', data), formatTable('aliases', tables.aliases));
});

const run = (options: ImportOptions) => importOfficial({...options, data});
const refused = (options: ImportOptions, message: RegExp) =>
  assert.rejects(run(options), {name: 'Refusal', message});

/**
 * Everything in the data folder, by name; of the sources, what they say and not how they are laid
 * out.
 */
function contents(folder = data): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  );
  const read = (path: string) => readFileSync(path, 'utf8');
  return Object.fromEntries(
    files.map(({parentPath, name}) => [
      name,
      name === 'sources.json'
        ? JSON.stringify(JSON.parse(read(join(parentPath, name))))
        : read(join(parentPath, name)),
    ]),
  );
}

function download(name: string, sheets: Parameters<typeof writeWorkbook>[1]): string {
  const path = join(downloads, name);
  writeWorkbook(path, sheets);
  return path;
}

function downloadText({file, text}: {file: string; text: string}): string {
  const path = join(downloads, file);
  writeFileSync(path, text);
  return path;
}

/** The tables with another title and a raise for medical records specialists. */
function nextYear(): Tables {
  const occupations = tables.occupations.map((row) =>
    row.code === '29-2072' ? {...row, title: 'Health Records Specialists'} : row,
  );
  const wages = tables.wages.map((row) =>
    row.code === '29-2072' ? {...row, annualP90: 83200, hourlyP90: 40} : row,
  );
  return {...tables, occupations, wages};
}

describe('importing next year’s OEWS workbook', () => {
  it('needs no code: figures, source and redirect follow from the workbook', async () => {
    const lines = await run({
      oews: download('national_M2026_dl.xlsx', oewsSheets(nextYear(), '2026')),
    });
    const now = readTables(data);
    assert.deepEqual(failures(now), []);
    const wages = now.wages.find(({code}) => code === '29-2072');
    assert.deepEqual([wages?.annualP90, wages?.source], [83200, 'bls-oews-2026']);
    assert.deepEqual(now.moved, [{slug: 'medical-records-specialists', code: '29-2072'}]);

    const source = now.sources.find(({id}) => id.startsWith('bls-oews'));
    assert.deepEqual(
      [source?.id, source?.edition, source?.period],
      ['bls-oews-2026', '2026', 'May 2026'],
    );
    assert.equal(
      source?.attribution,
      'Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2026.',
    );
    assert.deepEqual(source?.topCode, {annual: 249600, hourly: 120});

    const said = lines.join('\n');
    assert.match(said, /^read national_M2026_dl\.xlsx: May 2026$/m);
    assert.match(
      said,
      /renamed 1:\n {4}29-2072 title: "Medical Records Specialists" → "Health Records Specialists"/,
    );
    assert.match(
      said,
      /moved\.csv: 0 rows before, 1 now\n {2}added 1: medical-records-specialists/,
    );
    assert.match(
      said,
      /figures changed: 2 in 1 rows; the largest:\n {4}29-2072 hourlyP90: 39\.01 → 40 \(\+2\.5 %\)/,
    );
    assert.match(said, /added bls-oews-2026\n {2}removed bls-oews-2025/);
  });

  it('takes a redirect away when its title comes back, and keeps one for the title that goes', async () => {
    const before = contents();
    await run({oews: download('national_M2026_dl.xlsx', oewsSheets(nextYear(), '2026'))});
    const sheets = oewsSheets(tables, '2025').map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells.map((cell) =>
          typeof cell === 'string'
            ? cell.replace('$120.00', '$115.00').replace('$249,600', '$239,200')
            : cell,
        ),
      ),
    }));
    const lines = await run({oews: download('national_M2025_dl.xlsx', sheets), editions: ['2025']});
    assert.match(
      lines.join('\n'),
      /moved\.csv: 1 rows before, 1 now\n {2}added 1: health-records-specialists\n {2}removed 1: medical-records-specialists/,
    );
    assert.deepEqual(contents(), {
      ...before,
      'moved.csv': 'slug,code\nhealth-records-specialists,29-2072\n',
    });
  });

  it('says what the new edition does not say and the last one did', async () => {
    const sheets = oewsSheets(tables, '2026').map((sheet) =>
      sheet.name === 'Field Descriptions' ? {...sheet, rows: sheet.rows.slice(0, 1)} : sheet,
    );
    const lines = await run({oews: download('national_M2026_dl.xlsx', sheets)});
    assert.match(
      lines.join('\n'),
      /bls-oews-2026 has no topCode, which bls-oews-2025 had; read it from the new edition/,
    );
  });

  it('names added and removed occupations', async () => {
    const least = [...tables.wages].sort((a, b) => (a.employment ?? 0) - (b.employment ?? 0))[0]
      ?.code;
    const without = {
      ...tables,
      occupations: tables.occupations.filter(({code}) => code !== least),
      wages: tables.wages.filter(({code}) => code !== least),
    };
    const lines = await run({
      oews: download('national_M2026_dl.xlsx', oewsSheets(without, '2026')),
    });
    assert.ok(
      lines.join('\n').includes(`occupations.csv: 831 rows before, 830 now\n  removed 1: ${least}`),
    );
  });
});

describe('an import that is refused', () => {
  it('leaves every file as it was, when a workbook is not as expected', async () => {
    const before = contents();
    const broken = withCell(oewsSheets(nextYear(), '2026'), 500, 'A_MEDIAN', 'n/a');
    await refused(
      {oews: download('national_M2026_dl.xlsx', broken)},
      /^national_M2026_dl\.xlsx, sheet "national_M2026_dl", row 500, column R \(A_MEDIAN\): says "n\/a"/,
    );
    assert.deepEqual(contents(), before);
  });

  it('leaves every file as it was, when the new figures break a rule', async () => {
    const before = contents();
    const wages = tables.wages.map((row) =>
      row.code === '29-2072' ? {...row, annualP50: 64000} : row,
    );
    await refused(
      {oews: download('national_M2026_dl.xlsx', oewsSheets({...tables, wages}, '2026'))},
      /would break 1 rules, so they stay as they were\.\n {2}hourlyAgreesWithAnnual: 29-2072: annualP50 64000 is not hourlyP50 24\.59 × 2,080/,
    );
    assert.deepEqual(contents(), before);
  });

  it('leaves every file as it was, when one of several is not as expected', async () => {
    const before = contents();
    download('national_M2026_dl.xlsx', oewsSheets(nextYear(), '2026'));
    download(
      'occupation.xlsx',
      withRows(projectionsSheets(tables, 2025), (rows) => rows.slice(0, 500)),
    );
    await refused(
      {paths: [downloads]},
      /^occupation\.xlsx, sheet "Table 1\.2", row 500, column A: the sheet ends here without its footnotes/,
    );
    assert.deepEqual(contents(), before);
  });

  it('leaves every file as it was, when a table would lose many rows', async () => {
    const before = contents();
    const fewer = {
      ...tables,
      'cip-titles': tables['cip-titles'].slice(0, 2000),
      programs: tables.programs.filter(
        ({cip}) => tables['cip-titles'].findIndex((row) => row.cip === cip) < 2000,
      ),
    };
    await refused(
      {paths: [download('CIP2020_SOC2018_Crosswalk.xlsx', cipSheets(fewer))]},
      /\.csv would lose \d+ of its \d+ rows, from .* on\. If the publisher did remove them/,
    );
    assert.deepEqual(contents(), before);
  });

  it('leaves every file as it was, when a file cannot be put in place', () => {
    const before = contents();
    let renamed = 0;
    const failing: typeof renameSync = (from, to) => {
      if (renamed++ === 2) throw new Error('the disk is full');
      renameSync(from, to);
    };
    const changed = {
      ...nextYear(),
      moved: [{slug: 'medical-records-specialists', code: '29-2072'}],
    };
    assert.throws(() => writeTables(data, tables, changed, failing), /the disk is full/);
    assert.deepEqual(contents(), before);
  });

  it('says that an edition is older, or not there', async () => {
    const path = download('national_M2024_dl.xlsx', oewsSheets(tables, '2024'));
    await refused(
      {oews: path},
      /^national_M2024_dl\.xlsx: is edition 2024, and the tables hold 2025, which is newer\. .*--edition 2024 to go back/,
    );
    await refused(
      {oews: path, editions: ['2023']},
      /^--edition 2023: no file is of this edition; national_M2024_dl\.xlsx is 2024/,
    );
    await run({oews: path, editions: ['2024']});
    assert.equal(readTables(data).wages[0]?.source, 'bls-oews-2024');
  });

  it('says that there is no such file, or nothing it knows', async () => {
    await refused(
      {paths: [join(downloads, 'nothing.xlsx')]},
      /nothing\.xlsx: there is no such file or folder/,
    );
    await refused(
      {oews: join(downloads, 'nothing.xlsx')},
      /nothing\.xlsx: there is no such file or folder/,
    );
    await refused({paths: [downloads]}, /holds no file of a known publication/);
    await refused(
      {oews: download('other.xlsx', [{name: 'Sheet1', rows: [['a']]}])},
      /^other\.xlsx: there is no sheet "national_M<year>_dl"; its sheets are "Sheet1"/,
    );
  });

  it('says that a known file was cut off', async () => {
    const path = download('national_M2026_dl.xlsx', oewsSheets(tables, '2026'));
    truncateSync(path, 100_000);
    await refused(
      {paths: [downloads]},
      /^national_M2026_dl\.xlsx: cannot be read as an Excel workbook/,
    );
  });
});

describe('an import whose process is killed', () => {
  it('leaves one edition, the old or the new, whatever it was doing', () => {
    const script = fileURLToPath(new URL('killed-import.ts', import.meta.url));
    const seen = new Set<string>();
    const file = (name: string) => new URL(name, data);
    for (let call = 1, isKilled = true; isKilled; call++) {
      rmSync(data, {recursive: true});
      mkdirSync(file('tables/'), {recursive: true});
      for (const name of ['tables/groups.csv', 'tables/moved.csv', 'sources.json'])
        writeFileSync(file(name), '"old"');
      const {signal, stderr} = spawnSync(
        process.execPath,
        ['--import', 'tsx', script, data.href, String(call)],
        {encoding: 'utf8'},
      );
      isKilled = signal === 'SIGKILL';
      assert.equal(stderr, '');
      finishImport(data);
      const files = contents();
      assert.deepEqual(Object.keys(files).sort(), ['groups.csv', 'moved.csv', 'sources.json']);
      const editions = Object.values(files).map((text) => (text === '"old"' ? 'old' : 'new'));
      assert.equal(new Set(editions).size, 1, `killed before call ${call}: ${editions.join()}`);
      seen.add(editions[0]!);
      assert.ok(call < 60);
    }
    assert.deepEqual([...seen], ['old', 'new']);
  });

  it('is finished before the next one reads the tables', async () => {
    const before = contents();
    await run({oews: download('national_M2026_dl.xlsx', oewsSheets(nextYear(), '2026'))});
    const after = contents();
    // As if it had been killed with all files ready and none in place.
    const ready = new URL('import.ready/new/', data);
    mkdirSync(new URL('tables/', ready), {recursive: true});
    mkdirSync(new URL('import.ready/old/', data));
    for (const [name, text] of Object.entries(after)) {
      const path = name === 'sources.json' ? name : `tables/${name}`;
      writeFileSync(new URL(path, ready), text);
      writeFileSync(new URL(path, data), before[name] ?? '');
    }
    await refused({paths: [downloads], editions: ['2001']}, /^--edition 2001/);
    assert.deepEqual(contents(), after);
  });
});

describe('a title that is no plain text', () => {
  for (const title of [
    '<b>Health</b> Records Specialists',
    'Health &lt;b&gt; Records',
    'Health Records\u0007 Specialists',
    'Health\u202e Records Specialists',
    '=HYPERLINK("x")',
    '+1 Specialists',
    '-1 Specialists',
    '@SUM(A1)',
  ])
    it(`is refused with its file and row: ${JSON.stringify(title)}`, async () => {
      const before = contents();
      const broken = withCell(oewsSheets(nextYear(), '2026'), 500, 'OCC_TITLE', title);
      await assert.rejects(
        run({oews: download('national_M2026_dl.xlsx', broken)}),
        ({message}: Error) =>
          message.startsWith(
            'national_M2026_dl.xlsx, sheet "national_M2026_dl", row 500, column',
          ) &&
          message.includes(`says "${title}", must be a title in plain text: no markup`) &&
          !message.includes('\n'),
      );
      assert.deepEqual(contents(), before);
    });

  it('is refused in a text file of O*NET, and in a table that was edited by hand', async () => {
    const {alternate, reported} = onetTexts(tables);
    const [head, first, ...rest] = alternate.text.split('\r\n');
    const cells = first!.split('\t');
    const at = head!.split('\t').indexOf('Alternate Title');
    cells[at] = '=1+1';
    downloadText(reported);
    downloadText({...alternate, text: [head, cells.join('\t'), ...rest].join('\r\n')});
    await refused(
      {paths: [downloads], onet: ['31.0']},
      /^Alternate Titles\.txt, row 2, column Alternate Title: says "=1\+1", must be a title in plain text/,
    );
    assert.throws(
      () => formatTable('groups', [{code: '11-0000', title: '@Management'}]),
      /must be a title in plain text/,
    );
  });
});

describe('importing a folder of downloads', () => {
  it('changes nothing when the files are those the tables came from', async () => {
    const before = contents();
    const [sheet, description] = oewsSheets(tables, '2025');
    assert.ok(sheet && description);
    download('national_M2025_dl.xlsx', [sheet, description]);
    download('occupation.xlsx', projectionsSheets(tables));
    download('education.xlsx', attainmentSheets(tables));
    download('soc_structure_2018.xlsx', socSheets(tables));
    download('CIP2020_SOC2018_Crosswalk.xlsx', cipSheets(tables));
    for (const text of Object.values(onetTexts(tables))) downloadText(text);
    download('budget.xlsx', [{name: 'Sheet1', rows: [['a']]}]);
    downloadText({file: 'notes.txt', text: 'a'});
    const lines = await run({paths: [downloads]});
    assert.equal(lines.filter((line) => line.startsWith('read ')).length, 9);
    assert.ok(lines.includes('left aside budget.xlsx: not of a known publication'));
    assert.ok(lines.includes('left aside notes.txt: not of a known publication'));
    assert.ok(lines.includes('nothing has changed'));
    assert.deepEqual(contents(), before);
  });

  it('takes the newest of several editions, or the one asked for', async () => {
    download('national_M2026_dl.xlsx', oewsSheets(tables, '2026'));
    download('national_M2027_dl.xlsx', oewsSheets(tables, '2027'));
    const lines = await run({paths: [downloads]});
    assert.equal(readTables(data).wages[0]?.source, 'bls-oews-2027');
    assert.ok(
      lines.includes(
        'left aside national_M2026_dl.xlsx: there is a newer edition than 2026; --edition 2026 takes it',
      ),
    );
    await run({paths: [downloads], editions: ['2026']});
    assert.equal(readTables(data).wages[0]?.source, 'bls-oews-2026');
  });

  it('brings next year’s projections and attainment in together', async () => {
    download('occupation.xlsx', projectionsSheets(tables, 2025));
    download('education.xlsx', attainmentSheets(tables, '2023–24'));
    await run({paths: [downloads]});
    const now = readTables(data);
    assert.deepEqual(
      [now.projections[0]?.source, now.attainment[0]?.source],
      ['bls-ep-2025-35', 'bls-ep-attainment-2023-24'],
    );
    const source = now.sources.find(({id}) => id === 'bls-ep-2025-35');
    assert.deepEqual(
      [source?.period, source?.attribution],
      ['2025–35', 'Source: U.S. Bureau of Labor Statistics, Employment Projections, 2025–35.'],
    );
    // What the publisher says of one edition alone is not taken for true of the next.
    assert.ok(!('growthBins' in (source ?? {})));
    assert.deepEqual(failures(now), []);
  });
});

describe('importing O*NET files, which carry no release', () => {
  const texts = onetTexts(tables);
  const newer = {...texts.zones, text: texts.zones.text.replace(/(29-2072\.00\t)\d/, '$15')};

  it('needs to be told the release when a file differs from the tables', async () => {
    const path = downloadText(newer);
    await refused(
      {paths: [path]},
      /^Job Zones\.txt: O\*NET files carry no release number, and this one differs from the tables \(release 30\.1\)\. Say .*--onet 31\.0/,
    );
    await refused({paths: [path], onet: ['latest']}, /^--onet latest: is not a release/);
    await refused(
      {paths: [path], onet: ['29.3']},
      /^Job Zones\.txt: is edition 29\.3, and the tables hold 30\.1, which is newer/,
    );
    const lines = await run({paths: [path], onet: ['30.3']});
    assert.match(
      lines.join('\n'),
      /zones\.csv: 923 rows before, 923 now\n {2}figures changed: 1 in 1 rows; the largest:\n {4}29-2072\.00 zone: \d → 5/,
    );
    const now = readTables(data);
    assert.deepEqual(
      now.sources.filter(({id}) => id.startsWith('usdol')).map(({id}) => id),
      ['usdol-onet-30.1', 'usdol-onet-30.2', 'usdol-onet-30.3'],
    );
    assert.match(
      now.sources.find(({id}) => id === 'usdol-onet-30.3')?.attribution ?? '',
      /^This product includes information from the O\*NET 30\.3 Database by .* career-widgets has modified/,
    );
  });

  it('may be told a release for one file, or by the name of the folder', async () => {
    for (const text of Object.values(texts)) downloadText(text);
    await run({paths: [downloads], onet: ['Job Zones.txt=30.2']});
    assert.equal(readTables(data).zones[0]?.source, 'usdol-onet-30.2');
    const folder = join(downloads, 'db_31_0_text');
    mkdirSync(folder);
    for (const {file} of Object.values(texts))
      copyFileSync(join(downloads, file), join(folder, file));
    await run({paths: [folder]});
    const now = readTables(data);
    assert.deepEqual(
      now.sources.filter(({id}) => id.startsWith('usdol')).map(({id, period}) => [id, period]),
      [['usdol-onet-31.0', 'release 31.0']],
    );
    assert.deepEqual(failures(now), []);
  });

  it('needs both files of titles', async () => {
    await refused(
      {paths: [downloadText(texts.alternate)]},
      /^Alternate Titles\.txt: "Sample of Reported Titles\.txt" must be beside it/,
    );
  });

  it('refuses files that no longer agree with each other', async () => {
    const fewer = texts.zones.text
      .split('\r\n')
      .filter((line) => !line.startsWith('53-7121.00'))
      .join('\r\n');
    await refused(
      {paths: [downloadText({...texts.zones, text: fewer})], onet: ['30.3']},
      /onetTablesAgree: 53-7121\.00: is in interests\.csv and not in zones\.csv\. Import all O\*NET files of one release/,
    );
  });
});

describe('the command', () => {
  const command = fileURLToPath(new URL('../../tools/import-official.ts', import.meta.url));
  const call = (...options: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', command, '--data', fileURLToPath(data), ...options],
      {encoding: 'utf8'},
    );

  it('prints what has changed and ends with 0', () => {
    const {status, stdout, stderr} = call(
      '--oews',
      download('national_M2026_dl.xlsx', oewsSheets(nextYear(), '2026')),
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^read national_M2026_dl\.xlsx: May 2026\noccupations\.csv: 831 rows before, 831 now\n/,
    );
  });

  it('prints one message and no stack on refusal, and ends with 1', () => {
    for (const options of [['--oews', join(downloads, 'nothing.xlsx')], [], ['--edtion', '2024']]) {
      const {status, stdout, stderr} = call(...options);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /there is no such file|Say what to import|Unknown option '--edtion'/);
      assert.doesNotMatch(stderr, /\n\s+at |node:/);
    }
  });
});

if (haveFacts) {
  describe('the official downloads', () => {
    beforeEach(() =>
      copyFileSync(new URL('tables/aliases.csv', dataFolder), new URL('tables/aliases.csv', data)),
    );

    it('are what the tables hold: importing them changes nothing', async () => {
      const before = contents();
      const lines = await run({paths: [fileURLToPath(official('.'))]});
      assert.ok(lines.includes('nothing has changed'), lines.join('\n'));
      assert.deepEqual(contents(), before);
    });

    it('make the same tables from nothing', async () => {
      const before = contents();
      for (const name of Object.keys(before).filter(
        (one) => one.endsWith('.csv') && one !== 'combined.csv' && one !== 'retired.csv',
      ))
        rmSync(new URL(`tables/${name}`, data));
      await run({paths: [fileURLToPath(official('.'))], onet: ['30.1', 'Interests.txt=30.2']});
      assert.deepEqual(contents(), before);
    });

    it('of May 2024 go in and out again without a trace', async () => {
      const before = contents();
      await run({oews: fileURLToPath(official('national_M2024_dl.xlsx')), editions: ['2024']});
      const then = readTables(data);
      assert.deepEqual(failures(then), []);
      assert.deepEqual(
        [then.wages.length, then.wages.filter((row) => row.annualP90 === '#').length > 0],
        [832, true],
      );
      await run({oews: fileURLToPath(official('national_M2025_dl.xlsx'))});
      assert.deepEqual(contents(), before);
    });
  });
}
