import type {Written} from '../../data/pathway-files.js';
import {topicNames, type Profile, type Topic} from '../../src/dataset/profiles.js';
import {topicHeadings} from '../../src/messages/topics.js';
import {sourceFinder} from '../sources.js';

/**
 * What gives the written profile of an occupation by its code, its topics in the order in which
 * they are shown.
 */
export function profileOf(
  written: Pick<Written, 'profiles' | 'pages' | 'sources'>,
): (code: string) => Profile | undefined {
  const sourceOf = sourceFinder(written);
  const files = new Map([...written.profiles.values()].map((file) => [file.code, file]));
  return (code) => {
    const file = files.get(code);
    if (!file) return undefined;
    const topics = topicNames.flatMap((topic): Topic[] => {
      const found = file.topics[topic];
      if (!found) return [];
      const {sources, ...content} = found;
      return [{topic, heading: topicHeadings[topic], ...content, sources: sources.map(sourceOf)}];
    });
    return {summary: file.summary.text, sources: file.summary.sources.map(sourceOf), topics};
  };
}
