/**
 * The made-up study on Astro with MDX and rehype-citation and nothing else: the least that prints such a text with its
 * citations. It takes the packages of this project, of the same versions.
 */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { written, type Study } from './study.ts';

const CONFIG = `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeCitation from 'rehype-citation';
import remarkGfm from 'remark-gfm';
const citation = [rehypeCitation, { bibliography: 'references.json', path: process.cwd(), csl: 'apa', linkCitations: true }];
export default defineConfig({
  integrations: [mdx({ processor: unified({ gfm: false, remarkPlugins: [remarkGfm], rehypePlugins: [citation] }) })],
});
`;
const PAGE = `---
const { title } = Astro.props.frontmatter;
---
<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><style is:inline>body{margin:0 auto;max-width:46rem;padding:1rem;font:1.125rem/1.6 Georgia,serif;color:#222}a{color:#0b57a4}
.csl-entry{padding-left:2em;text-indent:-2em;margin:.4em 0}nav{display:flex;gap:1rem}</style></head>
<body><nav><a href="/">Contents</a><a href="/glossary/">Glossary</a></nav><main><h1>{title}</h1><slot /></main></body></html>
`;

/** Writes the sources of the site into `folder`, which is built with \`astro build\` there. */
export function writePlain({ chapters, works, terms }: Study, folder: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  rmSync(folder, { recursive: true, force: true });
  write('package.json', JSON.stringify({ name: 'peer-plain', private: true, type: 'module' }));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  write('astro.config.mjs', CONFIG);
  write('src/Page.astro', PAGE);
  write(
    'references.json',
    JSON.stringify(
      works.map(({ id, author, year, title }) => ({
        id,
        type: 'book',
        title,
        author: [{ family: author, given: 'A.' }],
        issued: { 'date-parts': [[year]] },
        publisher: 'A publisher',
      })),
    ),
  );
  const page = (title: string, text: string) =>
    `---\nlayout: ../Page.astro\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`;
  for (const [index, { title, sections }] of chapters.entries())
    write(
      `src/pages/chapter-${index + 1}.mdx`,
      page(
        title,
        sections
          .flatMap((section) => [
            `## ${section.title}`,
            ...section.passages.map((pieces) =>
              written(
                pieces,
                ({ id, term }) => `[${term}](/glossary/#${id})`,
                (all) => `[${all.map(({ id }) => `@${id}`).join('; ')}]`,
              ),
            ),
          ])
          .join('\n\n'),
      ),
    );
  write(
    'src/pages/index.mdx',
    page('Contents', chapters.map(({ title }, at) => `- [${title}](/chapter-${at + 1}/)`).join('\n')),
  );
  write(
    'src/pages/glossary.mdx',
    page(
      'Glossary',
      terms.map(({ id, term, short }) => `<dl><dt id="${id}">${term}</dt><dd>${short}</dd></dl>`).join('\n\n'),
    ),
  );
}
