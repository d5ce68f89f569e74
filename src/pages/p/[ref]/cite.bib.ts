/** `/p/2.4/cite.bib` */
import { bibtex } from '../../../exports/cite/bibtex.ts';
import { passageFile } from '../../../exports/cite/passage-file.ts';

export const { getStaticPaths, GET } = passageFile('application/x-bibtex', ({ work }) => bibtex(work));
