/** `/p/2.4/cite.ris` */
import { passageFile } from '../../../exports/cite/passage-file.ts';
import { ris } from '../../../exports/cite/ris.ts';

export const { getStaticPaths, GET } = passageFile('application/x-research-info-systems', ({ work }) => ris(work));
