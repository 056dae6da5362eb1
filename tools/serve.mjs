/**
 * A static server for the demo and the page tests: the files of this repository, as another site's server would send
 * them, with whatever headers the caller wants to see them under.
 *
 *   node tools/serve.mjs [--port=8000] [--no-open]    serves the repository and opens the demo
 */
import {spawn} from 'node:child_process';
import {createReadStream, realpathSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * @param options.root     folder to serve; the repository by default
 * @param options.port     0 takes any free port
 * @param options.headers  (path) => extra headers for that path
 * @param options.pages    what exists only here: path → text, HTML unless the path ends otherwise
 * @returns `{ origin, port, close }`
 */
export async function serve({root = repository, port = 0, headers = () => ({}), pages = {}} = {}) {
  const base = realpathSync(root);
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    const send = (status, type, body) => {
      // `no-store`: a second page load must see a second build.
      response.writeHead(status, {
        'content-type': type,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        ...headers(path ?? ''),
      });
      if (request.method === 'HEAD') response.end();
      else if (typeof body === 'string') response.end(body);
      else
        body()
          .on('error', () => response.destroy())
          .pipe(response);
    };
    const plain = 'text/plain; charset=utf-8';
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(405, plain, 'Only GET and HEAD.\n');
    if (path === undefined) return send(400, plain, 'This address cannot be read.\n');
    if (Object.hasOwn(pages, path))
      return send(200, types[extname(path)] ?? types['.html'], pages[path]);
    const file = fileFor(base, path);
    if (!file) return send(404, plain, `There is no ${path}.\n`);
    if (file.isFolder && !path.endsWith('/')) {
      // Relative addresses in a folder's index.html need the slash.
      response.writeHead(308, {location: `${encodeURI(path)}/`});
      return response.end();
    }
    return send(200, types[extname(file.path)] ?? 'application/octet-stream', () =>
      createReadStream(file.path),
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = server.address().port;
  return {
    port: taken,
    origin: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The decoded path of a request. The address parser has already taken `..` out of what was not encoded. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') || path.includes('\\') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The file behind a path, or nothing when there is none or when it lies outside the folder, links resolved. */
function fileFor(base, path) {
  try {
    const asked = realpathSync(join(base, path));
    if (asked !== base && !asked.startsWith(base + sep)) return undefined;
    // The checkout also holds what is nobody's business: git's own files and settings.
    if (
      asked
        .slice(base.length)
        .split(sep)
        .some((part) => part.startsWith('.'))
    )
      return undefined;
    if (!statSync(asked).isDirectory()) return {path: asked, isFolder: false};
    const index = join(asked, 'index.html');
    return statSync(index).isFile() ? {path: index, isFolder: true} : undefined;
  } catch {
    return undefined;
  }
}

/** The wanted port, or the next free one: another project's server may be running on it. */
async function serveNear(port) {
  for (let candidate = port; candidate < port + 50; candidate++) {
    try {
      return await serve({port: candidate});
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port between ${port} and ${port + 49}.`);
}

/** Opens an address in the reader's browser. Where there is none, the printed address is enough. */
function open(address) {
  const command = {darwin: ['open'], win32: ['cmd', '/c', 'start', '']}[process.platform] ?? [
    'xdg-open',
  ];
  const hasScreen =
    process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen) return;
  spawn(command[0], [...command.slice(1), address], {stdio: 'ignore', detached: true})
    .on('error', () => {})
    .unref();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port =
    process.argv.find((argument) => argument.startsWith('--port='))?.slice('--port='.length) ??
    '8000';
  const site = await serveNear(Number(port));
  const address = `${site.origin}/demo/`;
  console.log(`The demo is at ${address} (Ctrl+C ends it)`);
  if (!process.argv.includes('--no-open')) open(address);
}
