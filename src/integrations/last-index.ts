/** While writing, search works on the index of the last build, and frozen versions are there: the authoring server gives out its files. */
import type { AstroIntegration } from 'astro';
import send from 'send';
import { distOf } from '../edition/dist.ts';
import { settingsFrom } from '../edition/load.ts';

const FILES = /^\/(pagefind\/|search\/(words|texts)\.json|v\/)/;

export function lastIndex(): AstroIntegration {
  return {
    name: 'last-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { base } = settingsFrom(process.env);
        server.middlewares.use((request, response, next) => {
          const path = `/${(request.url ?? '').replace(new RegExp(`^(${base})?/?`), '')}`;
          if (!FILES.test(path)) {
            next();
            return;
          }
          // Looked up anew for each request, since a build may end while we write.
          send(request, path.replace(/[?#].*$/, ''), { root: distOf(process.env), cacheControl: false })
            .on('error', ({ status }: { status: number }) => {
              response.statusCode = status;
              response.end();
            })
            .pipe(response);
        });
      },
    },
  };
}
