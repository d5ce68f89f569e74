import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { getMarkdownContext, settingsFrom } from './src/edition/load.ts';
import { checks } from './src/integrations/checks.ts';
import { contentFolder } from './src/integrations/content-folder.ts';
import { editionFonts } from './src/integrations/edition-fonts.ts';
import { editionWords } from './src/integrations/edition-words.ts';
import { emptyPages } from './src/integrations/empty-pages.ts';
import { frozenVersions } from './src/integrations/frozen-versions.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { lastIndex } from './src/integrations/last-index.ts';
import { styleInPages } from './src/integrations/style-in-pages.ts';
import { wholeImports } from './src/integrations/whole-imports.ts';
import { searchIndex } from './src/search/index/search-index.ts';
import { rehypeEdition, remarkEdition } from './src/markdown/astro.ts';
import { remarkMathSyntax } from './src/markdown/math/from-markdown.ts';

const { base, content, site, text } = settingsFrom(process.env);

const SHARED =
  /preload-helper|src\/ui\/(?:frame\/contents-rail|shared\/(?:make|later|announcer|keyboard|timers|settings-store|patience|panel-focus|whole-first)|card\/card-layout|passage\/passage-place)\./;

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  // Astro keeps what it read of a content folder; another folder gets a memory of its own.
  cacheDir: `.cache/astro/${content.replace(/[^\p{L}\p{N}_-]+/gu, '_')}-${text}`,
  // The policy names the style in a page by its hash, so we put it there ourselves: integrations/style-in-pages.ts.
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [wholeImports(), editionWords()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // Each file costs its headers: what every page needs of what others share comes in one.
            output: { advancedChunks: { groups: [{ name: 'shared', test: SHARED }] } },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // MDX modules carry a directive for Astro, which the bundler reports for each of them.
        onLog(level, log, report) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  markdown: {
    // Astro's own engine runs no remark or rehype plugin. GFM is named below, so that its options are ours.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, remarkMathSyntax, [remarkEdition, getMarkdownContext]],
      rehypePlugins: [[rehypeEdition, getMarkdownContext]],
    }),
    syntaxHighlight: false,
  },
  // The checks come last: they look at everything.
  integrations: [
    mdx(),
    contentFolder(),
    emptyPages(),
    searchIndex(),
    lastIndex(),
    editionFonts(),
    hostFiles(),
    styleInPages(base),
    frozenVersions(),
    checks(),
  ],
  devToolbar: { enabled: false },
});
