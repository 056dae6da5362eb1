import type {Tables} from '../../data/tables.js';
import type {Details} from '../../src/dataset/details.js';
import type {Attainment} from '../../src/dataset/occupation.js';
import {attainmentLevels, type DetailsEdition} from '../../src/dataset/packed-details.js';
import {sourceOf} from '../sources.js';

/** How many related occupations are kept of those that O*NET lists. */
const relatedKept = 5;

/** Periods and sources of the details, as a widget prints them. */
export function detailsEdition(tables: Tables): DetailsEdition {
  const {entry, shown} = sourceOf(tables, 'attainment');
  return {
    attainment: {period: entry.period, source: shown},
    jobZone: {source: sourceOf(tables, 'zones').shown},
  };
}

/**
 * What gives what workers of an occupation hold, its job zone and the nearest occupations, by its
 * code.
 */
export function detailsOf(tables: Tables): (code: string) => Details {
  const edition = detailsEdition(tables);
  const attainment = attainmentOf(tables);
  const zones = new Map(tables.zones.map(({onetCode, zone}) => [onetCode, zone]));
  const related = relatedOf(tables);
  return (code) => {
    // Of an occupation that is many in one O*NET describes some. None of them stands for the whole.
    const onetCode = `${code}.00`;
    const zone = zones.get(onetCode);
    return {
      attainment: {...attainment(code), ...edition.attainment},
      jobZone: zone && {zone, ...edition.jobZone},
      related: zone && related(code, onetCode),
    };
  };
}

function attainmentOf(tables: Tables): (code: string) => Attainment {
  const rows = new Map(tables.attainment.map((row) => [row.code, row]));
  return (code) => {
    const row = rows.get(code);
    if (!row)
      throw new Error(
        `${code} is in occupations.csv and not in attainment.csv; import education.xlsx again`,
      );
    const shares = Object.fromEntries(attainmentLevels.map((level) => [level, row[level]]));
    return {...shares, inexactMatch: !!row.inexactMatch} as Attainment;
  };
}

/** What gives the nearest occupations, in the order of their codes. */
function relatedOf(tables: Tables): (code: string, onetCode: string) => string[] {
  const published = new Set(tables.occupations.map(({code}) => code));
  const combined = new Map(tables.combined.map(({member, code}) => [member, code]));
  const ranked = new Map<string, Tables['relations']>();
  for (const row of tables.relations)
    ranked.set(row.onetCode, [...(ranked.get(row.onetCode) ?? []), row]);
  return (code, onetCode) => {
    const related = (ranked.get(onetCode) ?? [])
      .sort((a, b) => a.index - b.index)
      .map(({relatedCode}) => relatedCode.slice(0, 7))
      .map((soc) => combined.get(soc) ?? soc)
      // An O*NET occupation may be part of this one, or of none that OEWS publishes.
      .filter((soc) => soc !== code && published.has(soc));
    return [...new Set(related)].slice(0, relatedKept).sort();
  };
}
