/** An Angular app with a server, in a new project's own way: without zones, hydrated, with typed inputs. */
import {describeApp} from './app.js';

describeApp('an Angular app', {folder: 'angular', start: () => ['dist/server/server.mjs']});
