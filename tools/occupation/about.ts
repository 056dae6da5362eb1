import type {Written} from '../../data/pathway-files.js';
import type {About} from '../../src/dataset/about.js';
import {sourceFinder} from '../sources.js';

/** What gives what we say of an occupation, by its code. */
export function aboutOf(
  written: Pick<Written, 'about' | 'pages' | 'sources'>,
): (code: string) => About | undefined {
  const sourceOf = sourceFinder(written);
  return (code) => {
    const file = written.about.get(code.slice(0, 2));
    const found = file?.occupations[code];
    return found && {...found, aboutSources: file.sources.map(sourceOf)};
  };
}
