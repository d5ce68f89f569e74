/** `/downloads/edition.zip`: the site to open from a disk, made when its pages are finished and before they are listed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../checks/site.ts';
import { sizeInWords } from '../exports/downloads/list.ts';
import { PAGES } from '../model/pages.ts';
import type { Edition } from '../model/types.ts';
import { COPY_FILE } from '../offline/copy/name.ts';
import { copyFiles, type SearchScripts } from '../offline/copy/files.ts';
import { withSize } from '../offline/size.ts';
import { dataScript } from '../search/copy/copy-data.ts';
import { indexOfTexts } from '../search/copy/copy-index.ts';
import { stemmerModule, stemmerOf } from '../search/copy/stemmers.ts';
import type { SearchData, SearchTexts } from '../search/meaning/knowledge.ts';
import { packArchive } from '../versions/archive.ts';
import { outlineOf } from '../written-refs/outline-of.ts';
import { classicScript } from './classic-script.ts';

/** Writes the file into the folder of the site, and its size into the page that offers it. */
export async function writeCopy(folder: string, site: Pick<Site, 'files' | 'edition'>): Promise<void> {
  const { files, edition } = site;
  const copy = copyFiles(files, edition, await searchScripts(folder, edition));
  const root = `edition-${edition.config.version}/`;
  const zip = packArchive(new Map([...copy].map(([name, bytes]) => [root + name, bytes])));
  writeFileSync(join(folder, PAGES.downloads.path, COPY_FILE), zip);
  const page = join(folder, PAGES.downloads.path, 'index.html');
  writeFileSync(page, withSize(readFileSync(page, 'utf8'), COPY_FILE, sizeInWords(zip.length)));
}

/** The records of the search index with one of their own, and the search that reads them, with the stems of the language. */
async function searchScripts(folder: string, edition: Edition): Promise<SearchScripts> {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'search', name), 'utf8'));
  const { language } = edition.config;
  const { texts } = read('texts.json') as SearchTexts;
  const index = indexOfTexts(texts, await stemmerOf(language));
  const module = stemmerModule(language);
  const stem = module ? `import { stemmer as stem } from '${module}';` : 'const stem = (word) => word;';
  return {
    data: dataScript({ data: read('words.json') as SearchData, texts, index, outline: outlineOf(edition) }),
    search: await classicScript(
      `${stem}\nimport { startCopySearch } from '/src/search/copy/copy-search.ts';\nstartCopySearch(stem);`,
    ),
  };
}
