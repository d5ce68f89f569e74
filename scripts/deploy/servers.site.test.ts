/**
 * Our own server, and the configurations that we give to hosts in the real servers. Where one is not installed, the run
 * says so.
 */
import { readdirSync, statSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bare, COMPRESSED, headersFor, TYPES } from '../../src/security/headers.ts';
import { normalizeBase } from '../../src/model/addresses.ts';
import { startCaddy } from '../../src/testing/caddy.ts';
import { brotliModule, startNginx } from '../../src/testing/nginx.ts';
import { NOT_TRIED } from '../test/plan.ts';
import { findProgram, type RunningWebServer } from '../../src/testing/web-server.ts';
import { pagePaths, serveSite } from '../../src/testing/site.ts';

const base = normalizeBase(process.env['BASE_PATH']);
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const script = files.find((file) => /^_astro\/.*\.js$/.test(file)) ?? '';
const endingOf = (file: string): string => file.split('.').at(-1) ?? '';
/** In bytes; 0 of a folder, such as `p/1.1`. */
const sizeOf = (file: string): number => {
  const stat = statSync(join('dist', file));
  return stat.isFile() ? stat.size : 0;
};
/** The largest file of every ending, and those with a type of their own. */
const ofEachKind = [
  'feed.xml',
  ...[
    ...Map.groupBy(
      files.filter((file) => /\.\w+$/.test(file) && sizeOf(file) > 0),
      endingOf,
    ).values(),
  ].map((alike) => alike.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? ''),
];

/** Too small to become smaller. */
const isSmall = (path: string): boolean => path.includes('.') && sizeOf(path) < 512;

test('every file of the site has an ending whose type is known', () => {
  expect(ofEachKind.filter((file) => !(endingOf(file) in TYPES))).toEqual([]);
});

interface Candidate {
  name: string;
  /** What it says of itself. */
  server: string | null;
  /** Undefined where it is not installed. */
  start: ((base: string) => Promise<RunningWebServer>) | undefined;
  packs: string[];
}

const [nginx, caddy] = [findProgram('nginx'), findProgram('caddy')];
const SERVERS: Candidate[] = [
  {
    name: 'our own server',
    server: null,
    start: async (base) => {
      const { url, close } = await serveSite('dist', base);
      return { url, stop: close };
    },
    packs: ['gzip', 'br'],
  },
  {
    name: 'nginx with our configuration',
    server: 'nginx',
    start: nginx === undefined ? undefined : (base) => startNginx(nginx, 'dist', base),
    packs: ['gzip', ...(nginx !== undefined && brotliModule(nginx) !== undefined ? ['br'] : [])],
  },
  {
    name: 'caddy with our configuration',
    server: null,
    start: caddy === undefined ? undefined : (base) => startCaddy(caddy, 'dist', base),
    packs: ['gzip', 'zstd'],
  },
];

for (const { name, start, server: nameSent, packs } of SERVERS) {
  if (!start) {
    test.skip(`${NOT_TRIED}${name}: install it, or name it in the environment`);
    continue;
  }
  describe(name, () => {
    let server: RunningWebServer;
    beforeAll(async () => {
      server = await start(base);
    });
    afterAll(() => server.stop());
    const get = (path: string, headers = {}) => fetch(server.url + path, { redirect: 'manual', headers });

    test.each([
      ...pagePaths().filter((path) => !/^p\/(?!2\.\d\/)/.test(path)),
      ...[script, 'fonts/edition-serif.woff2', 'api/passages.json', 'pagefind/pagefind-entry.json'],
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
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-");
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('server')).toBe(nameSent);
      expect(await answer.text()).toContain('id="main"');
      // A file that is missing today may be there tomorrow.
      expect((await get('_astro/gone.js')).headers.get('cache-control')).toBe('no-cache');
    });

    test('leads a page without its last slash to the one with it', async () => {
      const answer = await get('p/1.1');
      expect([301, 308]).toContain(answer.status);
      expect(new URL(answer.headers.get('location') ?? '', `${server.url}p/`).href).toBe(`${server.url}p/1.1/`);
    });

    test.each(packs)(
      'packs %s what is worth it, and nothing else, and says so to those who keep copies',
      async (coding) => {
        for (const path of [...ofEachKind, 'nowhere/']) {
          const answer = await ask(path, { headers: { 'Accept-Encoding': coding } });
          const isWorthIt = COMPRESSED.includes(bare(answer.headers['content-type'] ?? '')) && !isSmall(path);
          expect(`${path}: ${answer.headers['content-encoding'] ?? ''}`).toBe(`${path}: ${isWorthIt ? coding : ''}`);
          if (isWorthIt) expect(answer.headers.vary).toMatch(/accept-encoding/i);
        }
      },
    );

    test('sends a part where a part is asked for', async () => {
      const part = await get('', { Range: 'bytes=0-14', 'Accept-Encoding': 'identity' });
      expect([part.status, (await part.text()).toLowerCase()]).toEqual([206, '<!doctype html>']);
      const end = await get('', { Range: 'bytes=-7', 'Accept-Encoding': 'identity' });
      expect([end.status, (await end.text()).length]).toEqual([206, 7]);
      const broken = await get('', { Range: 'bytes=99999999-', 'Accept-Encoding': 'identity' });
      expect(broken.status).toBe(416);
    });

    test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s and says what it takes', async (method) => {
      for (const path of ['', 'p/1.1/', 'feed.xml', 'nowhere/']) {
        const { statusCode, headers } = await ask(path, { method });
        expect([path, statusCode, headers.allow, headers['x-content-type-options'], headers.server ?? null]).toEqual([
          ...[path, 405, 'GET, HEAD', 'nosniff', nameSent],
        ]);
      }
    });

    test('answers what is no path as what is not there', async () => {
      const strange = ['%00', 'p/%00/', 'a'.repeat(300), 'a'.repeat(20_000), 'a/'.repeat(3000), '%e2%82%ac'.repeat(90)];
      for (const path of [...strange, '%zz', '%', '%c0%af']) {
        const { statusCode = 0 } = await ask(path, {});
        expect([path.slice(0, 20), [400, 404, 414, 431].includes(statusCode)]).toEqual([path.slice(0, 20), true]);
      }
    });

    test('stays inside its folder, and tells nobody its version', async () => {
      for (const path of ['../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd', '..%2f..%2fetc/passwd'])
        expect([400, 404]).toContain((await ask(path, {})).statusCode);
      expect((await get('')).headers.get('server')).toBe(nameSent);
    });

    /** Asks for a path as it is written and packed, which `fetch` would tidy and unpack. */
    const ask = (path: string, options: { method?: string; headers?: Record<string, string> }) =>
      new Promise<IncomingMessage>((done, reject) => {
        request({ host: '127.0.0.1', port: new URL(server.url).port, path: `${base}${path}`, ...options }, (answer) => {
          done(answer.resume());
        })
          .on('error', reject)
          .end();
      });
  });

  test(`under a base path ${name} serves the site there and leads the root to it`, async () => {
    const server = await start('/editions/lamps/');
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
