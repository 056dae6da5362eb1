/**
 * Programs of study that prepare for an occupation, from the CIP–SOC crosswalk: the judgement of experts that a program
 * leads to the occupation directly, not what became of its students. In a module of its own.
 */
import packed from '../../data/packed/programs.gen.js';
import {listedOccupations} from './catalog.js';
import {BitReader} from './coder.js';
import type {Occupation, Program} from './occupation.js';
import {codePrograms} from './programs-layout.js';
import './all.js';

let byCode: Map<string, Program[]> | undefined;

/** The programs of an occupation, in the order of their CIP codes; none where the crosswalk has no match. */
export function programs(occupation: Pick<Occupation, 'code'>): Program[] {
  byCode ??= unpack();
  return byCode.get(occupation.code) ?? [];
}

function unpack(): Map<string, Program[]> {
  const cips = packed.cips.split('|');
  const all = packed.titles.split('|').map((title, place): Program => ({cip: cips[place]!, title}));
  const codes = listedOccupations().slice(1).map(({code}) => code);
  const rows = codePrograms(new BitReader(packed.matches), codes.length);
  return new Map(codes.map((code, index) => [code, rows[index]!.map((place) => all[place]!)]));
}
