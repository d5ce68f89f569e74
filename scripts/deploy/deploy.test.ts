import { expect, test } from 'vitest';
import { caddyfile } from './caddy.ts';
import { nginxConf } from './nginx.ts';

test('the files beside this one are what the command prints for a domain of its own', async () => {
  await expect(nginxConf('/')).toMatchFileSnapshot('nginx.conf');
  await expect(caddyfile('/')).toMatchFileSnapshot('Caddyfile');
});

test('under a base path every rule has it', () => {
  for (const print of [nginxConf, caddyfile]) {
    const text = print('/editions/lamps/');
    expect(text).toContain('^/editions/lamps/p/[^/]+/embed/');
    expect(text).toContain('^/editions/lamps/_astro/');
    expect(text).not.toMatch(/(?:~|path_regexp )\^\/(?!editions\/lamps\/)/);
  }
});
