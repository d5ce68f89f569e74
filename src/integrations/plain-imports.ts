/**
 * Leaves `import()` in scripts to the browser. Vite wraps each in a helper of 2 KB for every page, which looks for style
 * sheets and chunks to load ahead; ours have none (`elements/style-sheet.ts` loads style sheets).
 */
import type { Plugin } from 'vite';

const HELPER = 'vite/preload-helper';

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id.includes(HELPER) ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
