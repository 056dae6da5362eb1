/**
 * What all credentials are called, and where the rest of each is: enough to answer before anything
 * is fetched.
 */
import names from '../../data/packed/credential-names.gen.js';
import {credentialCalled, type CredentialNames} from './credentials.js';

/** The names of a credential, and one occupation whose module holds the rest. */
export interface CredentialName extends CredentialNames {
  /** SOC code. */
  readonly occupation: string;
}

const all: readonly CredentialName[] = names;

/**
 * The SOC code of an occupation whose module holds a credential; `undefined` where there is no such
 * credential.
 *
 * @param key Id, short name, name or a former name, in any case.
 */
export function occupationOfCredential(key: string): string | undefined {
  return credentialCalled(key, all)?.occupation;
}

/**
 * The credentials whose short names have most letters in common with a text, best first: what was
 * meant by a slip.
 */
export function nearestCredentials(text: string, limit = 3): CredentialName[] {
  const likeness = ({short}: CredentialName) => {
    const left = [...short.toLowerCase()];
    const shared = [...text.toLowerCase()].filter(
      (letter) => left.includes(letter) && left.splice(left.indexOf(letter), 1),
    );
    return shared.length / (text.length + short.length);
  };
  return [...all].sort((a, b) => likeness(b) - likeness(a)).slice(0, limit);
}
