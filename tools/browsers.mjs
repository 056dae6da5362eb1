/**
 * Where the browsers of this machine are and how the tests start them. Nothing is downloaded: an engine that is not
 * installed is not found, and the caller decides what that means.
 */
import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {delimiter, join} from 'node:path';

/**
 * A quiet Chromium that starts as root in a container and asks the network for nothing of its own.
 */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The default of 64 MB in a container is too little for several pages at once.
  '--disable-dev-shm-usage',
];

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
}

function firstThatExists(paths) {
  return paths.find((path) => path && existsSync(path));
}

/**
 * Chromium or Chrome: `CHROME_PATH`, then the path, then where macOS and Windows put it. Debian's headless shell is the
 * same engine without the browser around it, and opens a page in less than half the time.
 */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROME_PATH is ${named}, and there is no such file.`);
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean);
  return firstThatExists([
    named,
    ...onPath(
      'chromium-headless-shell',
      'chromium',
      'google-chrome',
      'google-chrome-stable',
      'chromium-browser',
      'chrome',
    ),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ]);
}

export function findFirefox() {
  return firstThatExists([
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...(process.env.PROGRAMFILES
      ? [join(process.env.PROGRAMFILES, 'Mozilla Firefox', 'firefox.exe')]
      : []),
  ]);
}

/**
 * WebKitGTK, as Debian's webkit2gtk-driver installs it: the driver, the small browser it drives, and the virtual screen
 * that browser needs because it has no headless mode. All three or nothing.
 */
export function findWebKit() {
  const driver = firstThatExists(onPath('WebKitWebDriver'));
  const screen = firstThatExists(onPath('Xvfb'));
  const libraries = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter((name) => name.includes('-linux-gnu'))
    : [];
  const browser = firstThatExists(
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((api) =>
      [...libraries.map((folder) => join('/usr/lib', folder)), '/usr/libexec'].map((folder) =>
        join(folder, api, 'MiniBrowser'),
      ),
    ),
  );
  return driver && screen && browser ? {driver, screen, browser} : undefined;
}

/**
 * Starts a virtual screen and the WebKit driver on it. `stop` ends both; it also runs when this process exits,
 * so that a failing test run leaves no process behind.
 */
export async function startWebKitDriver({driver, screen}) {
  const children = [];
  const stop = () => {
    for (const child of children.splice(0).reverse()) child.kill();
  };
  process.once('exit', stop);
  try {
    // Xvfb chooses a free display itself and writes its number to file descriptor 3.
    const xvfb = spawn(
      screen,
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    children.push(xvfb);
    const display = `:${(await firstOutput(xvfb, xvfb.stdio[3], 'Xvfb')).trim()}`;
    const port = await freePort();
    const webkit = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      // Without a GPU the accelerated compositor only prints warnings, and the accessibility bus does not exist.
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
      },
    });
    children.push(webkit);
    await answers(`http://127.0.0.1:${port}/status`, webkit);
    return {port, stop};
  } catch (error) {
    stop();
    throw error;
  }
}

function firstOutput(child, stream, name) {
  return new Promise((resolve, reject) => {
    stream.once('data', (data) => resolve(String(data)));
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`${name} ended with code ${code} before it was ready.`)),
    );
  });
}

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(address, child) {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null)
      throw new Error(`WebKitWebDriver ended with code ${child.exitCode} before it was ready.`);
    try {
      if ((await fetch(address)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver did not answer at ${address} within a minute.`);
}
