/** `/cite/edition.bib`, `.ris`, `.json`: the edition as a whole. */
import { citationFiles } from '../../exports/cite/files.ts';
import { wholeWork } from '../../exports/cite/work.ts';

export const { getStaticPaths, GET } = citationFiles((edition) => [{ params: {}, work: wholeWork(edition) }]);
