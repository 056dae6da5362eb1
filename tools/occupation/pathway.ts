import type {Written} from '../../data/pathway-files.js';
import type {PathwayFile} from '../../data/pathway-schema.js';
import type {Pathway, Stage} from '../../src/dataset/pathways.js';
import {sourceFinder} from '../sources.js';

/** What gives the written pathway of an occupation by its code. */
export function pathwayOf(
  written: Pick<Written, 'pathways' | 'pages' | 'sources'>,
): (code: string) => Pathway | undefined {
  const sourceOf = sourceFinder(written);
  const files = new Map([...written.pathways.values()].map((file) => [file.code, file]));

  const stageOf = ({sources, cost, ...stage}: PathwayFile['stages'][number]): Stage => {
    if (!cost) return {...stage, sources: sources.map(sourceOf)};
    const {source, ...amounts} = cost;
    return {...stage, cost: amounts, sources: [...new Set([...sources, source])].map(sourceOf)};
  };

  return (code) => {
    const file = files.get(code);
    if (!file) return undefined;
    const {stages, demand} = file;
    return {
      stages: stages.map(stageOf),
      ...(demand && {demand: {...demand, sources: demand.sources.map(sourceOf)}}),
    };
  };
}
