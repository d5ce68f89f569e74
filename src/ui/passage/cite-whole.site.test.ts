/** The page on how to cite: the edition and its chapters, as other programs read them. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { getEdition } from '../../edition/load.ts';
import { CITATION_FILES } from '../../exports/cite/files.ts';
import { CITATION_STYLES } from '../../exports/cite/styles.ts';
import { chapterWork, wholeWork, type CitedWork } from '../../exports/cite/work.ts';
import { having, parsePage } from '../../testing/html.ts';
import { readFile, readPage } from '../../testing/site.ts';

const edition = await getEdition();
const works: { id: string; file: string; work: CitedWork }[] = [
  { id: 'edition', file: 'cite/edition', work: wholeWork(edition) },
  ...edition.chapters.map((chapter) => ({
    id: `chapter-${chapter.number}`,
    file: `${chapter.slug}/cite`,
    work: chapterWork(edition, chapter),
  })),
];
const byId = new Map(
  having(parsePage(readPage('cite/')), 'id').map((element) => [String(element.properties.id), toString(element)]),
);

test.each(works)('$id is cited in every style and format', ({ id, work }) => {
  for (const { id: style } of CITATION_STYLES) {
    expect(byId.get(`${id}-${style}`)).toContain(`Version ${edition.config.version}`);
    expect(byId.get(`${id}-${style}`)).toContain(work.url);
  }
  for (const { name, print } of CITATION_FILES)
    expect(byId.get(`${id}-${name.toLowerCase()}`)?.trim()).toBe(print(work).trim().replaceAll('\r\n', '\n'));
});

test.each(works)('the files of $id say the same to an independent parser', ({ file, work }) => {
  const read = CITATION_FILES.map(({ extension }) => new Cite(readFile(`${file}.${extension}`)).data[0]);
  for (const item of read) {
    expect(item).toMatchObject({
      type: work.type,
      title: work.title,
      URL: work.url,
      ...(work.container && { 'container-title': work.container }),
    });
    // Of chapters in RIS the parser reads the year alone.
    expect(item?.issued?.['date-parts'][0]?.[0]).toBe(work.date[0]);
  }
});
