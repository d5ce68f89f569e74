/** The configurations that we give to hosts, in the real servers. Where one is not installed, the run says so. */
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/security/headers.ts';
import { normalizeBase } from '../../src/edition/routes.ts';
import { startCaddy } from '../../src/testing/caddy.ts';
import { startNginx } from '../../src/testing/nginx.ts';
import { NOT_TRIED } from '../test/plan.ts';
import { findProgram, type RunningWebServer } from '../../src/testing/web-server.ts';
import { pagePaths } from '../../src/testing/site.ts';

const base = normalizeBase(process.env['BASE_PATH']);
const script = `_astro/${readdirSync('dist/_astro').find((name) => name.endsWith('.js')) ?? ''}`;
const SERVERS = [
  { name: 'nginx', start: startNginx, server: 'nginx' },
  { name: 'caddy', start: startCaddy, server: null },
];

for (const { name, start, server: nameSent } of SERVERS) {
  const program = findProgram(name);
  if (!program) {
    test.skip(`${NOT_TRIED}our configuration of ${name}: install it, or set ${name.toUpperCase()}_PATH`);
    continue;
  }

  describe(`${name} with our configuration`, () => {
    let server: RunningWebServer;
    beforeAll(async () => {
      server = await start(program, 'dist', base);
    });
    afterAll(() => server.stop());
    const get = (path: string, headers = {}) => fetch(server.url + path, { redirect: 'manual', headers });

    test.each([
      ...pagePaths().filter((path) => !/^p\/(?!2\.\d\/)/.test(path)),
      ...[script, 'fonts/edition-serif.woff2', 'api/passages.json', 'early.js', 'pagefind/pagefind-entry.json'],
      ...['p/1.1/cite.bib', 'p/1.1/cite.ris', 'p/1.1/qr.svg', 'feed.xml', 'robots.txt', 'pagefind/wasm.en.pagefind'],
    ])('sends /%s with the headers of our own server', async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      for (const [name, value] of Object.entries(headersFor(`/${path}`)))
        expect(`${name}: ${answer.headers.get(name) ?? ''}`).toBe(`${name}: ${value}`);
      await answer.arrayBuffer();
    });

    test('lets only cards into the frames of others, and only data and fonts into their scripts', async () => {
      const [page, card, data] = await Promise.all([get('p/1.1/'), get('p/1.1/embed/'), get('api/notes.json')]);
      expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(card.headers.get('content-security-policy')).toContain('frame-ancestors *');
      expect(page.headers.get('access-control-allow-origin')).toBeNull();
      expect(data.headers.get('access-control-allow-origin')).toBe('*');
    });

    test('answers what is not there with the edition’s own page, and its headers', async () => {
      const answer = await get('nowhere/');
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await answer.text()).toContain('id="main"');
      // A file that is missing today may be there tomorrow.
      expect((await get('_astro/gone.js')).headers.get('cache-control')).toBe('no-cache');
    });

    test('leads a page without its last slash to the one with it', async () => {
      const answer = await get('p/1.1');
      expect([301, 308]).toContain(answer.status);
      expect(new URL(answer.headers.get('location') ?? '', `${server.url}p/`).href).toBe(`${server.url}p/1.1/`);
    });

    test('packs pages, and sends a part where a part is asked for', async () => {
      expect((await get('', { 'Accept-Encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
      const part = await get('', { Range: 'bytes=0-14', 'Accept-Encoding': 'identity' });
      expect([part.status, (await part.text()).toLowerCase()]).toEqual([206, '<!doctype html>']);
      const broken = await get('', { Range: 'bytes=99999999-', 'Accept-Encoding': 'identity' });
      expect(broken.status).toBe(416);
    });

    test('stays inside its folder, and tells nobody its version', async () => {
      for (const path of ['../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd', '..%2f..%2fetc/passwd'])
        expect([400, 404]).toContain(await rawStatus(`${base}${path}`));
      expect((await get('')).headers.get('server')).toBe(nameSent);
    });

    /** Asks for a path as it is written, which `fetch` would tidy. */
    const rawStatus = (path: string): Promise<number | undefined> =>
      new Promise((done, reject) => {
        request({ host: '127.0.0.1', port: new URL(server.url).port, path }, (answer) => {
          done(answer.resume().statusCode);
        })
          .on('error', reject)
          .end();
      });
  });

  test(`under a base path ${name} serves the site there and leads the root to it`, async () => {
    const server = await start(program, 'dist', '/editions/lamps/');
    try {
      const page = await fetch(server.url);
      expect(page.status).toBe(200);
      const card = await fetch(`${server.url}p/1.1/embed/`);
      expect(card.headers.get('content-security-policy')).toContain('frame-ancestors *');
      const root = await fetch(new URL('/', server.url), { redirect: 'manual' });
      expect([root.status, root.headers.get('location')]).toEqual([302, '/editions/lamps/']);
      const missing = await fetch(`${server.url}nowhere/`);
      expect([missing.status, (await missing.text()).includes('id="main"')]).toEqual([404, true]);
    } finally {
      await server.stop();
    }
  });
}
