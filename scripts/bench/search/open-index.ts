/** The index of a built site, searched in Node as in a browser: the same engine, fetching from the same server. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { knowledgeOf, type Knowledge } from '../../../src/search/meaning/knowledge.ts';
import { find, type Findings } from '../../../src/search/meaning/find.ts';
import { nameIndex } from '../../../src/search/meaning/names.ts';
import { Index, type Pagefind } from '../../../src/search/meaning/pagefind.ts';
import { startServer } from '../../serve/server.ts';

export interface OpenIndex {
  knowledge: Knowledge;
  index: Index;
  find: (text: string) => Promise<Findings>;
  close: () => Promise<void>;
}

interface PagefindModule {
  createInstance: (options: { basePath: string; language: string; noWorker: boolean }) => Pagefind;
}

/** Opens the index in the folder of a site, such as `dist`. */
export async function openIndex(dist: string): Promise<OpenIndex> {
  const server = await startServer(dist);
  const knowledge = knowledgeOf(JSON.parse(readFileSync(join(dist, 'search/words.json'), 'utf8')));
  const { createInstance } = (await import(
    pathToFileURL(resolve(dist, 'pagefind/pagefind.js')).href
  )) as PagefindModule;
  const pagefind = createInstance({ basePath: `${server.url}pagefind/`, language: 'en', noWorker: true });
  const [names, index] = [
    nameIndex(knowledge),
    new Index(pagefind, knowledge, (id) => fetch(`${server.url}pagefind/fragment/${id}.pf_fragment`)),
  ];
  return {
    knowledge,
    index,
    find: (text) => find(text, knowledge, names, index),
    close: server.close,
  };
}
