/** A whole file of occupations, such as `dist/occupations.json`: what other tools read, and what a school may write. */
import * as z from 'zod';
import {cipCode, socCode, text} from './cells.js';
import {occupationRecord, source} from './schema.js';

export {occupationRecord};

export const dataFile = z.strictObject({
  $schema: z.string().optional().describe('Address of the JSON Schema of this file.'),
  sources: z
    .array(source)
    .describe(
      'Every publication the figures come from, with licence and the wording to show. `source.id` refers to it.',
    ),
  occupations: z.array(occupationRecord).describe('One record an occupation.'),
  programs: z
    .array(
      z.strictObject({
        cip: cipCode().describe('CIP 2020 code.'),
        title: text().describe('Official title.'),
        occupations: z
          .array(socCode())
          .describe(
            'Codes of the occupations it prepares for directly, in the judgement of the crosswalk.',
          ),
      }),
    )
    .optional()
    .describe(
      'Programs of study, in the order of their codes. Their source is `nces-cip-soc-…` of `sources`.',
    ),
});
