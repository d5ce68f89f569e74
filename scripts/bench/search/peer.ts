/** The peer of the search: Astro Starlight on the text of a built site. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { RunningServer } from '../../serve/server.ts';
import { createHandler } from '../../serve/handler.ts';
import { buildStarlight, page } from '../peers/starlight.ts';

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
export const buildPeer = (dist: string): string => buildStarlight(pagesOf(dist));

/** The chapters with their headings, and the lists, as pages of Markdown. */
function pagesOf(dist: string): [name: string, text: string][] {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(dist, `api/${name}.json`), 'utf8'));
  const { chapters } = read('edition') as { chapters: Chapter[] };
  const passages = read('passages') as Passage[];
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
