import type {Written} from '../../data/pathway-files.js';
import type {CredentialFile} from '../../data/pathway-schema.js';
import type {Credential, Fact} from '../../src/dataset/credentials.js';
import {rows} from '../../src/messages/credential.js';
import {sourceFinder} from '../sources.js';

type Needed = Pick<Written, 'credentials' | 'pathways' | 'pages' | 'sources'>;

/** Every credential in the order of its id, with what a reader is shown of it in words. */
export function credentialRecords(written: Needed): Credential[] {
  const sourceOf = sourceFinder(written);
  const {checked, pages} = written.pages;

  const factsOf = (file: CredentialFile): Fact[] =>
    (Object.keys(rows) as (keyof typeof rows)[]).flatMap((group) => {
      const values = file[group];
      if (!values) return [];
      const asOf = pages.find(({id}) => id === values.source)?.asOf;
      const fact = {...rows[group](values as never), source: sourceOf(values.source)};
      return [asOf ? {...fact, asOf} : fact];
    });

  return [...written.credentials.values()].map((file) => ({
    ...withoutSources(file),
    facts: factsOf(file),
    checked,
  }));
}

/**
 * What gives the credentials that an occupation is shown with, and those that its pathway opens, by
 * its code.
 */
export function credentialsOf(written: Needed): (code: string) => Credential[] | undefined {
  const all = credentialRecords(written);
  const pathways = [...written.pathways.values()];
  return (code) => {
    const stages = pathways.find((file) => file.code === code)?.stages ?? [];
    const opened = stages.flatMap(({opens = []}) => opens);
    const found = all.filter(
      ({id, occupations}) => occupations.includes(code) || opened.includes(id),
    );
    return found.length ? found : undefined;
  };
}

/** A source is named in the facts; beside the values it would be there twice. */
function withoutSources(file: CredentialFile): CredentialFile {
  return JSON.parse(
    JSON.stringify(file, (key, value: unknown) => (key === 'source' ? undefined : value)),
  ) as CredentialFile;
}
