/** `/p/2.4/cite.bib`, `.ris`, `.json`: the edition, cited at a passage. */
import { citationFiles } from '../../../exports/cite/files.ts';
import { citedPlace } from '../../../exports/cite/place.ts';
import { editionWork } from '../../../exports/cite/work.ts';

export const { getStaticPaths, GET } = citationFiles((edition) =>
  edition.passages.map(({ ref }) => ({ params: { ref }, work: editionWork(edition, citedPlace(edition, ref)) })),
);
