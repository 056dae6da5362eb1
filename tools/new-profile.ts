/**
 * `npm run data:new-profile -- CODE`: the start of a written profile, with what the tables know and
 * nothing else.
 */
import {existsSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {ProfileFile} from '../data/profile-schema.js';
import {dataFolder, readTables, type Tables} from '../data/tables.js';
import {slugOf} from '../src/dataset/slug.js';

/** @throws {Error} saying what to give instead, where there is no such occupation. */
export function newProfile(
  code: string | undefined,
  {occupations, groups, wages, aliases, onet}: Tables,
): {name: string; file: ProfileFile} {
  const found = occupations.find((one) => one.code === code && code !== '00-0000');
  if (!found) {
    throw new Error(
      `${code ? `There is no occupation ${code} in data/tables/occupations.csv.` : 'No occupation was named.'} Give the SOC code of one that is there: npm run data:new-profile -- 29-1141`,
    );
  }
  const group = groups.find((one) => one.code === `${found.code.slice(0, 2)}-0000`)!;
  const own = onet.find(({onetCode}) => onetCode === `${found.code}.00`);
  // The short form that O*NET puts behind a title is left out: it is often a credential's.
  const reported = aliases
    .filter(({onetCode, kind}) => onetCode === own?.onetCode && kind === 'reported')
    .map(({title}) => title.replace(/ \([^)]*\)/g, ''));
  const titles = [...new Set(reported)];
  return {
    name: `${slugOf(found.title)}.json`,
    file: {
      code: found.code,
      summary: {
        text: `In official statistics, this occupation belongs to the group ${group.title}.`,
        sources: [wages[0]!.source],
      },
      topics: {
        ...(titles.length && {
          titles: {
            intro: 'People who do this work told O*NET that these are their job titles.',
            groups: [{items: titles.map((term) => ({term}))}],
            sources: [aliases[0]!.source],
          },
        }),
        ...(own && {
          links: {
            groups: [
              {
                items: [
                  {
                    term: 'O*NET OnLine',
                    text: 'Tasks, skills and tools in detail',
                    url: `https://www.onetonline.org/link/summary/${own.onetCode}`,
                  },
                ],
              },
            ],
            sources: [own.source],
          },
        }),
      },
    },
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const {name, file} = newProfile(process.argv[2], readTables());
    const place = new URL(`profiles/${name}`, dataFolder);
    if (existsSync(place))
      throw new Error(`data/profiles/${name} is there already. Edit it, or remove it first.`);
    writeFileSync(place, `${JSON.stringify(file, null, 2)}\n`);
    console.log(
      `data/profiles/${name} is written. Write its summary, add topics, then run npm run data:pack and node tools/test.mjs test/data/profiles.test.ts.`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
