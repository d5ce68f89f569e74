/** Ties the site to the content folder: a faulty edition is not built, and a change shows at once while writing. */
import type { AstroIntegration } from 'astro';
import { resolve, sep } from 'node:path';
import { getLoadedEdition, settingsFrom } from '../edition/load.ts';

export function contentFolder(): AstroIntegration {
  return {
    name: 'content-folder',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        // Before anything is written. On the authoring server, pages show the faults themselves.
        if (command === 'build') await getLoadedEdition();
      },
      'astro:server:setup': ({ server }) => {
        const folder = resolve(settingsFrom(process.env).content);
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!isInside(folder, path)) return;
          // A chapter's page depends on notes, entries and references, which the module graph does not know.
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

/** Whether a path is in a folder; one whose name only begins like it is another. */
export const isInside = (folder: string, path: string): boolean => path.startsWith(folder + sep);
