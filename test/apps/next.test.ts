/** A Next app with the App Router, server components and an edge route. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describeApp} from './app.js';

const words = /^Medical records specialists: .*\$51,140/s;

describeApp(
  'a Next app',
  {
    folder: 'next',
    start: (port) => [
      'node_modules/next/dist/bin/next',
      'start',
      '--hostname',
      '127.0.0.1',
      '--port',
      `${port}`,
    ],
  },
  (app) => {
    it('sends what a server component has read from the module of an occupation', async () => {
      const html = await (await fetch(app.origin)).text();
      const [, count] = /(\d+)(?:<!-- -->)? programs lead to nursing\./.exec(html) ?? [];
      assert.ok(Number(count) > 0, html);
    });

    it('answers with the words from the edge runtime, too', async () => {
      const response = await fetch(`${app.origin}/edge`);
      const answer = (await response.json()) as {words: string; programs: number};
      assert.match(answer.words, words);
      assert.equal(answer.programs, 4);
    });
  },
);
