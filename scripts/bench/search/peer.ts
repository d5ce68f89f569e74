/** The peer: Astro Starlight on the same text, installed and built on demand in `.cache/`. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { RunningServer } from '../../serve/server.ts';
import { createHandler } from '../../serve/handler.ts';

const SOURCE = 'scripts/bench/peer-starlight';
const FOLDER = '.cache/peer-starlight';

interface Chapter {
  number: number;
  slug: string;
  title: string;
  sections: { id: string; title: string }[];
}
interface Passage {
  ref: string;
  chapter: number;
  section: string | null;
  text: string;
}

/** Builds the peer from the data of a built site; returns the folder of its pages. Throws where npm or the build fails. */
export function buildPeer(dist: string): string {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'astro.config.mjs'])
    copyFileSync(join(SOURCE, file), join(FOLDER, file));
  if (!existsSync(join(FOLDER, 'node_modules/@astrojs/starlight'))) run('npm', ['ci', '--no-audit', '--no-fund']);
  mkdirSync(join(FOLDER, 'src'), { recursive: true });
  copyFileSync(join(SOURCE, 'content.config.mjs'), join(FOLDER, 'src/content.config.mjs'));
  const docs = join(FOLDER, 'src/content/docs');
  rmSync(docs, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  for (const [name, text] of pagesOf(dist)) writeFileSync(join(docs, name), text);
  run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
  return join(FOLDER, 'dist');
}

/** The chapters with their headings, and the lists, as pages of Markdown. */
function pagesOf(dist: string): [name: string, text: string][] {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(dist, `api/${name}.json`), 'utf8'));
  const { chapters } = read('edition') as { chapters: Chapter[] };
  const passages = read('passages') as Passage[];
  const page = (title: string, blocks: string[]): string =>
    `---\ntitle: ${JSON.stringify(title)}\n---\n\n${blocks.join('\n\n')}\n`;
  const entries = read('glossary') as { term: string; short: string; text: string }[];
  const notes = read('notes') as { passage: string; text: string }[];
  return [
    ...chapters.map(({ number, slug, title, sections }): [string, string] => {
      let section: string | null = null;
      const blocks = passages
        .filter(({ chapter }) => chapter === number)
        .flatMap((passage) => {
          const heading = sections.find(({ id }) => id === passage.section && id !== section);
          section = passage.section;
          return [...(heading ? [`## ${heading.title}`] : []), plain(passage.text)];
        });
      return [`${slug}.md`, page(title, blocks)];
    }),
    ['index.md', page('Start', ['The same text.'])],
    [
      'glossary.md',
      page(
        'Glossary',
        entries.flatMap(({ term, short, text }) => [`## ${plain(term)}`, plain(`${short} ${text}`)]),
      ),
    ],
    [
      'notes.md',
      page(
        'Notes',
        notes.flatMap(({ passage, text }) => [`## ${passage}`, plain(text)]),
      ),
    ],
  ];
}

/** Text that Markdown reads as nothing but text. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

function run(command: string, args: string[]): void {
  const { status, stderr } = spawnSync(command, args, {
    cwd: FOLDER,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`The peer could not be made: ${command} ${args.join(' ')}\n${stderr}`);
}

/** Serves the peer as the edition is served, but for the policy, which its inline scripts do not meet. */
export async function servePeer(folder: string): Promise<RunningServer> {
  const handle = createHandler(resolve(folder), '/');
  const server = createServer((request, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => (name === 'Content-Security-Policy' ? response : set(name, value));
    handle(request, response);
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
