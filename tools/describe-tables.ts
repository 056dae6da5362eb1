/**
 * `npx tsx tools/describe-tables.ts` writes the field tables of `data/README.md`: every field of
 * every table with its meaning, from the schema, and one real example, from the tables. A test
 * compares the page with what this makes.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import * as z from 'zod';
import {readWritten} from '../data/pathway-files.js';
import {profile, type ProfileFile} from '../data/profile-schema.js';
import {source} from '../data/schema.js';
import {
  dataFolder,
  keys,
  readTables,
  rowSchemas,
  type TableName,
  tableNames,
  type Tables,
} from '../data/tables.js';
import {topicNames} from '../src/dataset/profiles.js';
import {topicHeadings} from '../src/messages/topics.js';
import {formattedMarkdown} from './docs/formatted-markdown.js';

/** What a row of each table is, and the key of the row to show. */
const about: Record<TableName, {row: string; example: string[]}> = {
  occupations: {row: 'One occupation of OEWS, or all occupations together.', example: ['29-2072']},
  groups: {row: 'One of the 22 civilian major groups of the SOC.', example: ['29-0000']},
  moved: {
    row: 'A slug that leads to a renamed occupation. No occupation has been renamed so far.',
    example: [],
  },
  retired: {
    row: 'One occupation of today that has the work of a code of the 2010 SOC, which job boards still carry. Written by hand, of the codes most asked for; a code that is not here is answered with what is spelled like it.',
    example: ['29-2071', '29-2072'],
  },
  wages: {
    row: 'What one occupation pays in the United States, and how many have it as a wage or salary job.',
    example: ['29-2072'],
  },
  projections: {
    row: 'Jobs now and in ten years, and what it takes to enter.',
    example: ['29-2072'],
  },
  attainment: {
    row: 'What workers of 25 years and older in the occupation hold. It is not what entry requires.',
    example: ['29-2072'],
  },
  onet: {
    row: 'One code of the O*NET-SOC taxonomy. The files we read have no official titles of these codes.',
    example: ['29-2072.00'],
  },
  interests: {row: 'The interest profile of one O*NET-SOC occupation.', example: ['29-2072.00']},
  zones: {row: 'The job zone of one O*NET-SOC occupation.', example: ['29-2072.00']},
  relations: {
    row: 'One occupation that is like another, in the order O*NET gives.',
    example: ['29-2072.00', '1'],
  },
  aliases: {
    row: 'One title that people use for an occupation.',
    example: ['29-1141.00', 'Certified Operating Room Nurse (CNOR)'],
  },
  soc: {
    row: 'One detailed occupation of the SOC, those of the military (55) included.',
    example: ['29-2072'],
  },
  combined: {
    row: 'One SOC occupation within a code that OEWS uses for several. Written by hand.',
    example: ['21-1014'],
  },
  programs: {
    row: 'One program of study that prepares for one SOC occupation.',
    example: ['51.0707', '29-2072'],
  },
  'cip-titles': {
    row: 'One program of study, those without a matching occupation included.',
    example: ['51.0707'],
  },
};

/** The part of the page between its two marks. */
export function describeTables(tables: Tables): string {
  const sections = tableNames.map((name) => {
    const rows = tables[name] as Record<string, unknown>[];
    const {row, example} = about[name];
    const found = rows.find(
      (one) => (keys[name] as string[]).map((key) => String(one[key])).join() === example.join(),
    );
    if (!found && example.length > 0)
      throw new Error(
        `${name}.csv has no row ${example.join(' ')}; choose another example in tools/describe-tables.ts.`,
      );
    const cells = found
      ? (z.encode(rowSchemas[name], found as never) as Record<string, string>)
      : {};
    const fields = fieldTable(rowSchemas[name].shape, (field) => cells[field]);
    return `### ${name}.csv\n\n${row} ${rows.length.toLocaleString('en-US')} rows; key: ${(keys[name] as string[]).map(code).join(', ')}.\n\n${fields}`;
  });
  // OEWS is the example; a field that only another publication has is shown from that one.
  const entries = [...tables.sources].sort(({id}) =>
    id.startsWith('bls-oews-') ? -1 : 1,
  ) as Record<string, unknown>[];
  const value = (field: string) => {
    const found = entries.map((entry) => entry[field]).find((one) => one !== undefined);
    return typeof found === 'string' ? found : JSON.stringify(found);
  };
  sections.push(
    `### sources.json\n\nOne publication in one edition. ${tables.sources.length} entries; key: \`id\`.\n\n${fieldTable(source.shape, value)}`,
  );
  sections.push(describeProfiles());
  return sections.join('\n\n');
}

/**
 * The fields of a written profile, and its topics with what one real profile says first in each.
 */
function describeProfiles(): string {
  const {profiles} = readWritten();
  const shown = [...profiles.values()].find(({topics}) =>
    topicNames.every((name) => topics[name]),
  )!;
  const fields = fieldTable(profile.shape, (field) => (field === 'code' ? shown.code : undefined));
  const lines = topicNames.map(
    (name) =>
      `| ${code(name)} | ${topicHeadings[name]} | ${firstOf(shown.topics[name]!).join(' | ')} |`,
  );
  return `### profiles/*.json\n\nWhat is written about one occupation. ${profiles.size} files; the file is named after the slug.\n\n${fields}

Each topic has ${code('sources')}, may have an ${code('intro')}, and has one layout. An item of a list has a ${code('term')}, a ${code('text')} or both; the term may lead to an ${code('occupation')} or a ${code('url')}.

${['| topic | heading | layout | example |', '| --- | --- | --- | --- |', ...lines].join('\n')}`;
}

/** How a topic is laid out, and what it says first. */
function firstOf(
  topic: NonNullable<ProfileFile['topics'][keyof ProfileFile['topics']]>,
): [layout: string, example: string] {
  if ('groups' in topic) {
    const [{head, items}] = topic.groups as [(typeof topic.groups)[number]];
    return [code('groups'), [head, items[0]!.term, items[0]!.text].filter(Boolean).join(': ')];
  }
  if ('table' in topic) return [code('table'), topic.table.rows[0]!.join(' / ')];
  if ('questions' in topic)
    return [code('questions'), Object.values(topic.questions[0]!).join(' ')];
  if ('bars' in topic)
    return [
      code('bars'),
      `${topic.bars.shares[0]!.name}: ${topic.bars.shares[0]!.percent} percent ${topic.bars.of}`,
    ];
  return [code('text'), topic.text[0]!];
}

/** The page with its generated part made anew. */
export async function withTables(page: string, tables: Tables): Promise<string> {
  const marks = /(<!-- tables: [^>]*-->\n).*(<!-- \/tables -->)/s;
  if (!marks.test(page))
    throw new Error('data/README.md has lost its marks, <!-- tables: … --> and <!-- /tables -->.');
  const renewed = page.replace(
    marks,
    (_, start: string, end: string) => `${start}\n${describeTables(tables)}\n\n${end}`,
  );
  return formattedMarkdown('data/README.md', renewed);
}

function fieldTable(
  shape: Record<string, z.ZodType>,
  example: (field: string) => string | undefined,
): string {
  const lines = Object.entries(shape).map(([field, schema]) => {
    const shown = example(field);
    return `| ${code(field)} | ${(schema.description ?? '').replace(/[|*]/g, '\\$&')} | ${shown ? code(shown) : ''} |`;
  });
  return ['| field | meaning | example |', '| --- | --- | --- |', ...lines].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const page = new URL('README.md', dataFolder);
  writeFileSync(page, await withTables(readFileSync(page, 'utf8'), readTables()));
}
