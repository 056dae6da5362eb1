/** What no tracked file may hold: another machine's paths, a package registry's address, unfinished work, a test left out. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Rule {
  name: string;
  pattern: RegExp;
  appliesTo: (path: string) => boolean;
  /** One that must be found and one that must not; in pieces, because this file is read as well. */
  bad: string[];
  good: string[];
}

const isTest = (path: string) => path.startsWith('test/');
// Hashes in the lock file are random letters.
const isWritten = (path: string) => path !== 'package-lock.json';

const rules: Rule[] = [
  {
    name: "no path of one person's machine",
    pattern: /(?<![\w.:/-])\/(?:work|home|root|Users)\/\w/,
    appliesTo: () => true,
    bad: ['"/' + 'work/main"', 'see /' + 'home/me/x', '(/' + 'Users/me)'],
    good: ['/usr/bin/chromium', 'https://example.com/work/x', './work/x'],
  },
  {
    name: 'nothing outside the checkout, except in tests that can do without it',
    pattern: /\.\.\/shared\b/,
    appliesTo: (path) => !isTest(path),
    bad: ['../' + 'shared/facts'],
    good: ['../shared-styles.js'.replace('shared-', 'common-')],
  },
  {
    name: 'no address of a package registry',
    pattern: /registry\.(?:npmjs|yarnpkg)|npm\.pkg\.github|(?<![\w.])npmjs\.(?:org|com)|jsr\.io/,
    appliesTo: () => true,
    bad: ['https://registry.npm' + 'js.org/lit', 'npm.pkg' + '.github.com'],
    good: ['a registry of elements'],
  },
  {
    name: 'no note of unfinished work',
    pattern: new RegExp(
      `\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`,
    ),
    appliesTo: isWritten,
    bad: ['// TO' + 'DO: later', 'FIX' + 'ME'],
    good: ['todo list', 'a HACKSAW'],
  },
  {
    name: 'no test that is left out or stands alone',
    pattern:
      /\b(?:test|it|describe|suite|context|this|t)\.(?:only|skip|todo)\b|\b(?:xit|xdescribe|xcontext)\(|\b(?:skip|todo|only): (?:true|'|")/,
    appliesTo: isTest,
    bad: ['it.' + 'only(', 'describe.' + 'skip(', 'this.' + 'skip()', '{ skip' + ': true }'],
    good: ['fit(interests)', 'skipLibCheck: true', 'typeOnly: true'],
  },
];

const files = execFileSync('git', ['ls-files', '-z'], {cwd: root, encoding: 'utf8'})
  .split('\0')
  .filter(Boolean)
  .flatMap((path) => {
    const text = readTracked(path);
    // A zero byte: an image or a workbook, which holds no words.
    return text === undefined || text.includes('\0') ? [] : [{path, text}];
  });

/** A tracked file can be gone from the working copy while somebody moves it. */
function readTracked(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

for (const {name, pattern, appliesTo, bad, good} of rules) {
  test(name, () => {
    for (const text of bad) assert.match(text, pattern);
    for (const text of good) assert.doesNotMatch(text, pattern);
    assert.ok(files.length > 10, 'git named no files');
    const found = files
      .filter(({path}) => appliesTo(path))
      .flatMap(({path, text}) =>
        text
          .split('\n')
          .flatMap((line, index) =>
            pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
          ),
      );
    assert.deepEqual(found, []);
  });
}
