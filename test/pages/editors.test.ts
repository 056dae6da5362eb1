/** What is pasted into an editor still is a tag with its words inside, after what the editor does to it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {defaults, type Choice} from '../../demo/builder/choice.js';
import {elements} from '../../demo/builder/manifest.js';
import {snippets} from '../../demo/builder/snippets.js';
import {addAllOccupations} from '../fixtures/occupation-modules.js';
import {withParagraphs} from '../fixtures/wordpress.js';
import {open} from './page.js';

addAllOccupations();

const command = fileURLToPath(new URL('../../bin/career-widgets.mjs', import.meta.url));

const choices: Choice[] = [
  ...elements.map(({tag}): Choice => ({
    ...defaults,
    tag,
    attributes: tag === 'career-topic' ? {topic: 'duties'} : {},
  })),
  {...defaults, title: 'What it pays', look: {'--career-accent-color.light': '#00563f'}},
  {...defaults, attributes: {'offer-min': '48000'}},
  {...defaults, tag: 'career-certification', attributes: {certification: 'rhit'}},
];

function printed({tag, occupation, attributes}: Choice): string {
  const takes = elements.find((one) => one.tag === tag)!.takesOccupation;
  const about = takes && !attributes.certification ? [occupation] : [];
  const options = Object.entries(attributes).map(([name, value]) => `--${name}=${value}`);
  const {stdout, stderr} = spawnSync(
    process.execPath,
    [command, 'html', tag, ...about, ...options],
    {encoding: 'utf8'},
  );
  assert.equal(stderr, '');
  return stdout;
}

describe('the paragraphs that WordPress makes of a text', () => {
  for (const [who, pasted] of [
    ['the builder, for an editor', (choice: Choice) => snippets.editor(choice)[0]!.text],
    ['the builder, for a page', (choice: Choice) => snippets.page(choice)[0]!.text],
    ['the command', printed],
  ] as const)
    it(`leave in the tag what ${who} has written there`, async () => {
      const {page, close} = await open('<!doctype html><title>A page</title><main></main>');
      for (const choice of choices) {
        const text = pasted(choice);
        const [shown, meant] = await page.evaluate(
          (texts) =>
            texts.map((html) => {
              const main = document.querySelector('main')!;
              main.innerHTML = html;
              const tag = [...main.querySelectorAll('*')].find((one) =>
                one.localName.startsWith('career-'),
              )!;
              const inside = tag.textContent.replace(/\s+/g, ' ').trim();
              for (const other of [tag, ...main.querySelectorAll('style')]) other.remove();
              return {inside, outside: main.textContent.replace(/\s+/g, ' ').trim()};
            }),
          [withParagraphs(`Before.\n\n${text}\n\nAfter.`), text],
        );
        assert.ok(meant!.inside.length > 20, text);
        assert.deepEqual(
          shown,
          {inside: meant!.inside, outside: 'Before. After.'},
          `${choice.tag} ${JSON.stringify(choice.attributes)}`,
        );
      }
      await close();
    });

  it('tear words in paragraphs out of a tag that stands by itself', () => {
    const torn = withParagraphs('<career-salary>\n  <p>Words</p>\n</career-salary>');
    assert.equal(torn, '<p><career-salary></p>\n<p>Words</p>\n<p></career-salary></p>\n');
  });
});
