/** An Astro site, built ahead, whose router puts one page in the place of another. */
import {describeApp} from './app.js';

describeApp('an Astro site', {
  folder: 'astro',
  start: (port) => [
    'node_modules/astro/astro.js',
    'preview',
    '--host',
    '127.0.0.1',
    '--port',
    `${port}`,
  ],
});
