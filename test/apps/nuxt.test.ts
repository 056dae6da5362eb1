/** A Nuxt app with a Node server. */
import {describeApp} from './app.js';

describeApp('a Nuxt app', {folder: 'nuxt', start: () => ['.output/server/index.mjs']});
