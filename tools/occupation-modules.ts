/**
 * What is known of each occupation beyond the figures of its group, as its module holds it. A new
 * field needs a function in `tools/occupation`, a line here, and one in `addOccupation`.
 */
import {readWritten, type Written} from '../data/pathway-files.js';
import {readTables, type Tables} from '../data/tables.js';
import type {OccupationModule} from '../src/dataset/occupation-module.js';
import {aboutOf} from './occupation/about.js';
import {credentialsOf} from './occupation/credentials.js';
import {detailsOf} from './occupation/details.js';
import {pathwayOf} from './occupation/pathway.js';
import {profileOf} from './occupation/profile.js';
import {programsOf} from './occupation/programs.js';

/** The modules of all occupations and of all together, in the order of their codes. */
export function occupationModules(
  tables: Tables = readTables(),
  written: Written = readWritten(),
): OccupationModule[] {
  const details = detailsOf(tables);
  const about = aboutOf(written);
  const programs = programsOf(tables);
  const profile = profileOf(written);
  const pathway = pathwayOf(written);
  const credentials = credentialsOf(written);
  return tables.occupations.map(({code}) => ({
    code,
    ...about(code),
    ...details(code),
    programs: programs(code),
    profile: profile(code),
    pathway: pathway(code),
    credentials: credentials(code),
  }));
}
