/** Gives a site fonts of its own where its edition prints letters that the shipped ones lack, and the authoring server as well. */
import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownFonts } from '../fonts/of-edition.ts';

export function editionFonts(): AstroIntegration {
  return {
    name: 'edition-fonts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = new URL('fonts/', dir);
        mkdirSync(folder, { recursive: true });
        for (const [name, bytes] of (await ownFonts()) ?? [])
          writeFileSync(fileURLToPath(new URL(name, folder)), bytes);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/[?#].*$/, '');
          if (!/\/fonts\/[\w-]+\.woff2$/.test(path)) {
            next();
            return;
          }
          void ownFonts().then((files) => {
            const bytes = files?.get(basename(path));
            if (bytes) response.setHeader('Content-Type', 'font/woff2').end(bytes);
            else next();
          }, next);
        });
      },
    },
  };
}
