/**
 * Reads the written records: one file for each credential, pathway and profile, one for what is said of all occupations
 * of a major group, and the pages they were read from.
 */
import {readFileSync, readdirSync} from 'node:fs';
import * as z from 'zod';
import {about, type AboutFile} from './about-schema.js';
import {
  credential,
  pages,
  pathway,
  type CredentialFile,
  type Pages,
  type PathwayFile,
} from './pathway-schema.js';
import {profile, type ProfileFile} from './profile-schema.js';
import type {SourceEntry} from './schema.js';
import {dataFolder, readSources} from './tables.js';

export interface Written {
  /** By file name without `.json`. */
  credentials: Map<string, CredentialFile>;
  pathways: Map<string, PathwayFile>;
  profiles: Map<string, ProfileFile>;
  /** By the first two digits of the codes. */
  about: Map<string, AboutFile>;
  pages: Pages;
  /** The publications of the tables, which a profile may name as well. */
  sources: SourceEntry[];
}

/** @throws {Error} naming the file and the field that is not as the schema says. */
export function parseRecord<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  json: string,
): z.infer<Schema> {
  const result = schema.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  throw new Error(`data/${name}: ${z.prettifyError(result.error)}`);
}

/** Everything written, from disk. @throws {Error} as `parseRecord`. */
export function readWritten(folder: URL = dataFolder): Written {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    parseRecord(name, schema, readFileSync(new URL(name, folder), 'utf8'));
  const all = <Schema extends z.ZodType>(place: string, schema: Schema) =>
    new Map(
      readdirSync(new URL(place, folder))
        .map((file) => file.replace('.json', ''))
        .sort()
        .map((name) => [name, read(`${place}${name}.json`, schema)]),
    );
  return {
    credentials: all('credentials/', credential),
    pathways: all('pathways/', pathway),
    profiles: all('profiles/', profile),
    about: all('about/', about),
    pages: read('pages.json', pages),
    sources: readSources(folder),
  };
}
