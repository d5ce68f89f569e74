import { afterEach, expect, test, vi } from 'vitest';
import { wholeFirst } from './whole-first.ts';

afterEach(() => vi.unstubAllGlobals());

const script = (): Response => new Response('export {}', { headers: { 'content-type': 'text/javascript' } });
const load = (): Promise<string> => Promise.resolve('loaded');

test.each([
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a missing file', () => Promise.resolve(new Response('', { status: 404 }))],
  [
    'a page of the host instead',
    () => Promise.resolve(new Response('<html>', { headers: { 'content-type': 'text/html' } })),
  ],
  [
    'an answer that breaks off',
    () =>
      Promise.resolve(
        new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) }), {
          headers: { 'content-type': 'text/javascript' },
        }),
      ),
  ],
])('after %s nothing was imported, and it can be tried again', async (name, answer) => {
  const file = `_astro/${encodeURIComponent(name)}.js`;
  const imported = vi.fn(load);
  vi.stubGlobal('fetch', vi.fn(answer));
  await expect(wholeFirst(imported, [file])).rejects.toThrow();
  expect(imported).not.toHaveBeenCalled();
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(script())),
  );
  await expect(wholeFirst(imported, [file])).resolves.toBe('loaded');
});

test('each file is fetched once, from the folder above that of the scripts', async () => {
  const fetched = vi.fn(() => Promise.resolve(script()));
  vi.stubGlobal('fetch', fetched);
  const files = ['_astro/a.js', '_astro/b.js'];
  await Promise.all([wholeFirst(load, files), wholeFirst(load, ['_astro/b.js'])]);
  const asked = (fetched.mock.calls as unknown as [URL][]).map(([url]) => url.href.split('/').slice(-3).join('/'));
  expect(asked).toEqual(['ui/_astro/a.js', 'ui/_astro/b.js']);
});

test('where there are no files to name, as while one writes, it just loads', async () => {
  await expect(wholeFirst(load)).resolves.toBe('loaded');
});
