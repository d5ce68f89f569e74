/**
 * Lets `import()` in scripts ask for its files first (`ui/shared/whole-first.ts`), in place of Vite's helper of 2 KB, which
 * looks for style sheets and chunks to load ahead; ours have no style sheets (`ui/shared/style-sheet.ts` loads those).
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const HELPER = 'vite/preload-helper';
const WHOLE_FIRST = fileURLToPath(new URL('../ui/shared/whole-first.ts', import.meta.url));

export function wholeImports(): Plugin {
  return {
    name: 'whole-imports',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // Vite leaves out the file itself, for which it relies on `import()`.
          resolveDependencies: (file, others, { hostType }) =>
            hostType === 'js' ? [...new Set([file, ...others])] : others,
        },
      },
    }),
    load: (id) =>
      id.includes(HELPER) ? `export { wholeFirst as __vitePreload } from ${JSON.stringify(WHOLE_FIRST)};` : undefined,
  };
}
