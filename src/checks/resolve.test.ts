import { expect, test } from 'vitest';
import { deadness } from './resolve.ts';
import type { Site } from './site.ts';

test.each(['#50%', '50%/', '%E0%A4%A/#x'])('an address that is no encoded text, %s, is dead and no more', (address) => {
  const edition = { site: 'https://lamps.example/' };
  const page = { path: '', ids: new Set(['one']) };
  const site = { edition, pages: [page], byPath: new Map([['', page]]), files: new Map() } as unknown as Site;
  expect(deadness(site, address)).toMatchObject({ remedy: expect.any(String) });
});
