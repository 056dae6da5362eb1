/** The packed data of the all-in-one taken apart: what it holds of each kind. */
import credentialNames from '../data/packed/credential-names.gen.js';
import * as details from '../data/packed/details.gen.js';
import edition from '../data/packed/edition.gen.js';
import packedGroups from '../data/packed/groups.gen.js';
import {credentials, pathways} from '../data/packed/pathways.gen.js';
import type {PackedGroup} from '../src/dataset/catalog.js';
import {bytesOf, type Bytes} from './bytes.js';

/** All occupations together: packed like a group, and no occupation of its own. */
const national = '00';

export function fieldSizes(): {
  fields: Record<string, Bytes>;
  occupations: number;
} {
  const groups: Record<string, PackedGroup> = packedGroups;
  const all = Object.values(groups);
  const texts = {
    'titles and codes': all.map(({titles}) => titles),
    'group titles': all.map(({title}) => title),
    'pay, outlook, preparation and interests': all.map(({figures}) => figures),
    'irregular pay and combined codes': all.map(({irregular, combined}) =>
      JSON.stringify([irregular, combined]),
    ),
    'details: attainment, job zones, relations': Object.values(details.groups),
    'credentials and pathways': [JSON.stringify(credentials()), JSON.stringify(pathways())],
    'names of credentials': [JSON.stringify(credentialNames)],
    'sources and what else all groups share': [
      JSON.stringify(edition),
      JSON.stringify(details.edition),
    ],
  };
  return {
    fields: Object.fromEntries(
      Object.entries(texts).map(([field, parts]) => [field, bytesOf(parts.join('\n'))]),
    ),
    occupations: Object.entries(groups)
      .filter(([group]) => group !== national)
      .flatMap(([, {titles}]) => titles.split('|')).length,
  };
}
