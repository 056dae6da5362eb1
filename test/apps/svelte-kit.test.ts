/** A SvelteKit app with a Node server. */
import {describeApp} from './app.js';

describeApp('a SvelteKit app', {folder: 'svelte-kit', start: () => ['build/index.js']});
