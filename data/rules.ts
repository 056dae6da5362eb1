/**
 * Truths across the rows of the tables. The schema checks one cell; a rule compares cells, rows and tables.
 *
 * A rule takes all tables and returns a message for each record that breaks it: which record, what is wrong, what to
 * do. An importer writes nothing that breaks a rule, and the tests run them all over the tables as committed.
 */
import {slugOf} from '../src/dataset/slug.js';
import {falls} from './cells.js';
import {keys, tableNames, type Tables} from './tables.js';

export type Rule = (tables: Tables) => string[];

const total = '00-0000';
const reimport = 'Import the publisher’s file again; do not edit figures by hand';

/* ------------------------------------------------------------------------------------------ all tables */

/** A key names one row. */
export const codesUnique: Rule = (tables) =>
  keysOf(tables).flatMap(({name, all}) => {
    const seen = new Set<string>();
    return all
      .filter((key) => seen.size === seen.add(key).size)
      .map((key) => `${name}.csv: ${key} is there twice. Remove one of the rows.`);
  });

/** Rows are in the order of their keys, so that a diff shows what has changed and nothing else. */
export const rowsSorted: Rule = (tables) =>
  tableNames.flatMap((name) => {
    const rows = tables[name] as Record<string, string | number>[];
    const columns = keys[name] as string[];
    const at = rows.findIndex((row, index) => {
      const before = rows[index - 1];
      const column = before && columns.find((one) => before[one] !== row[one]);
      return (
        before !== undefined &&
        column !== undefined &&
        (before[column] as string) > (row[column] as string)
      );
    });
    if (at < 0) return [];
    return [
      `${name}.csv: ${columns.map((column) => rows[at]?.[column]).join(' ')} is out of order. Sort the rows by ${columns.join(', ')}.`,
    ];
  });

/** Titles are one line of printable text, with single spaces and without footnote marks. */
export const titlesAreClean: Rule = (tables) =>
  (['occupations', 'groups', 'soc', 'aliases', 'cip-titles'] as const).flatMap((name) =>
    tables[name]
      .filter(({title}) => /\s\s|[^\x20-\x7e’–éñ]|\[\d+\]/.test(title))
      .map(
        (row) =>
          `${name}.csv: the title "${row.title}" has a double space, a footnote mark or an unusual character. Clean it where the importer reads it.`,
      ),
  );

/** Every row names a source of sources.json. */
export const sourceExists: Rule = (tables) => {
  const known = new Set(tables.sources.map(({id}) => id));
  return sourcesOf(tables).flatMap(({name, ids}) =>
    ids
      .filter((id) => !known.has(id))
      .map(
        (id) =>
          `${name}.csv: the source ${id} has no entry in data/sources.json. Add one, or correct the id.`,
      ),
  );
};

/** Every source of sources.json is named by a row, by one id, and its id ends with its edition. */
export const sourcesUsed: Rule = (tables) => {
  const used = new Set(sourcesOf(tables).flatMap(({ids}) => ids));
  const all = tables.sources.map(({id}) => id);
  return tables.sources.flatMap(({id, edition}, at) => [
    ...(used.has(id) ? [] : [`sources.json: no row names ${id}. Remove the entry.`]),
    ...(all.indexOf(id) === at ? [] : [`sources.json: ${id} is there twice. Remove one entry.`]),
    ...(id.endsWith(`-${edition}`)
      ? []
      : [`sources.json: ${id} must end with its edition, ${edition}.`]),
  ]);
};

/** All rows of a table come from one edition. */
export const oneSourcePerTable: Rule = (tables) =>
  sourcesOf(tables)
    .filter(({ids}) => ids.length > 1)
    .map(
      ({name, ids}) =>
        `${name}.csv: names the sources ${ids.join(' and ')}. All its rows must be of one edition; import that one again.`,
    );

/* ---------------------------------------------------------------------------------- occupations and pay */

/** No two occupations have the same slug. */
export const slugsUnique: Rule = ({occupations}) => {
  const seen = new Map<string, string>();
  return occupations.flatMap(({code, title}) => {
    const slug = slugOf(title);
    const other = seen.get(slug);
    seen.set(slug, code);
    if (slug === '')
      return [`${code}: the title "${title}" has no slug. It needs a letter or a digit.`];
    return other === undefined
      ? []
      : [
          `${code}: has the slug "${slug}", and so has ${other}. slugOf must tell their titles apart.`,
        ];
  });
};

/** A redirect does not hide an occupation that has the slug now, and leads to a code that is known. */
export const movedSlugsLeadSomewhere: Rule = (tables) => {
  const live = new Map(tables.occupations.map(({code, title}) => [slugOf(title), code]));
  const known = knownCodes(tables);
  return tables.moved.flatMap(({slug, code}) => [
    ...(live.has(slug)
      ? [`moved.csv: "${slug}" is the slug of ${live.get(slug)} now. Remove the row.`]
      : []),
    ...(known.has(code)
      ? []
      : [`moved.csv: "${slug}" leads to ${code}, which no table has. Correct the code.`]),
  ]);
};

/** A retired code is no code of today, and leads to occupations that are published. */
export const retiredCodesLeadSomewhere: Rule = (tables) => {
  const known = knownCodes(tables);
  const published = new Set(tables.occupations.map(({code}) => code));
  return tables.retired.flatMap(({code, successor}) => [
    ...(known.has(code) ? [`retired.csv: ${code} is a code of today. Remove the row.`] : []),
    ...(published.has(successor)
      ? []
      : [
          `retired.csv: ${code} leads to ${successor}, which is not in occupations.csv. Correct the code.`,
        ]),
  ]);
};

/** Every occupation has a major group, every group has occupations, and the row of all occupations is there. */
export const groupsComplete: Rule = ({occupations, groups}) => {
  const known = new Set(groups.map(({code}) => code));
  const used = new Set(occupations.map(({code}) => groupOf(code)));
  return [
    ...(used.has(total)
      ? []
      : [`occupations.csv: ${total}, all occupations, is missing. ${reimport}.`]),
    ...occupations
      .filter(({code}) => code !== total && !known.has(groupOf(code)))
      .map(
        ({code}) => `${code}: its major group ${groupOf(code)} is not in groups.csv. ${reimport}.`,
      ),
    ...groups
      .filter(({code}) => !used.has(code))
      .map(({code}) => `groups.csv: ${code} has no occupation. ${reimport}.`),
  ];
};

/** Occupations and wages have the same codes. */
export const wagesComplete: Rule = ({occupations, wages}) =>
  compareCodes('occupations.csv', occupations, 'wages.csv', wages, reimport);

/** No percentile is below a lower one. */
export const percentilesRise: Rule = ({wages}) =>
  wages.flatMap((row) =>
    forms.flatMap((form) => {
      const ranks = ['P10', 'P25', 'P50', 'P75', 'P90'] as const;
      const [fall] = falls(ranks.map((rank) => ({rank, figure: row[`${form}${rank}`]})));
      if (!fall) return [];
      const [lower, upper] = fall;
      return [
        `${row.code}: ${form}${upper.rank}, ${upper.figure}, is below ${form}${lower.rank}, ${lower.figure}. Check both against ${row.source}.`,
      ];
    }),
  );

/**
 * Annual pay is hourly pay times 2,080 hours, except for rounding: BLS computes it before rounding the hourly figure to
 * a cent (2,080 × half a cent is $10.40) and the annual one to $10 ($5), so the two differ by $15.40 at most.
 */
export const hourlyAgreesWithAnnual: Rule = ({wages}) =>
  wages.flatMap((row) =>
    statistics.flatMap((statistic) => {
      const [annual, hourly] = [row[`annual${statistic}`], row[`hourly${statistic}`]];
      if (typeof annual !== 'number' || typeof hourly !== 'number') return [];
      if (Math.abs(annual - hourly * 2080) <= 15.4 + 1e-6) return [];
      return [
        `${row.code}: annual${statistic} ${annual} is not hourly${statistic} ${hourly} × 2,080. Check both against ${row.source}.`,
      ];
    }),
  );

/** Pay is released a year, an hour or both; a form that is released has all six cells filled, if with `*`. */
export const allPayReleasedSomewhere: Rule = ({wages}) =>
  wages.flatMap((row) => {
    const filled = forms.map(
      (form) => statistics.filter((statistic) => row[`${form}${statistic}`] !== undefined).length,
    );
    if (filled.every((count) => count === 0))
      return [
        `${row.code}: has no pay at all. BLS prints * where it has no estimate; ${reimport}.`,
      ];
    return forms
      .filter((_, at) => filled[at] !== 0 && filled[at] !== statistics.length)
      .map(
        (form) =>
          `${row.code}: has ${form} pay in some columns only. Fill the others, with * where BLS has no estimate.`,
      );
  });

/**
 * Employment adds up to that of all occupations. Each figure is rounded to 10; and BLS withholds small occupations
 * (13,890 jobs of 155 million in May 2025, the most so far), so a thousandth may be missing.
 */
export const employmentSumsToTotal: Rule = ({wages}) => {
  const whole = wages.find(({code}) => code === total)?.employment;
  const rows = wages.filter(({code}) => code !== total);
  const sum = rows.reduce((jobs, {employment}) => jobs + (employment ?? 0), 0);
  if (whole === undefined) return [`wages.csv: ${total} has no employment. ${reimport}.`];
  if (sum <= whole + 5 * (rows.length + 1) && sum >= whole * 0.999) return [];
  return [`wages.csv: employment adds up to ${sum}, that of ${total} is ${whole}. ${reimport}.`];
};

/* ------------------------------------------------------------------------------- outlook and attainment */

/** Change and percent follow from the two employments, except for rounding to a tenth. */
export const projectionsChangeAgrees: Rule = ({projections}) =>
  projections.flatMap(({code, employment, projected, change, percent, source}) => {
    const messages = [];
    if (Math.abs(projected - employment - change) > 0.15 + 1e-6) {
      messages.push(
        `${code}: change ${change} is not ${projected} − ${employment}. Check them against ${source}.`,
      );
    }
    // Each employment and change may be off by 0.05 thousand, which matters in a small occupation.
    const bounds = [-0.05, 0.05].flatMap((a) =>
      [-0.05, 0.05].map((b) => ((change + a) / Math.max(employment + b, 0.01)) * 100),
    );
    if (
      percent < Math.min(...bounds) - 0.05 - 1e-6 ||
      percent > Math.max(...bounds) + 0.05 + 1e-6
    ) {
      messages.push(
        `${code}: percent ${percent} is not change ${change} of employment ${employment}. Check them against ${source}.`,
      );
    }
    return messages;
  });

/** Line items add up to all occupations, except for rounding to a tenth of a thousand. */
export const projectionsSumToTotal: Rule = ({projections}) => {
  const all = projections.find(({code}) => code === total);
  if (!all) return [`projections.csv: ${total}, all occupations, is missing. ${reimport}.`];
  return (['employment', 'projected', 'change'] as const).flatMap((column) => {
    const items = projections.filter(({code}) => code !== total);
    const sum = items.reduce((jobs, row) => jobs + row[column], 0);
    if (Math.abs(sum - all[column]) <= 0.05 * (items.length + 1)) return [];
    return [
      `projections.csv: ${column} adds up to ${sum.toFixed(1)}, that of ${total} is ${all[column]}. ${reimport}.`,
    ];
  });
};

/** An outlook and what it takes to enter are packed whole or not at all, so a gap in one would hide the rest of it. */
export const projectionsWhole: Rule = ({projections}) =>
  projections
    .filter(({code}) => code !== total)
    .flatMap((row) =>
      (['openings', 'entryEducation', 'experience', 'training'] as const)
        .filter((column) => row[column] === undefined)
        .map(
          (column) =>
            `projections.csv: ${row.code} has no ${column}. ${reimport}; if the publisher has none, src/dataset/layout.ts and the types must learn to do without.`,
        ),
    );

/** The projections list occupations we know: those of OEWS, or SOC occupations that OEWS does not publish. */
export const projectionCodesKnown: Rule = (tables) => {
  const known = knownCodes(tables);
  return tables.projections
    .filter(({code}) => !known.has(code))
    .map(({code}) => `projections.csv: ${code} is neither an OEWS nor a SOC code. ${reimport}.`);
};

/** Projections and attainment list the same occupations, because both follow the National Employment Matrix. */
export const attainmentComplete: Rule = ({projections, attainment}) =>
  compareCodes(
    'projections.csv',
    projections,
    'attainment.csv',
    attainment,
    'Import both tables of one release',
  );

/** The seven shares of attainment add up to 100 percent, except for rounding to a tenth. */
export const attainmentSumsTo100: Rule = ({attainment}) =>
  attainment.flatMap((row) => {
    const sum =
      row.lessThanHighSchool +
      row.highSchool +
      row.someCollege +
      row.associate +
      row.bachelor +
      row.master +
      row.doctoral;
    return Math.abs(sum - 100) <= 0.35 + 1e-6
      ? []
      : [
          `${row.code}: the shares of attainment add up to ${sum.toFixed(1)}. Check them against ${row.source}.`,
        ];
  });

/* ------------------------------------------------------------------------------------------------ O*NET */

/** The first high point has the highest score, and the next ones do not have a higher one. */
export const highPointsAreHigh: Rule = ({interests}) =>
  interests.flatMap((row) => {
    const scores = {
      R: row.realistic,
      I: row.investigative,
      A: row.artistic,
      S: row.social,
      E: row.enterprising,
      C: row.conventional,
    };
    const points = [...row.highPoints].map((letter) => scores[letter as keyof typeof scores]);
    const falling = points.every(
      (score, at) => score <= (points[at - 1] ?? Math.max(...Object.values(scores))),
    );
    if (falling && points[0] === Math.max(...Object.values(scores))) return [];
    return [
      `${row.onetCode}: the high points ${row.highPoints} are not its highest scores in order. Check them against ${row.source}.`,
    ];
  });

/** Every O*NET code is one of the taxonomy, and its SOC code is one of the SOC. */
export const onetCodesKnown: Rule = ({onet, interests, zones, relations, aliases, soc}) => {
  const taxonomy = new Set(onet.map(({onetCode}) => onetCode));
  const socCodes = new Set(soc.map(({code}) => code));
  const uses = {
    interests,
    zones,
    relations,
    aliases,
    related: relations.map(({relatedCode}) => ({onetCode: relatedCode})),
  };
  const unknown = Object.entries(uses).flatMap(([name, rows]) =>
    [...new Set(rows.map(({onetCode}) => onetCode))]
      .filter((code) => !taxonomy.has(code))
      .map((code) => `${name}: ${code} is not in onet.csv. Import all O*NET files of one release.`),
  );
  const orphans = [...taxonomy].filter((code) => !socCodes.has(code.slice(0, 7)));
  return [
    ...unknown,
    ...orphans.map(
      (code) =>
        `onet.csv: ${code} belongs to no SOC occupation of soc.csv. Import the SOC edition that this O*NET release uses.`,
    ),
  ];
};

/** O*NET scores, zones and relates the same occupations. */
export const onetTablesAgree: Rule = ({interests, zones, relations}) => {
  const of = (rows: {onetCode: string}[]) =>
    [...new Set(rows.map(({onetCode}) => onetCode))].map((code) => ({code}));
  const fix = 'Import all O*NET files of one release';
  return [
    ...compareCodes('interests.csv', of(interests), 'zones.csv', of(zones), fix),
    ...compareCodes('interests.csv', of(interests), 'relations.csv', of(relations), fix),
  ];
};

/** An occupation is not related to itself, nor to another twice. */
export const relationsDistinct: Rule = ({relations}) => {
  const seen = new Set<string>();
  return relations.flatMap(({onetCode, relatedCode, index}) => {
    const again = seen.has(`${onetCode} ${relatedCode}`) || onetCode === relatedCode;
    seen.add(`${onetCode} ${relatedCode}`);
    return again
      ? [
          `relations.csv: ${onetCode}, rank ${index}: ${relatedCode} is the occupation itself or there already. ${reimport}.`,
        ]
      : [];
  });
};

/* -------------------------------------------------------------------------------------- classifications */

/**
 * Every civilian SOC occupation is in OEWS exactly once: by itself, or within a combined code. Those that OEWS does not
 * publish are the ones the projections list by themselves.
 */
export const combinedCodesCovered: Rule = ({soc, occupations, combined, projections}) => {
  const own = new Set(occupations.map(({code}) => code));
  const projected = new Set(projections.map(({code}) => code));
  const within = new Map(combined.map(({code, member}) => [member, code]));
  const socCodes = new Set(soc.map(({code}) => code));
  const combinedCodes = new Set(combined.map(({code}) => code));
  const civilian = [...socCodes].filter((code) => !code.startsWith('55-'));
  return [
    ...civilian
      .filter((code) => own.has(code) && within.has(code))
      .map(
        (code) =>
          `combined.csv: ${code} is an occupation of OEWS by itself and a member of ${within.get(code)}. Remove the member.`,
      ),
    ...civilian
      .filter((code) => !own.has(code) && !within.has(code) && !projected.has(code))
      .map(
        (code) =>
          `combined.csv: the SOC occupation ${code} is in no occupation of OEWS. Add it as a member of the code it is combined under.`,
      ),
    ...[...own]
      .filter((code) => code !== total && !socCodes.has(code) && !combinedCodes.has(code))
      .map(
        (code) =>
          `combined.csv: ${code} is not a SOC code. Add the SOC occupations that OEWS combines in it.`,
      ),
    ...[...combinedCodes]
      .filter((code) => !own.has(code))
      .map((code) => `combined.csv: ${code} is not an occupation of OEWS. Remove its rows.`),
    ...[...within]
      .filter(([member]) => !socCodes.has(member))
      .map(
        ([member, code]) =>
          `combined.csv: the member ${member} of ${code} is not a SOC occupation. Correct it.`,
      ),
  ];
};

/** Programs have a title, and lead to SOC occupations. */
export const programsKnown: Rule = ({programs, soc, 'cip-titles': titles}) => {
  const [cips, codes] = [new Set(titles.map(({cip}) => cip)), new Set(soc.map(({code}) => code))];
  return programs
    .filter(({cip, code}) => !cips.has(cip) || !codes.has(code))
    .map(
      ({cip, code}) =>
        `programs.csv: ${cip} ${code}: the program has no title in cip-titles.csv or the occupation is not in soc.csv. ${reimport}.`,
    );
};

/** All rules by name. */
export const rules = {
  ...{codesUnique, rowsSorted, titlesAreClean, sourceExists, sourcesUsed, oneSourcePerTable},
  ...{
    slugsUnique,
    movedSlugsLeadSomewhere,
    retiredCodesLeadSomewhere,
    groupsComplete,
    wagesComplete,
  },
  ...{percentilesRise, hourlyAgreesWithAnnual, allPayReleasedSomewhere, employmentSumsToTotal},
  ...{
    projectionsChangeAgrees,
    projectionsSumToTotal,
    projectionsWhole,
    projectionCodesKnown,
    attainmentComplete,
    attainmentSumsTo100,
  },
  ...{highPointsAreHigh, onetCodesKnown, onetTablesAgree, relationsDistinct},
  ...{combinedCodesCovered, programsKnown},
} satisfies Record<string, Rule>;

/** What all rules say, each message after the name of its rule. Empty when the tables are sound. */
export function failures(tables: Tables): string[] {
  return Object.entries(rules).flatMap(([name, rule]) =>
    rule(tables).map((message) => `${name}: ${message}`),
  );
}

/* ---------------------------------------------------------------------------------------- used by rules */

const forms = ['annual', 'hourly'] as const;
const statistics = ['Mean', 'P10', 'P25', 'P50', 'P75', 'P90'] as const;

function groupOf(code: string): string {
  return `${code.slice(0, 2)}-0000`;
}

function knownCodes({occupations, soc}: Tables): Set<string> {
  return new Set([...occupations, ...soc].map(({code}) => code));
}

function keysOf(tables: Tables): {name: string; all: string[]}[] {
  return tableNames.map((name) => ({
    name,
    all: tables[name].map((row) =>
      (keys[name] as string[]).map((column) => (row as Record<string, unknown>)[column]).join(' '),
    ),
  }));
}

function sourcesOf(tables: Tables): {name: string; ids: string[]}[] {
  return tableNames.map((name) => ({
    name,
    ids: [...new Set(tables[name].flatMap((row) => ('source' in row ? [row.source] : [])))],
  }));
}

function compareCodes(
  name: string,
  rows: {code: string}[],
  otherName: string,
  others: {code: string}[],
  fix: string,
): string[] {
  const [codes, otherCodes] = [
    new Set(rows.map(({code}) => code)),
    new Set(others.map(({code}) => code)),
  ];
  return [
    ...[...codes]
      .filter((code) => !otherCodes.has(code))
      .map((code) => `${code}: is in ${name} and not in ${otherName}. ${fix}.`),
    ...[...otherCodes]
      .filter((code) => !codes.has(code))
      .map((code) => `${code}: is in ${otherName} and not in ${name}. ${fix}.`),
  ];
}
