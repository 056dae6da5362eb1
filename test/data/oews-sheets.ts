/**
 * The OEWS workbook of a year, made from the tables: what BLS would publish if the figures were
 * those we have.
 */
import type {Tables} from '../../data/tables.js';
import type {Cell, Sheet} from '../../tools/import/workbook.js';

const header = [
  ...['AREA', 'AREA_TITLE', 'NAICS', 'OWN_CODE', 'OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'TOT_EMP'],
  ...['H_MEAN', 'A_MEAN', 'H_PCT10', 'H_PCT25', 'H_MEDIAN', 'H_PCT75', 'H_PCT90'],
  ...['A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75', 'A_PCT90', 'ANNUAL', 'HOURLY'],
];

/** Sheets of `national_M<year>_dl.xlsx`, with the minor and broad groups that the codes have. */
export function oewsSheets(
  {occupations, groups, wages}: Pick<Tables, 'occupations' | 'groups' | 'wages'>,
  year: string,
): Sheet[] {
  const titles = new Map([...occupations, ...groups].map(({code, title}) => [code, title]));
  const [all, ...rest] = wages;
  if (!all) throw new Error('the tables are empty');
  // What BLS withholds is in the groups and not in the occupations: here, in the first major and
  // the first minor one.
  const withheld = (all.employment ?? 0) - jobsOf(rest);
  const rows: Cell[][] = [header, row(all, all.code, titles.get(all.code), 'total')];
  const seen = new Set<string>();
  for (const one of rest) {
    for (const [level, digits] of [
      ['major', 2],
      ['minor', 4],
      ['broad', 6],
    ] as const) {
      const code = `${one.code.slice(0, digits)}${'-0000'.slice(digits < 3 ? 0 : digits - 2)}`;
      if (seen.has(`${level} ${code}`)) continue;
      const isFirst = level !== 'broad' && ![...seen].some((name) => name.startsWith(level));
      seen.add(`${level} ${code}`);
      const jobs =
        jobsOf(rest.filter((other) => other.code.startsWith(one.code.slice(0, digits)))) +
        (isFirst ? withheld : 0);
      rows.push(row({...all, employment: jobs}, code, titles.get(code), level));
    }
    rows.push(row(one, one.code, titles.get(one.code), 'detailed'));
  }
  const file = `national_M${year}_dl.xlsx`;
  return [
    {file, name: `national_M${year}_dl`, rows},
    {
      file,
      name: 'Field Descriptions',
      rows: [
        [`May ${year} OEWS Estimates`],
        ['#  = indicates a wage equal to or greater than $120.00 per hour or $249,600 per year'],
      ],
    },
  ];
}

function jobsOf(rows: Tables['wages']): number {
  return rows.reduce((jobs, {employment = 0}) => jobs + employment, 0);
}

function row(
  wages: Tables['wages'][number],
  code: string,
  title: string | undefined,
  level: string,
): Cell[] {
  const figure = (value: Cell | undefined) => value ?? '*';
  const annualOnly = wages.hourlyP50 === undefined;
  const hourlyOnly = wages.annualP50 === undefined;
  return [
    ...['99', 'U.S.', '000000', '1235', code, title ?? code, level, wages.employment ?? '**'],
    ...[
      wages.hourlyMean,
      wages.annualMean,
      wages.hourlyP10,
      wages.hourlyP25,
      wages.hourlyP50,
      wages.hourlyP75,
      wages.hourlyP90,
    ].map(figure),
    ...[wages.annualP10, wages.annualP25, wages.annualP50, wages.annualP75, wages.annualP90].map(
      figure,
    ),
    annualOnly ? 'TRUE' : null,
    hourlyOnly ? 'TRUE' : null,
  ];
}
