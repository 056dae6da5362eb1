import assert from 'node:assert/strict';
import {request} from 'node:http';
import {after, test} from 'node:test';
import {serve} from '../../tools/serve.mjs';

const site = await serve({
  headers: (path) => ({'X-Path': path}),
  pages: {'/page.html': '<p>made up'},
});
after(() => site.close());

/** fetch() would tidy the path before it is sent. */
function get(
  path: string,
  method = 'GET',
): Promise<{status?: number; type?: string; header?: string | string[]; body: string}> {
  return new Promise((resolve, reject) => {
    request({port: site.port, host: '127.0.0.1', path, method}, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (data: string) => (body += data));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          header: response.headers['x-path'],
          body,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('sends files with their type and the headers asked for', async () => {
  const {status, type, header, body} = await get('/package.json?x=1');
  assert.deepEqual(
    {status, type, header},
    {status: 200, type: 'application/json; charset=utf-8', header: '/package.json'},
  );
  assert.match(body, /"name": "career-widgets"/);
  assert.equal((await get('/tools/serve.mjs')).type, 'text/javascript; charset=utf-8');
  assert.deepEqual(await get('/package.json', 'HEAD'), {status, type, header, body: ''});
});

test('sends documents that exist only in the call', async () => {
  assert.deepEqual(await get('/page.html'), {
    status: 200,
    type: 'text/html; charset=utf-8',
    header: '/page.html',
    body: '<p>made up',
  });
});

test('sends nothing from outside the folder and nothing hidden in it', async () => {
  for (const path of [
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/.git/config',
    '/%2egit/config',
    '/tools/',
    '/nowhere',
  ]) {
    assert.equal((await get(path)).status, 404, path);
  }
  for (const path of ['/%', '/a%00b', '/..%5c..%5cx'])
    assert.equal((await get(path)).status, 400, path);
  assert.equal((await get('/package.json', 'POST')).status, 405);
});

test('says that a port is taken', async () => {
  await assert.rejects(serve({port: site.port}), {code: 'EADDRINUSE'});
});
