/**
 * Runs test files with Node's own runner, each in a process of its own, and counts what really ran: leaves, not suites.
 * A file that cannot be loaded, holds no test or leaves one out is a failure.
 */
import {relative} from 'node:path';
import {run} from 'node:test';
import {inspect} from 'node:util';

/** No test file may take longer: one that waits for ever must end as a failure with a name, and one on a slow machine must not. */
const longest = 15 * 60 * 1000;

/**
 * @param files        absolute paths
 * @param concurrency  how many files at a time
 * @returns `{ passed, failed, problems }`, one readable text per problem
 */
export async function runNodeTests(files, {concurrency}) {
  const waiting = [...files];
  const results = [];
  const runWaiting = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift())
      results.push(await runFile(file));
  };
  // Each test file's process reads TypeScript through tsx, which also works where Node does not strip types itself.
  const optionsBefore = process.env.NODE_OPTIONS;
  process.env.NODE_OPTIONS = [optionsBefore, '--import tsx'].filter(Boolean).join(' ');
  try {
    await Promise.all(Array.from({length: concurrency}, runWaiting));
  } finally {
    if (optionsBefore === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = optionsBefore;
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    problems: results.flatMap(({problems}) => problems),
  };
}

/** Runs one file. Node names the file in which a test is written, which may be another one that this file imports. */
async function runFile(path) {
  const file = {path, passed: 0, failed: 0, names: [], hadChildren: [], output: ''};
  const problems = [];
  for await (const {type, data} of run({files: [path], timeout: longest})) {
    if (type === 'test:stdout' || type === 'test:stderr') file.output += data.message;
    // How Node tells of an error that came after the last test had ended.
    if (type === 'test:diagnostic' && data.message.includes('Error'))
      file.output += `${data.message}\n`;
    if (type === 'test:start') {
      file.names.length = data.nesting;
      file.names[data.nesting] = data.name;
      file.hadChildren[data.nesting] = false;
      if (data.nesting > 0) file.hadChildren[data.nesting - 1] = true;
    }
    if (type === 'test:pass' || type === 'test:fail') {
      const problem = problemOf(type, data, file);
      if (problem === undefined) continue;
      file[problem === '' ? 'passed' : 'failed'] += 1;
      if (problem !== '') problems.push(`${nameOf(data, file)}\n${indented(problem)}`);
    }
  }
  if (file.passed + file.failed === 0) {
    file.failed += 1;
    problems.push(`${relative('', path)}\n${indented('This file holds no test.')}`);
  }
  if (file.failed > 0 && file.output.trim())
    problems.push(`${relative('', path)} printed:\n${indented(file.output.trimEnd())}`);
  return {passed: file.passed, failed: file.failed, problems};
}

/** What is wrong with a finished test: '' when nothing is, undefined when it is not one to count. */
function problemOf(type, data, file) {
  const isParent = data.details?.type === 'suite' || file.hadChildren[data.nesting];
  if (data.skip !== undefined || data.todo !== undefined)
    return 'This test is left out (skip or todo).';
  if (type === 'test:fail') {
    const error = data.details.error;
    if (error?.failureType === 'testTimeoutFailure')
      return `Not finished after ${longest / 1000} seconds.`;
    if (isFileItself(data, file))
      return `The file failed outside its tests (${error?.signal ?? `exit code ${error?.exitCode}`}).`;
    // A parent repeats its children's failures; only a failure of its own, such as a hook's, is another one.
    if (isParent && error?.failureType === 'subtestsFailed') return undefined;
    return textOf(error?.cause ?? error);
  }
  return isParent || isFileItself(data, file) ? undefined : '';
}

/** Node reports a file without tests, or one that ended badly, as a test that is named like the file. */
function isFileItself(data, {path}) {
  return data.nesting === 0 && (data.name === path || data.name === relative('', path));
}

function nameOf(data, file) {
  const names = [...file.names.slice(0, data.nesting), data.name];
  return isFileItself(data, file)
    ? relative('', file.path)
    : `${relative('', file.path)}: ${names.join(' › ')}`;
}

/** An error with the lines of its stack that are ours. Its message is the first of them, with the difference in full. */
function textOf(error) {
  if (typeof error === 'string') return error;
  const text = typeof error?.stack === 'string' ? error.stack : inspect(error);
  const ours = text
    .split('\n')
    .filter((line) => !/^\s+at .*node:internal\//.test(line))
    .join('\n')
    .trimEnd();
  return error?.cause ? `${ours}\ncaused by ${textOf(error.cause)}` : ours;
}

function indented(text) {
  return text.replace(/^/gm, '    ');
}
