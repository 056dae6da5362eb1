import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {failures, rules} from '../../data/rules.js';
import {readTables, tableNames, type Tables} from '../../data/tables.js';

const tables = readTables();

/** A copy whose rows may be changed. */
function copy(): Tables {
  const tablesCopied = tableNames.map((name) => [
    name,
    (tables[name] as object[]).map((row) => ({...row})),
  ]);
  return {...Object.fromEntries(tablesCopied), sources: structuredClone(tables.sources)} as Tables;
}

/** The row whose first cell is the code. */
function at<Row extends object>(rows: Row[], code: string): Row {
  const row = rows.find((one) => Object.values(one)[0] === code);
  if (!row) throw new Error(`there is no row ${code}`);
  return row;
}

interface Break {
  /** What makes the rule fire: completes "refuses …". */
  refuses: string;
  breaks: (tables: Tables) => unknown;
  /** What the message must say: the record and the fix. */
  says: RegExp;
}

const breaks: Record<keyof typeof rules, Break[]> = {
  codesUnique: [
    {
      refuses: 'a code that is there twice',
      breaks: (t) => t.wages.push(at(t.wages, '29-2072')),
      says: /wages\.csv: 29-2072 is there twice\. Remove one/,
    },
    {
      refuses: 'a rank of a related occupation that is there twice',
      breaks: (t) => t.relations.push(at(t.relations, '11-1011.00')),
      says: /relations\.csv: 11-1011\.00 1 is there twice/,
    },
  ],
  rowsSorted: [
    {
      refuses: 'rows out of order',
      breaks: (t) => t.occupations.reverse(),
      says: /occupations\.csv: 53-7121 is out of order\. Sort the rows by code/,
    },
    {
      refuses: 'ranks out of order',
      breaks: (t) => {
        t.relations[1] = {...at(t.relations, '11-1011.00'), index: 7};
      },
      says: /relations\.csv: 11-1011\.00 3 is out of order\. Sort the rows by onetCode, index/,
    },
  ],
  titlesAreClean: [
    {
      refuses: 'a footnote mark in a title',
      breaks: (t) => {
        at(t.occupations, '29-2072').title += '[1]';
      },
      says: /occupations\.csv: the title "Medical Records Specialists\[1\]" has .* footnote mark/,
    },
    {
      refuses: 'a double space in a title',
      breaks: (t) => {
        at(t['cip-titles'], '51.0707').title = 'Health  Information';
      },
      says: /cip-titles\.csv: the title "Health {2}Information" has a double space/,
    },
  ],
  sourceExists: [
    {
      refuses: 'a source without an entry',
      breaks: (t) => {
        at(t.wages, '29-2072').source = 'bls-oews-1999';
      },
      says: /wages\.csv: the source bls-oews-1999 has no entry in data\/sources\.json/,
    },
  ],
  sourcesUsed: [
    {
      refuses: 'an entry nobody names',
      breaks: (t) =>
        t.sources.push({...at(t.sources, 'bls-soc-2018'), id: 'bls-soc-2028', edition: '2028'}),
      says: /no row names bls-soc-2028\. Remove the entry/,
    },
    {
      refuses: 'an entry that is there twice',
      breaks: (t) => t.sources.push(at(t.sources, 'bls-soc-2018')),
      says: /bls-soc-2018 is there twice/,
    },
    {
      refuses: 'an id that does not end with its edition',
      breaks: (t) => {
        at(t.sources, 'bls-soc-2018').edition = '2010';
      },
      says: /bls-soc-2018 must end with its edition, 2010/,
    },
  ],
  oneSourcePerTable: [
    {
      refuses: 'rows of two editions',
      breaks: (t) => {
        at(t.zones, '29-2072.00').source = 'usdol-onet-30.2';
      },
      says: /zones\.csv: names the sources usdol-onet-30\.1 and usdol-onet-30\.2\. All its rows must be of one edition/,
    },
  ],
  slugsUnique: [
    {
      refuses: 'two titles with one slug',
      breaks: (t) => {
        at(t.occupations, '29-2072').title = 'Registered: nurses';
      },
      says: /29-2072: has the slug "registered-nurses", and so has 29-1141|29-1141: has the slug "registered-nurses", and so has 29-2072/,
    },
    {
      refuses: 'a title without a letter',
      breaks: (t) => {
        at(t.occupations, '29-2072').title = '…';
      },
      says: /29-2072: the title "…" has no slug/,
    },
  ],
  movedSlugsLeadSomewhere: [
    {
      refuses: 'a redirect that hides an occupation',
      breaks: (t) => t.moved.push({slug: 'registered-nurses', code: '29-2072'}),
      says: /"registered-nurses" is the slug of 29-1141 now\. Remove the row/,
    },
    {
      refuses: 'a redirect to nowhere',
      breaks: (t) => t.moved.push({slug: 'old-title', code: '29-9999'}),
      says: /"old-title" leads to 29-9999, which no table has/,
    },
  ],
  retiredCodesLeadSomewhere: [
    {
      refuses: 'a retired code that is one of today',
      breaks: (t) => t.retired.push({code: '29-1141', title: 'Nurses', successor: '29-2072'}),
      says: /29-1141 is a code of today\. Remove the row/,
    },
    {
      refuses: 'a successor that is not published',
      breaks: (t) => t.retired.push({code: '29-1111', title: 'Nurses', successor: '29-9999'}),
      says: /29-1111 leads to 29-9999, which is not in occupations\.csv/,
    },
  ],
  groupsComplete: [
    {
      refuses: 'an occupation without its major group',
      breaks: (t) => {
        t.groups = t.groups.filter(({code}) => code !== '53-0000');
      },
      says: /53-7199: its major group 53-0000 is not in groups\.csv/,
    },
    {
      refuses: 'a major group without occupations',
      breaks: (t) => t.groups.push({code: '55-0000', title: 'Military'}),
      says: /groups\.csv: 55-0000 has no occupation/,
    },
    {
      refuses: 'tables without all occupations',
      breaks: (t) => t.occupations.shift(),
      says: /00-0000, all occupations, is missing/,
    },
  ],
  wagesComplete: [
    {
      refuses: 'an occupation without wages',
      breaks: (t) => t.wages.pop(),
      says: /53-7199: is in occupations\.csv and not in wages\.csv\. Import/,
    },
    {
      refuses: 'wages without an occupation',
      breaks: (t) => t.occupations.pop(),
      says: /53-7199: is in wages\.csv and not in occupations\.csv/,
    },
  ],
  percentilesRise: [
    {
      refuses: 'a median above the 75th percentile',
      breaks: (t) => {
        at(t.wages, '29-2072').annualP50 = 70000;
      },
      says: /29-2072: annualP75, 64820, is below annualP50, 70000\. Check both against bls-oews-2025/,
    },
    {
      refuses: 'a number above the top code',
      breaks: (t) => {
        at(t.wages, '29-2072').annualP75 = '#';
      },
      says: /29-2072: annualP90, 81150, is below annualP75, #/,
    },
    {
      refuses: 'a fall across a missing estimate',
      breaks: (t) => {
        Object.assign(at(t.wages, '29-2072'), {hourlyP25: '*', hourlyP10: 25});
      },
      says: /29-2072: hourlyP50, 24\.59, is below hourlyP10, 25/,
    },
  ],
  hourlyAgreesWithAnnual: [
    {
      refuses: 'a difference that rounding does not explain',
      breaks: (t) => {
        at(t.wages, '29-2072').annualP50 = 51170;
      },
      says: /29-2072: annualP50 51170 is not hourlyP50 24\.59 × 2,080\. Check both/,
    },
  ],
  allPayReleasedSomewhere: [
    {
      refuses: 'an occupation without any pay',
      breaks: (t) => {
        for (const key of Object.keys(at(t.wages, '27-2011')))
          if (key.startsWith('hourly')) Object.assign(at(t.wages, '27-2011'), {[key]: undefined});
      },
      says: /27-2011: has no pay at all/,
    },
    {
      refuses: 'a hole in a released form',
      breaks: (t) => {
        at(t.wages, '29-2072').hourlyP90 = undefined;
      },
      says: /29-2072: has hourly pay in some columns only\. Fill the others, with \*/,
    },
  ],
  employmentSumsToTotal: [
    {
      refuses: 'an occupation counted twice',
      breaks: (t) => {
        at(t.wages, '29-1141').employment = 6_000_000;
      },
      says: /employment adds up to \d+, that of 00-0000 is 155495730\. Import/,
    },
    {
      refuses: 'occupations that are missing',
      breaks: (t) => {
        at(t.wages, '29-1141').employment = 0;
      },
      says: /employment adds up to/,
    },
    {
      refuses: 'a total without employment',
      breaks: (t) => {
        at(t.wages, '00-0000').employment = undefined;
      },
      says: /00-0000 has no employment/,
    },
  ],
  projectionsChangeAgrees: [
    {
      refuses: 'a change that is not the difference',
      breaks: (t) => {
        at(t.projections, '29-1141').change = 1;
      },
      says: /29-1141: change 1 is not [\d.]+ − [\d.]+\. Check them against bls-ep-2024-34/,
    },
    {
      refuses: 'a percentage of the wrong sign',
      breaks: (t) => {
        at(t.projections, '29-1141').percent *= -1;
      },
      says: /29-1141: percent -[\d.]+ is not change [\d.]+ of employment [\d.]+/,
    },
  ],
  projectionsSumToTotal: [
    {
      refuses: 'line items that do not add up',
      breaks: (t) => {
        at(t.projections, '00-0000').projected = 180000;
      },
      says: /projected adds up to 175169\.9, that of 00-0000 is 180000/,
    },
    {
      refuses: 'tables without all occupations',
      breaks: (t) => t.projections.shift(),
      says: /projections\.csv: 00-0000, all occupations, is missing/,
    },
  ],
  projectionsWhole: [
    {
      refuses: 'an occupation without openings',
      breaks: (t) => {
        at(t.projections, '29-1141').openings = undefined;
      },
      says: /29-1141 has no openings\. Import the/,
    },
    {
      refuses: 'an occupation without entry education',
      breaks: (t) => {
        at(t.projections, '29-1141').entryEducation = undefined;
      },
      says: /29-1141 has no entryEducation/,
    },
  ],
  projectionCodesKnown: [
    {
      refuses: 'a code of no classification',
      breaks: (t) => {
        at(t.projections, '11-1031').code = '11-1032';
      },
      says: /projections\.csv: 11-1032 is neither an OEWS nor a SOC code/,
    },
  ],
  attainmentComplete: [
    {
      refuses: 'an occupation in one table only',
      breaks: (t) => t.attainment.pop(),
      says: /53-7199: is in projections\.csv and not in attainment\.csv\. Import both/,
    },
  ],
  attainmentSumsTo100: [
    {
      refuses: 'shares that do not add up',
      breaks: (t) => {
        at(t.attainment, '29-2072').bachelor += 1;
      },
      says: /29-2072: the shares of attainment add up to 10\d\.\d\. Check them/,
    },
  ],
  highPointsAreHigh: [
    {
      refuses: 'a high point that is not the highest score',
      breaks: (t) => {
        at(t.interests, '11-1011.00').highPoints = 'R';
      },
      says: /11-1011\.00: the high points R are not its highest scores in order/,
    },
    {
      refuses: 'high points in the wrong order',
      breaks: (t) => {
        at(t.interests, '11-1011.00').highPoints = 'CE';
      },
      says: /11-1011\.00: the high points CE are not/,
    },
  ],
  onetCodesKnown: [
    {
      refuses: 'a related code that is not in the taxonomy',
      breaks: (t) => {
        at(t.relations, '11-1011.00').relatedCode = '99-9999.00';
      },
      says: /related: 99-9999\.00 is not in onet\.csv\. Import all O\*NET files of one release/,
    },
    {
      refuses: 'an O*NET code without a SOC code',
      breaks: (t) => t.onet.push({onetCode: '99-9999.00', source: 'usdol-onet-30.1'}),
      says: /onet\.csv: 99-9999\.00 belongs to no SOC occupation/,
    },
  ],
  onetTablesAgree: [
    {
      refuses: 'an occupation that has a score and no zone',
      breaks: (t) => t.zones.pop(),
      says: /53-7121\.00: is in interests\.csv and not in zones\.csv\. Import all O\*NET files/,
    },
    {
      refuses: 'an occupation that has relations and no score',
      breaks: (t) => t.interests.pop(),
      says: /53-7121\.00: is in relations\.csv and not in interests\.csv/,
    },
  ],
  relationsDistinct: [
    {
      refuses: 'an occupation related to itself',
      breaks: (t) => {
        at(t.relations, '11-1011.00').relatedCode = '11-1011.00';
      },
      says: /relations\.csv: 11-1011\.00, rank 1: 11-1011\.00 is the occupation itself or there already/,
    },
  ],
  combinedCodesCovered: [
    {
      refuses: 'a SOC occupation that is nowhere',
      breaks: (t) => {
        t.combined = t.combined.filter(({member}) => member !== '21-1014');
      },
      says: /the SOC occupation 21-1014 is in no occupation of OEWS\. Add it as a member/,
    },
    {
      refuses: 'a combined code without members',
      breaks: (t) => {
        t.combined = t.combined.filter(({code}) => code !== '21-1018');
      },
      says: /21-1018 is not a SOC code\. Add the SOC occupations/,
    },
    {
      refuses: 'a member that is an occupation of its own',
      breaks: (t) =>
        t.combined.push({
          code: '21-1018',
          member: '21-1012',
          reason: 'none',
          source: 'bls-soc-2018',
        }),
      says: /21-1012 is an occupation of OEWS by itself and a member of 21-1018/,
    },
    {
      refuses: 'a combined code that OEWS does not have',
      breaks: (t) =>
        t.combined.push({
          code: '21-1017',
          member: '21-1011',
          reason: 'none',
          source: 'bls-soc-2018',
        }),
      says: /21-1017 is not an occupation of OEWS\. Remove its rows/,
    },
    {
      refuses: 'a member that is no SOC occupation',
      breaks: (t) =>
        t.combined.push({
          code: '21-1018',
          member: '21-1016',
          reason: 'none',
          source: 'bls-soc-2018',
        }),
      says: /the member 21-1016 of 21-1018 is not a SOC occupation/,
    },
  ],
  programsKnown: [
    {
      refuses: 'a program without a title',
      breaks: (t) => {
        t['cip-titles'] = t['cip-titles'].filter(({cip}) => cip !== '51.0707');
      },
      says: /programs\.csv: 51\.0707 [\d-]+: the program has no title/,
    },
    {
      refuses: 'a program for an unknown occupation',
      breaks: (t) => {
        at(t.programs, '51.0707').code = '29-9999';
      },
      says: /programs\.csv: 51\.0707 29-9999: .*the occupation is not in soc\.csv/,
    },
  ],
};

it('failures puts the name of the rule before its message', () => {
  const broken = copy();
  broken.moved.push({slug: 'old-title', code: '29-9999'});
  assert.deepEqual(failures(broken), [
    'movedSlugsLeadSomewhere: moved.csv: "old-title" leads to 29-9999, which no table has. Correct the code.',
  ]);
});

for (const [name, cases] of Object.entries(breaks)) {
  const rule = rules[name as keyof typeof rules];
  describe(name, () => {
    it('has nothing to say about the tables', () => assert.deepEqual(rule(tables), []));
    for (const {refuses, breaks: breakTables, says} of cases) {
      it(`refuses ${refuses}`, () => {
        const broken = copy();
        breakTables(broken);
        const messages = rule(broken);
        assert.ok(
          messages.some((message) => says.test(message)),
          messages.slice(0, 3).join('\n') || 'the rule said nothing',
        );
      });
    }
  });
}
