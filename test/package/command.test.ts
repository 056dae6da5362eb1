/** `npx career-widgets`, from the package as npm sends it: what it prints, and how it ends. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, renameSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {packedPackage} from './packed.js';

function run(...words: string[]): {status: number | null; stdout: string; stderr: string} {
  const {folder, project, json} = packedPackage();
  const command = join(
    folder,
    (json as unknown as {bin: Record<string, string>}).bin['career-widgets']!,
  );
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...words], {
    cwd: project,
    encoding: 'utf8',
    env: {...process.env, NODE_OPTIONS: ''},
  });
  return {status, stdout, stderr};
}

describe('npx career-widgets', () => {
  it('can be run as a command', () => {
    const {folder} = packedPackage();
    assert.ok(statSync(join(folder, 'bin/career-widgets.mjs')).mode & 0o100);
  });

  for (const [words, expected] of [
    [
      ['html', 'career-salary', '29-2072'],
      `<career-salary occupation="29-2072">Medical records specialists: median pay $51,140 a year (BLS, May 2025).</career-salary>
`,
    ],
    [
      [
        'html',
        'career-salary',
        'Medical Records Specialists',
        '--period=hour',
        '--heading-level=2',
      ],
      `<career-salary occupation="29-2072" period="hour" heading-level="2">Medical records specialists: median pay $24.59 an hour (BLS, May 2025).</career-salary>
`,
    ],
    [
      ['html', 'career-education', '--occupation=35-3023'],
      `<div><career-education occupation="35-3023">
  <p>Fast food and counter workers. What entry requires:</p>
  <ul>
    <li>Education: No formal educational credential</li>
    <li>Experience in a related occupation: None</li>
    <li>Training on the job: Short-term on-the-job training</li>
  </ul>
  <p>Source: <a href="https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm">BLS Employment Projections</a> (2024).</p>
</career-education></div>
`,
    ],
    [
      ['html', 'career-interests', '--for=badge list', '--share'],
      `<career-interests for="badge list" share>Six short questions about what you like to do. They are asked on your own device, which takes JavaScript.</career-interests>
`,
    ],
    [
      ['text', 'career-salary', '29-2072', '--offer-min=48000'],
      `This employer’s offer: from $48,000 a year. What follows is for the whole occupation (U.S.), not this employer’s offer.
Medical records specialists: median pay $51,140 a year (BLS, May 2025).
`,
    ],
  ] as [string[], string][]) {
    it(`prints “${words.join(' ')}”`, () =>
      assert.deepEqual(run(...words), {status: 0, stdout: expected, stderr: ''}));
  }

  for (const [words, status, message] of [
    [
      ['html', 'career-salary', 'nures'],
      1,
      /^career-widgets: there is no occupation "nures"\. Nearest: 29-1141 Registered Nurses, .*\n$/,
    ],
    [
      ['html', 'career-salry', '29-2072'],
      1,
      /^career-widgets: there is no tag "career-salry"\. Nearest: career-salary, .*\n$/,
    ],
    [
      ['text', 'career-salary', '29-2072', '--perod=hour'],
      1,
      /^career-widgets: there is no attribute of career-salary "perod"\. Nearest: period, .*\n$/,
    ],
    [
      ['html', 'career-salary', '29-2072', '--offer-min=-5'],
      1,
      /^career-widgets: offer-min "-5" is not an amount\. .*\n$/,
    ],
    [['html', 'career-salary'], 1, /^career-widgets: the occupation is missing\. .*\n$/],
    [
      ['html', 'career-salary', 'Registered', 'Nurses'],
      2,
      /^career-widgets: "Nurses" is one word too many\. .*--help\.\n$/,
    ],
    [
      ['htlm', 'career-salary'],
      2,
      /^career-widgets: there is no command "htlm"\. Commands: html, text\. .*\n$/,
    ],
    [['html'], 2, /^career-widgets: name a tag, such as career-salary\. .*\n$/],
    [[], 2, /^career-widgets: say what to print: .*\n$/],
  ] as [string[], number, RegExp][]) {
    it(`ends “${words.join(' ')}” with ${status}, and one line that says what is wrong`, () => {
      const {stdout, stderr, ...ended} = run(...words);
      assert.deepEqual(ended, {status});
      assert.equal(stdout, '');
      assert.match(stderr, message);
    });
  }

  it('says what is written of an occupation, which stands in a module of its own', () => {
    const {status, stdout, stderr} = run('text', 'career-topic', '29-2072', '--topic=duties');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /\n- .*records/);
  });

  it('names the module that is missing, and still says first that there is no such occupation', () => {
    const {folder, json} = packedPackage();
    const modules = join(folder, `dist/career-widgets-${json.version}/occupations`);
    renameSync(modules, `${modules}-away`);
    try {
      const known = run('text', 'career-topic', '29-2072', '--topic=duties');
      assert.deepEqual([known.status, known.stdout], [1, '']);
      assert.match(known.stderr, /^career-widgets: .*occupations\/29-2072\.js.*\n$/);
      const unknown = run('text', 'career-topic', 'nures', '--topic=duties');
      assert.match(unknown.stderr, /^career-widgets: there is no occupation "nures"\./);
    } finally {
      renameSync(`${modules}-away`, modules);
    }
  });

  it('is written from the library without elements, so it needs no lit', () => {
    const command = readFileSync(join(packedPackage().folder, 'bin/career-widgets.mjs'), 'utf8');
    const imported = [...command.matchAll(/from '([^']+)';/g)].map(([, path]) => path);
    assert.deepEqual(imported, ['node:fs', 'node:util', '../dist/command.js']);
  });

  it('helps: every tag with its attributes', () => {
    const {status, stdout, stderr} = run('--help');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(
      stdout,
      /^ {2}career-salary +--record --period --offer-min --offer-max --offer-period --heading-level$/m,
    );
  });
});
