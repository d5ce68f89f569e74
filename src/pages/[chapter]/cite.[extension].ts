/** `/<chapter>/cite.bib`, `.ris`, `.json`: a chapter of the edition. */
import { citationFiles } from '../../exports/cite/files.ts';
import { chapterWork } from '../../exports/cite/work.ts';

export const { getStaticPaths, GET } = citationFiles((edition) =>
  edition.chapters.map((chapter) => ({ params: { chapter: chapter.slug }, work: chapterWork(edition, chapter) })),
);
