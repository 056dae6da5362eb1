/**
 * Makes a fresh machine ready, in plain Node because nothing is installed yet: the packages of the lock file, and the
 * browsers the tests run in.
 *
 *   node tools/setup.mjs                  packages and a Chromium (what npm test needs)
 *   node tools/setup.mjs --no-browsers    packages only (what npm start needs)
 *   node tools/setup.mjs --all-browsers   also Firefox and WebKitGTK (what CI needs)
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findChromium, findFirefox, findWebKit} from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What Debian calls each engine. Fonts come with Chromium: without one a page has no text to measure. */
const engines = [
  {name: 'Chromium', find: findChromium, packages: ['chromium-headless-shell', 'fonts-liberation']},
  {name: 'Firefox', find: findFirefox, packages: ['firefox-esr']},
  {name: 'WebKitGTK', find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb']},
];

/**
 * Whether node_modules holds what package-lock.json says. It compares versions, not file times: npm writes both files
 * in the same moment and a git checkout touches only one.
 */
export function packagesAreInstalled(folder = root) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    // An optional package is one for another operating system; it is right when absent, wrong when it is another version.
    return present[path] ? present[path].version === entry.version : Boolean(entry.optional);
  });
}

function installPackages() {
  if (packagesAreInstalled()) return;
  console.log('Installing the packages of package-lock.json …');
  const result = spawnSync('npm', ['ci', '--include=dev'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error('npm ci failed; its own message is above.');
}

function installBrowsers(wanted) {
  const missing = wanted.filter(({find}) => !find());
  if (missing.length === 0) return;
  const names = missing.map(({name}) => name).join(', ');
  const packages = missing.flatMap((engine) => engine.packages);
  const apt = aptGet();
  const advice =
    process.platform === 'linux'
      ? `on Debian: apt-get install ${packages.join(' ')}`
      : 'for Chromium, Google Chrome will do, or set CHROME_PATH to another one';
  if (!apt)
    throw new Error(
      `The tests need ${names}, which this machine does not have. Install it (${advice}) and run the command again.`,
    );
  console.log(`Installing ${names} …`);
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command, ...rest] = [...apt, '-q', ...step];
    const result = spawnSync(command, rest, {
      encoding: 'utf8',
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
    if (result.status !== 0)
      throw new Error(
        `apt-get ${step.join(' ')} failed:\n${result.stdout ?? ''}${result.stderr ?? ''}`,
      );
  }
  const still = missing.filter(({find}) => !find()).map(({name}) => name);
  if (still.length > 0)
    throw new Error(
      `apt-get installed ${packages.join(', ')}, but ${still.join(', ')} is still not to be found.`,
    );
}

/** How to call apt-get here: as root, or through a sudo that asks for no password. */
function aptGet() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status === 0
    ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
    : undefined;
}

function browsersFor(argument) {
  if (argument === undefined) return engines.slice(0, 1);
  if (argument === '--no-browsers') return [];
  if (argument === '--all-browsers') return engines;
  throw new Error(`setup knows --no-browsers and --all-browsers, not ${argument}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const wanted = browsersFor(process.argv[2]);
    installPackages();
    installBrowsers(wanted);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
