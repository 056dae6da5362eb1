#!/usr/bin/env node
/**
 * Prints a tag with the words inside it, for pages that PHP, Rails or a content management system makes. It runs from
 * what is committed, so a download of the repository needs neither an install nor a build.
 */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {
  attributesOf,
  careerTags,
  elementHtml,
  fallbackText,
  findOccupation,
  load,
  ModuleError,
  setDataBase,
} from '../dist/command.js';

const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
setDataBase(new URL(`../dist/career-widgets-${version}/`, import.meta.url));

const help = `career-widgets html TAG [OCCUPATION] [--ATTRIBUTE=VALUE …]   prints the tag, with words inside for readers without JavaScript
career-widgets text TAG [OCCUPATION] [--ATTRIBUTE=VALUE …]   prints the words alone

  npx career-widgets html career-salary 29-2072 --period=hour
  npx career-widgets html career-certification --certification=rhit
  npx career-widgets text career-outlook "Registered Nurses"

OCCUPATION is a SOC code, an O*NET-SOC code, a slug or an official title.

Tags and their attributes:
${careerTags
  .map(
    (tag) =>
      `  ${tag.padEnd(22)} ${attributesOf(tag)
        .filter((one) => one !== 'occupation')
        .map((one) => `--${one}`)
        .join(' ')}`,
  )
  .join('\n')}

It ends with 0; with 1 where there is no such tag, occupation or attribute, or a value cannot be used; with 2 where the command is none of these.
`;

class UsageError extends Error {}

async function output(words) {
  const {
    positionals: [command, tag, key, ...rest],
    tokens,
  } = parseArgs({args: words, strict: false, allowPositionals: true, tokens: true});
  const {
    help: asked,
    occupation = key,
    ...attributes
  } = Object.fromEntries(
    tokens.filter(({kind}) => kind === 'option').map(({name, value}) => [name, value ?? '']),
  );
  if (asked !== undefined || command === 'help') return help;
  if (command !== 'html' && command !== 'text')
    throw new UsageError(
      command
        ? `there is no command "${command}". Commands: html, text.`
        : 'say what to print: html or text, and a tag.',
    );
  if (!tag) throw new UsageError('name a tag, such as career-salary.');
  if (rest.length)
    throw new UsageError(
      `"${rest[0]}" is one word too many. Put a title between quotes, and write an attribute as --period=hour.`,
    );
  // The words tell of what is written of the occupation. Of one that does not exist, they say so.
  const known = occupation && findOccupation(occupation);
  if (known) await load(known);
  // Both check the attributes, so that a slip is told in either.
  const html = elementHtml(occupation, tag, attributes);
  // Paragraphs that an editor makes of what is pasted would end a tag in front of its blocks of words, but no block.
  if (command === 'html') return html.includes('\n') ? `<div>${html}</div>\n` : `${html}\n`;
  const options = Object.entries(attributes).map(([name, value]) => [
    name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
    value,
  ]);
  return `${fallbackText(occupation, tag, Object.fromEntries(options))}\n`;
}

try {
  process.stdout.write(await output(process.argv.slice(2)));
} catch (error) {
  const isUsage = error instanceof UsageError;
  const isLoading = error instanceof ModuleError;
  if (!isUsage && !isLoading && !(error instanceof RangeError)) throw error;
  const message = error.message.replace(/^(career-widgets: )?/, 'career-widgets: ');
  process.stderr.write(`${message}${isUsage ? ' See career-widgets --help.' : ''}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
