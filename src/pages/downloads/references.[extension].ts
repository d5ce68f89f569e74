/** `/downloads/references.bib`, `.ris`, `.json`: every work that the study cites. */
import { libraryFiles } from '../../exports/cite/files.ts';

export const { getStaticPaths, GET } = libraryFiles;
