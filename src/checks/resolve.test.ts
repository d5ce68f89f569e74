import { expect, test } from 'vitest';
import { deadness } from './resolve.ts';
import type { Site } from './site.ts';

test.each(['#50%', '50%/', '%E0%A4%A/#x'])('an address that is no encoded text, %s, is dead and no more', (address) => {
  const edition = { site: 'https://lamps.example/' };
  const page = { path: '', ids: new Set(['one']) };
  const site = { edition, pages: [page], byPath: new Map([['', page]]), files: new Map() } as unknown as Site;
  expect(deadness(site, address)).toMatchObject({ remedy: expect.any(String) });
});

test('a frozen version is led to by its files, and a copy leads to the living site, which it cannot know', () => {
  const files = new Map([['v/1.0.0/index.html', Buffer.from('')]]);
  const living = {
    edition: { site: 'https://lamps.example/' },
    pages: [],
    byPath: new Map(),
    files,
  } as unknown as Site;
  expect(deadness(living, '/v/1.0.0/')).toBe(undefined);
  expect(deadness(living, '/v/2.0.0/')).toMatchObject({ expected: 'the address of a page or file of the site' });
  const edition = { site: 'https://lamps.example/v/1.0.0/', living: { site: 'https://lamps.example/', base: '/' } };
  const copy = { ...living, edition, files: new Map() } as unknown as Site;
  expect(deadness(copy, '/versions/')).toBe(undefined);
  expect(deadness(copy, '/v/1.0.0/nowhere/')).toMatchObject({ remedy: expect.any(String) });
});
