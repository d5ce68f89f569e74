import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/security/policy.ts';
import { portFrom } from './command.ts';
import { startServer, type RunningServer } from './server.ts';

const page = (text: string) => `<!doctype html><title>${text}</title>${'<p>lamplighter</p>'.repeat(200)}`;
let dir: string;
let root: RunningServer;
let under: RunningServer;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'serve-'));
  const files = {
    'index.html': page('Title page'),
    'chapter/index.html': page('Chapter'),
    'p/2.4/index.html': page('Passage'),
    'p/2.4/embed/index.html': page('Card'),
    '404.html': page('Not here'),
    '_astro/a.0123.js': 'export {};',
    'pagefind/wasm.en.pagefind': 'x',
    'pagefind/x.pf_meta': 'x',
    'search.wasm': 'x',
    'fonts/a.woff2': 'x',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  root = await startServer(dir);
  under = await startServer(dir, { base: '/editions/lamp/' });
});

afterAll(async () => {
  await Promise.all([root.close(), under.close()]);
  rmSync(dir, { recursive: true });
});

const get = (path: string, headers = {}, server = root) =>
  fetch(new URL(path, server.url), { redirect: 'manual', headers });

/** Asks as it is written: `fetch` tidies addresses, and asks anew for what it is told is kept. */
const statusOf = (path: string, headers: Record<string, string> = {}): Promise<number | undefined> =>
  new Promise((done) => {
    request({ host: 'localhost', port: new URL(root.url).port, path, headers }, (answer) => {
      done(answer.resume().statusCode);
    }).end();
  });

describe('a page', () => {
  test('is served with the policy and without sniffing', async () => {
    const { status, headers } = await get('/chapter/');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy());
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  });

  test('may be framed only where it is made to be embedded', async () => {
    const { headers } = await get('/p/2.4/embed/');
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
  });

  test('is reached without its last slash too, the one with a dot in its name included', async () => {
    const { status, headers } = await get('/p/2.4?q=1');
    expect([status, headers.get('location')]).toEqual([308, '/p/2.4/?q=1']);
  });

  test('is compressed for those who accept it', async () => {
    expect((await get('/chapter/', { 'Accept-Encoding': 'br, gzip' })).headers.get('content-encoding')).toBe('br');
    expect((await get('/chapter/', { 'Accept-Encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
    expect((await get('/chapter/', { 'Accept-Encoding': 'identity' })).headers.get('content-encoding')).toBeNull();
  });

  test('is sent in part, uncompressed, where a part is asked for', async () => {
    const answer = await get('/chapter/', { Range: 'bytes=0-14' });
    expect([answer.status, await answer.text()]).toEqual([206, '<!doctype html>']);
  });

  test('is not sent again where the reader has it', async () => {
    const first = await get('/chapter/');
    expect(await statusOf('/chapter/', { 'If-None-Match': first.headers.get('etag') ?? '' })).toBe(304);
  });
});

describe('other files', () => {
  test.each([
    ['/pagefind/wasm.en.pagefind', 'application/octet-stream'],
    ['/pagefind/x.pf_meta', 'application/octet-stream'],
    ['/search.wasm', 'application/wasm'],
    ['/_astro/a.0123.js', 'text/javascript; charset=utf-8'],
  ])('%s has the type %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  test('are kept for ever where their name holds a digest', async () => {
    expect((await get('/_astro/a.0123.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/search.wasm')).headers.get('cache-control')).toBe('no-cache');
  });
});

describe('fonts', () => {
  test('may be loaded by a card in a sandboxed frame, and nothing else by another site', async () => {
    const allowed = async (path: string) => (await get(path)).headers.get('access-control-allow-origin');
    expect([await allowed('/fonts/a.woff2'), await allowed('/chapter/')]).toEqual(['*', null]);
  });
});

describe('an address that is not there', () => {
  test('gets the edition’s own page', async () => {
    const answer = await get('/nowhere/');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy());
    expect(await answer.text()).toContain('Not here');
  });

  test.each(['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/%00', '/%', '//chapter'])(
    'stays inside the folder for %s',
    async (path) => {
      expect(await statusOf(path)).toBe(404);
    },
  );

  test('is refused where something is to be written', async () => {
    expect((await fetch(root.url, { method: 'POST' })).status).toBe(405);
  });
});

describe('under a base path', () => {
  test('the address has it, and pages are found there alone', async () => {
    expect(new URL(under.url).pathname).toBe('/editions/lamp/');
    expect((await get('/editions/lamp/chapter/', {}, under)).status).toBe(200);
    expect((await get('/chapter/', {}, under)).status).toBe(404);
  });

  test('the root and the path without its slash lead there', async () => {
    expect((await get('/', {}, under)).headers.get('location')).toBe('/editions/lamp/');
    expect((await get('/editions/lamp', {}, under)).headers.get('location')).toBe('/editions/lamp/');
    expect((await get('/editions/lamp/chapter', {}, under)).headers.get('location')).toBe('/editions/lamp/chapter/');
  });
});

describe('starting', () => {
  test('says which port is taken, and what to do', async () => {
    const port = Number(new URL(root.url).port);
    await expect(startServer(dir, { port })).rejects.toThrow(`PORT=${port + 1} npm start`);
  });

  test('says that there is nothing to serve', async () => {
    await expect(startServer(join(dir, 'p'))).rejects.toThrow('npm run build');
  });

  test('takes 4321 where PORT is not set, and refuses what is no port', () => {
    expect([undefined, '', '8080', '0', '70000', 'x'].map(portFrom)).toEqual([
      4321,
      4321,
      8080,
      0,
      undefined,
      undefined,
    ]);
  });
});
