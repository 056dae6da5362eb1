/** A whole file of occupations, such as `dist/occupations.json`: what other tools read, and what a school may write. */
import * as z from 'zod';
import {occupationRecord, source} from './schema.js';

export {occupationRecord};

export const dataFile = z.strictObject({
  $schema: z.string().optional().describe('Address of the JSON Schema of this file.'),
  sources: z.array(source).describe('Every publication the figures come from, with licence and the wording to show. `source.id` refers to it.'),
  occupations: z.array(occupationRecord).describe('One record an occupation.'),
});
