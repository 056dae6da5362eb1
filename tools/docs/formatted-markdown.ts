/** Markdown as Prettier lays it out: what our tools write is what `npm run format` leaves alone. */
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

/** @param path  the file the text is for, from the root of the repository; Prettier has settings by file */
export async function formattedMarkdown(path: string, text: string): Promise<string> {
  const filepath = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  return format(text, {...(await resolveConfig(filepath)), filepath});
}
