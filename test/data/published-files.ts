/**
 * The other publications, made from the tables: what would be published if the figures were those
 * we have.
 */
import type {Tables} from '../../data/tables.js';
import {onetFiles} from '../../tools/import/onet.js';
import type {TextFile} from '../../tools/import/text-table.js';
import type {Cell, Sheet} from '../../tools/import/workbook.js';

const footnotes: Cell[][] = [
  ['Footnotes:'],
  ['Source: Employment Projections program, U.S. Bureau of Labor Statistics'],
];

/**
 * Table 1.2 of `occupation.xlsx`, with the summary rows of the major groups.
 *
 * @param from Base year.
 */
export function projectionsSheets({projections, soc, occupations}: Tables, from = 2024): Sheet[] {
  const to = from + 10;
  const decade = `${from}–${to % 100}`;
  const titles = new Map([...soc, ...occupations].map(({code, title}) => [code, title]));
  const line = (row: Tables['projections'][number], type: string): Cell[] => [
    ...[
      titles.get(row.code) ?? 'A group',
      row.code,
      type,
      row.employment,
      row.projected,
      row.change,
      row.percent,
    ],
    ...[
      row.selfEmployedPercent,
      row.openings,
      row.entryEducation,
      row.experience,
      row.training,
    ].map((cell) => cell ?? '—'),
  ];
  const [all, ...items] = projections;
  if (!all) throw new Error('the tables are empty');
  const rows: Cell[][] = [
    [
      `Table 1.2 Occupational projections, ${from}–${to}, and worker characteristics, ${from} (Employment in thousands)`,
    ],
    [
      ...[
        `${from} National Employment Matrix title`,
        `${from} National Employment Matrix code`,
        'Occupation type',
        `Employment, ${from}`,
        `Employment, ${to}`,
      ],
      ...[
        `Employment change, numeric, ${decade}`,
        `Employment change, percent, ${decade}`,
        `Percent self employed, ${from}`,
      ],
      ...[
        `Occupational openings, ${decade} annual average`,
        'Typical education needed for entry',
        'Work experience in a related occupation',
      ],
      'Typical on-the-job training needed to attain competency in the occupation',
    ],
    line(all, 'Summary'),
  ];
  for (const group of new Set(items.map(({code}) => code.slice(0, 2)))) {
    const members = items.filter(({code}) => code.startsWith(group));
    const sum = (key: 'employment' | 'projected') =>
      Number(members.reduce((jobs, row) => jobs + row[key], 0).toFixed(1));
    rows.push(
      line(
        {...all, code: `${group}-0000`, employment: sum('employment'), projected: sum('projected')},
        'Summary',
      ),
    );
    rows.push(...members.map((row) => line(row, 'Line item')));
  }
  return [{file: 'occupation.xlsx', name: 'Table 1.2', rows: [...rows, ...footnotes]}];
}

/** Tables 5.3 and 5.4 of `education.xlsx`. */
export function attainmentSheets({attainment}: Tables, years = '2022–23'): Sheet[] {
  const rows: Cell[][] = [
    [
      `Table 5.3 Educational attainment for workers 25 years and older by detailed occupation, ${years} (Percent)`,
    ],
    [
      ...[
        '2024 National Employment Matrix title',
        '2024 National Employment Matrix code',
        'Less than high school diploma',
        'High school diploma or equivalent',
      ],
      ...[
        'Some college, no degree',
        "Associate's degree",
        "Bachelor's degree",
        "Master's degree",
        'Doctoral or professional degree',
      ],
    ],
    ...attainment.map((row): Cell[] => [
      ...[
        `An occupation${row.inexactMatch ? '[1]' : ''}`,
        row.code,
        row.lessThanHighSchool,
        row.highSchool,
        row.someCollege,
      ],
      ...[row.associate, row.bachelor, row.master, row.doctoral],
    ]),
    ...footnotes,
  ];
  const listed = attainment.slice(1).map(({code}): Cell[] => ['An occupation', code]);
  return [
    {file: 'education.xlsx', name: 'Table 5.3', rows},
    {
      file: 'education.xlsx',
      name: 'Table 5.4',
      rows: [['Table 5.4'], rows[1] ?? [], ...listed, ['Source: Employment Projections program']],
    },
  ];
}

/** `soc_structure_2018.xlsx`, with the groups that the codes have. */
export function socSheets({soc}: Tables): Sheet[] {
  const rows: Cell[][] = [
    ['U.S. Bureau of Labor Statistics'],
    [null],
    ['Major Group', 'Minor Group', 'Broad Group', 'Detailed Occupation', null],
  ];
  const seen = new Set<string>();
  for (const {code, title} of soc) {
    for (const [level, group] of [
      `${code.slice(0, 2)}-0000`,
      `${code.slice(0, 4)}000`,
      `${code.slice(0, 6)}0`,
    ].entries()) {
      if (seen.has(`${level} ${group}`)) continue;
      seen.add(`${level} ${group}`);
      rows.push([0, 1, 2, 3].map((at): Cell => (at === level ? group : null)).concat('A group'));
    }
    rows.push([null, null, null, code, title]);
  }
  return [{file: 'soc_structure_2018.xlsx', name: '2018 Structure', rows}];
}

/** `CIP2020_SOC2018_Crosswalk.xlsx`, with the rows that mean NO MATCH. */
export function cipSheets({programs, soc, 'cip-titles': titles}: Tables): Sheet[] {
  const programTitles = new Map(titles.map(({cip, title}) => [cip, `${title}.`]));
  const matched = new Set(programs.map(({cip}) => cip));
  const matches = programs.map(({cip, code}) => ({cip, code}));
  const unmatched = titles
    .filter(({cip}) => !matched.has(cip))
    .map(({cip}) => ({cip, code: '99-9999'}));
  const line = ({cip, code}: {cip: string; code: string}): Cell[] => [
    cip,
    programTitles.get(cip) ?? 'NO MATCH',
    code,
    soc.find((one) => one.code === code)?.title ?? 'NO MATCH',
  ];
  const header = ['CIP2020Code', 'CIP2020Title', 'SOC2018Code', 'SOC2018Title'];
  const file = 'CIP2020_SOC2018_Crosswalk.xlsx';
  const noProgram = {cip: '99.9999', code: '55-3016'};
  return [
    {file, name: 'CIP-SOC', rows: [header, ...[...matches, ...unmatched, noProgram].map(line)]},
    {file, name: 'SOC-CIP', rows: [header, ...[...matches, noProgram].map(line)]},
  ];
}

type OnetFile = keyof typeof onetFiles;

/** The O*NET text files. */
export function onetTexts({
  interests,
  zones,
  relations,
  aliases,
}: Tables): Record<OnetFile, TextFile> {
  const lines: Record<OnetFile, string[][]> = {
    interests: [
      [
        'O*NET-SOC Code',
        'Element ID',
        'Element Name',
        'Scale ID',
        'Data Value',
        'Date',
        'Domain Source',
      ],
    ],
    zones: [['O*NET-SOC Code', 'Job Zone', 'Date', 'Domain Source']],
    relations: [['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index']],
    alternate: [['O*NET-SOC Code', 'Alternate Title', 'Short Title', 'Source(s)']],
    reported: [['O*NET-SOC Code', 'Reported Job Title', 'Shown in My Next Move']],
  };
  for (const row of interests) {
    const scores = {
      Realistic: row.realistic,
      Investigative: row.investigative,
      Artistic: row.artistic,
      Social: row.social,
      Enterprising: row.enterprising,
      Conventional: row.conventional,
    };
    const end = [row.date, row.domainSource];
    for (const [name, score] of Object.entries(scores))
      lines.interests.push([row.onetCode, '1.B.1.a', name, 'OI', score.toFixed(2), ...end]);
    for (const [at, rank] of ['First', 'Second', 'Third'].entries()) {
      const point = 'RIASEC'.indexOf(row.highPoints[at] ?? '?') + 1;
      lines.interests.push([
        row.onetCode,
        '1.B.1.g',
        `${rank} Interest High-Point`,
        'IH',
        point.toFixed(2),
        ...end,
      ]);
    }
  }
  for (const {onetCode, zone} of zones)
    lines.zones.push([onetCode, String(zone), '08/2023', 'Analyst']);
  for (const {onetCode, relatedCode, tier, index} of relations) {
    lines.relations.push([onetCode, relatedCode, tier, String(index)]);
    if (index === 10) lines.relations.push([onetCode, '53-7121.00', 'Supplemental', '11']);
  }
  for (const {onetCode, title, shortTitle, kind} of aliases) {
    lines.alternate.push([onetCode, title, shortTitle ?? 'n/a', '08']);
    if (kind === 'reported') lines.reported.push([onetCode, title, 'Y']);
  }
  const text = (key: OnetFile) => ({
    file: onetFiles[key],
    text: lines[key].map((cells) => `${cells.join('\t')}\r\n`).join(''),
  });
  return {
    interests: text('interests'),
    zones: text('zones'),
    relations: text('relations'),
    alternate: text('alternate'),
    reported: text('reported'),
  };
}
