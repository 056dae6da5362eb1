/**
 * The build before elements were written with LitElement and loaded by tag, for a column of its
 * own. It comes from the history of the repository, so a clone without that commit has no such
 * column.
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const commitBefore = 'bc93f99';

/** What pages loaded then, in brotli bytes. It does not change any more. */
export const sizesBefore = {
  oneTag: 26_830,
  threeTags: 26_830,
  codeOfAllTags: 24_464,
  allInOne: 102_178,
  /** All elements and all data: nothing less could be imported. */
  bundled: 107_856,
};

const root = fileURLToPath(new URL('..', import.meta.url));
const largest = 64 * 1024 * 1024;

/** Whether this clone has the commit. */
export function hasCommitBefore(): boolean {
  try {
    git('cat-file', '-e', `${commitBefore}^{commit}`);
    return true;
  } catch {
    return false;
  }
}

/** A file as it was. @param path For example `dist/career-widgets.js`. */
export function fileBefore(path: string): string {
  return git('show', `${commitBefore}:${path}`).toString('utf8');
}

/** Writes the sources as they were into a folder. */
export function writeSourcesBefore(folder: string): void {
  mkdirSync(folder, {recursive: true});
  const archive = git('archive', '--format=tar', commitBefore, 'src', 'data');
  execFileSync('tar', ['-x', '-C', folder], {input: archive});
}

function git(...parameters: string[]): Buffer {
  return execFileSync('git', parameters, {
    cwd: root,
    maxBuffer: largest,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
