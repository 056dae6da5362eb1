/** The generated parts of a Markdown file: `<!-- generated: NAME -->` to `<!-- end -->`. */
import {readFileSync} from 'node:fs';
import {formattedMarkdown} from './formatted-markdown.js';

/**
 * A Markdown file with some of its parts made anew.
 *
 * @param path   from the root of the repository
 * @param parts  name of a part → its content
 */
export async function withParts(path: string, parts: Record<string, string>): Promise<string> {
  let text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  for (const [name, content] of Object.entries(parts)) {
    const marks = new RegExp(`(<!-- generated: ${name} -->).*?(<!-- end -->)`, 's');
    if (!marks.test(text))
      throw new Error(`${path} has lost its marks, <!-- generated: ${name} --> to <!-- end -->.`);
    text = text.replace(marks, (_, start: string, end: string) => start + content + end);
  }
  return formattedMarkdown(path, text);
}

/** A part that stands between paragraphs, not in a sentence. */
export function block(markdown: string): string {
  return `\n\n${markdown}\n\n`;
}
