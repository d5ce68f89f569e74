/** Puts the style sheets of each page into it, once all pages are made, and takes away those that nothing else asks for. */
import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withStyleInPage } from '../security/style-in-page.ts';

export function styleInPages(base: string): AstroIntegration {
  return {
    name: 'style-in-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const sheets = new Map<string, string>();
        const textOf = (address: string): string => {
          const text = sheets.get(address) ?? readFileSync(join(folder, address.slice(base.length)), 'utf8').trim();
          sheets.set(address, text);
          return text;
        };
        for (const file of globSync('**/*.html', { cwd: folder }).sort()) {
          const html = readFileSync(join(folder, file), 'utf8');
          const whole = withStyleInPage(html, textOf);
          if (whole !== html) writeFileSync(join(folder, file), whole);
        }
        // Parts that a reader opens bring sheets of their own.
        const scripts = globSync('_astro/*.js', { cwd: folder }).map((file) =>
          readFileSync(join(folder, file), 'utf8'),
        );
        for (const file of globSync('_astro/*.css', { cwd: folder })) {
          if (!scripts.some((script) => script.includes(file.slice(file.lastIndexOf('/') + 1))))
            rmSync(join(folder, file));
        }
      },
    },
  };
}
