/** The peer: Astro Starlight, installed on demand in `.cache/` in the versions of its lock file, and built from pages of Markdown. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { written, type Study } from './study.ts';

const SOURCE = 'scripts/bench/peer-starlight';
const FOLDER = '.cache/peer-starlight';

/** A page of Markdown, text of its file by its name. */
export type StarlightPages = readonly (readonly [name: string, text: string])[];

/** Installs the peer, and gives it its pages; returns its folder. Throws where npm fails. */
export function prepareStarlight(pages: StarlightPages): string {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'astro.config.mjs'])
    copyFileSync(join(SOURCE, file), join(FOLDER, file));
  if (!existsSync(join(FOLDER, 'node_modules/@astrojs/starlight'))) run('npm', ['ci', '--no-audit', '--no-fund']);
  mkdirSync(join(FOLDER, 'src'), { recursive: true });
  copyFileSync(join(SOURCE, 'content.config.mjs'), join(FOLDER, 'src/content.config.mjs'));
  const docs = join(FOLDER, 'src/content/docs');
  rmSync(docs, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  for (const [name, text] of pages) writeFileSync(join(docs, name), text);
  return FOLDER;
}

/** Builds the peer; returns the folder of its pages. Throws where npm or the build fails. */
export function buildStarlight(pages: StarlightPages): string {
  prepareStarlight(pages);
  run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
  return join(FOLDER, 'dist');
}

/** The made-up study as pages; citations come as ready links, as Starlight has no processor for them. */
export const starlightPages = ({ chapters, terms }: Study): StarlightPages => [
  ...chapters.map(({ title, sections }, index): [string, string] => [
    `chapter-${index + 1}.md`,
    page(
      title,
      sections.flatMap((section) => [
        `## ${section.title}`,
        ...section.passages.map((pieces) =>
          written(
            pieces,
            ({ id, term }) => `[${term}](/glossary/#${id})`,
            (works) =>
              `(${works.map(({ id, author, year }) => `[${author}, ${year}](/references/#${id})`).join('; ')})`,
          ),
        ),
      ]),
    ),
  ]),
  [
    'index.md',
    page(
      'Contents',
      chapters.map(({ title }, at) => `- [${title}](/chapter-${at + 1}/)`),
    ),
  ],
  [
    'glossary.md',
    page(
      'Glossary',
      terms.map(({ id, term, short }) => `<p id="${id}"><b>${term}</b> ${short}</p>`),
    ),
  ],
];

/** A page with a title, of blocks of Markdown. */
export const page = (title: string, blocks: readonly string[]): string =>
  `---\ntitle: ${JSON.stringify(title)}\n---\n\n${blocks.join('\n\n')}\n`;

function run(command: string, args: string[]): void {
  const { status, stderr } = spawnSync(command, args, {
    cwd: FOLDER,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`The peer could not be made: ${command} ${args.join(' ')}\n${stderr}`);
}
