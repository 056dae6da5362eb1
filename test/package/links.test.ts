/** Links between the pages of the repository lead somewhere: to a file that exists, and to a heading of it. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const markdownFiles = trackedFiles('*.md');
const demoPages = trackedFiles('demo/*.html');

describe('every link of', () => {
  for (const path of [...markdownFiles, ...demoPages]) {
    it(`${path} leads to a file and a heading that exist`, () => {
      assert.deepEqual(deadLinks(path, readFileSync(join(root, path), 'utf8')), []);
    });
  }
});

describe('the pages', () => {
  it('are all found, those of docs/ as well', () => {
    for (const path of ['README.md', 'data/README.md', 'docs/reference.md', 'docs/use.md'])
      assert.ok(markdownFiles.includes(path), path);
    for (const path of ['demo/index.html', 'demo/elements/career-salary.html'])
      assert.ok(demoPages.includes(path), path);
  });

  it('of docs/ all have a link in the README', () => {
    const targets = linksIn('README.md', readFileSync(`${root}README.md`, 'utf8'));
    const unlinked = markdownFiles
      .filter((path) => path.startsWith('docs/'))
      .filter((path) => !targets.includes(path));
    assert.deepEqual(unlinked, []);
  });
});

describe('a dead link', () => {
  it('is found in a sentence, a picture and a tag of a Markdown file', () => {
    const text = [
      'See [the README](README.md#tags), [data](data/README.md#profilesjson), [itself](#a-heading).',
      '## A `heading`',
      '[gone](docs/gone.md) [no such heading](README.md#gone) [nor here](#gone)',
      '[spaced](<docs/a gone.md> "title") <img src="demo/gone.png" alt="">',
      '<source srcset="demo/gone-2.png 2x">',
      '[by name][name]',
      '[name]: gone.md',
    ].join('\n\n');
    assert.deepEqual(deadLinks('any.md', text), [
      'docs/gone.md',
      'README.md#gone',
      '#gone',
      'docs/a gone.md',
      'gone.md',
      'demo/gone.png',
      'demo/gone-2.png',
    ]);
  });

  it('is found in a demo page, where only links to Markdown have headings to look for', () => {
    const text =
      '<a href="../README.md#tags">tags</a> <a href="../README.md#gone">gone</a> <a class="x" href="gone.html#a">page</a> <a href="builder.html#element=career-fit">builder</a>';
    assert.deepEqual(deadLinks('demo/any.html', text), ['../README.md#gone', 'gone.html#a']);
  });

  it('is none in a sample of code, on another site or from the root of a reader’s site', () => {
    const text = [
      '```html\n<a href="gone.html">[x](gone.md)</a>\n```',
      'Write `[x](gone.md)` or [x](https://example.com/gone.md), <a href="/gone">apply</a>.',
    ].join('\n\n');
    assert.deepEqual(deadLinks('any.md', text), []);
  });
});

describe('the address of a heading', () => {
  it('is that of GitHub', () => {
    const text = [
      '# What is generated, and why it is committed',
      '## `profiles/*.json`',
      '## O\\*NET: [fit](use.md#fit) – 2024–34',
      '## snake_case, and  two spaces',
      '## Twice',
      '## Twice ##',
      '```\n# no heading\n```',
    ].join('\n\n');
    assert.deepEqual(headingAddresses(text), [
      'what-is-generated-and-why-it-is-committed',
      'profilesjson',
      'onet-fit--202434',
      'snake_case-and--two-spaces',
      'twice',
      'twice-1',
    ]);
  });
});

function trackedFiles(pattern: string): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', pattern],
    {cwd: root, encoding: 'utf8'},
  );
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

/** Links as they are written that lead nowhere. */
function deadLinks(path: string, text: string): string[] {
  return linksIn(path, text).filter((link) => {
    const [file, fragment] = link.split('#') as [string, string?];
    const target = file === '' ? path : join(dirname(path), decodeURIComponent(file));
    const exists = target === path || existsSync(join(root, target));
    if (!exists) return true;
    if (fragment === undefined || !target.endsWith('.md')) return false;
    const targetText = target === path ? text : readFileSync(join(root, target), 'utf8');
    return !headingAddresses(targetText).includes(fragment);
  });
}

/** What a page links to or shows within the repository, in order of kind. */
function linksIn(path: string, text: string): string[] {
  const isMarkdown = path.endsWith('.md');
  const prose = isMarkdown ? withoutCode(text) : text;
  const patterns = isMarkdown
    ? [
        /\]\(\s*(?:<([^>]+)>|([^\s)]+))/g,
        /^ {0,3}\[[^\]]+\]:\s+(\S+)/gm,
        /<(?:a|img|source)\s[^>]*?\b(?:href|src|srcset)="([^"\s]+)/g,
      ]
    : [/<a\s[^>]*?\bhref="([^"\s]+)/g];
  return patterns
    .flatMap((pattern) => [...prose.matchAll(pattern)])
    .map((match) => (match[1] ?? match[2])!)
    .filter((link) => !/^([a-z]+:|\/)/i.test(link));
}

/** The fragment of every heading, by the rule of GitHub: lower case, punctuation gone, spaces to hyphens. */
function headingAddresses(markdown: string): string[] {
  const seen = new Map<string, number>();
  return [...withoutFences(markdown).matchAll(/^ {0,3}#{1,6}\s+(.+?)(?:\s+#+)?\s*$/gm)].map(
    ([, heading]) => {
      const address = heading!
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
        .replaceAll(' ', '-');
      const times = seen.get(address) ?? 0;
      seen.set(address, times + 1);
      return times === 0 ? address : `${address}-${times}`;
    },
  );
}

function withoutCode(markdown: string): string {
  return withoutFences(markdown).replace(/(`+)(?!`).+?(?<!`)\1(?!`)/g, '');
}

function withoutFences(markdown: string): string {
  return markdown.replace(/^ {0,3}(`{3,}|~{3,}).*\n[^]*?^ {0,3}\1.*$/gm, '');
}
