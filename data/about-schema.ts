/** The one description of `data/about/*.json`. Strict at every depth, as `pathway-schema.ts` is. */
import * as z from 'zod';
import {socCode, sourceId} from './cells.js';
import {pageId, words} from './pathway-schema.js';

const occupationAbout = z.strictObject({
  about: words().describe('What they do, in one sentence of 10 to 22 words.'),
  duties: z
    .array(words())
    .min(4)
    .max(6)
    .optional()
    .describe(
      'What they do most, the most typical first, 4 to 14 words each. Absent for “All Other” occupations.',
    ),
});

export const about = z.strictObject({
  sources: z
    .array(z.union([pageId(), sourceId()]))
    .min(1)
    .describe(
      'What the facts were read from: ids of entries of data/pages.json or data/sources.json.',
    ),
  occupations: z
    .record(socCode(), occupationAbout)
    .describe('By the code of the occupation, in the order of the codes.'),
});
export type AboutFile = z.infer<typeof about>;
