/** `/p/2.4/cite.json`: CSL-JSON */
import { cslRecord } from '../../../exports/cite/csl-json.ts';
import { passageFile } from '../../../exports/cite/passage-file.ts';
import { printJson } from '../../../exports/json-file.ts';

export const { getStaticPaths, GET } = passageFile('application/vnd.citationstyles.csl+json', ({ work }) =>
  printJson([cslRecord(work)]),
);
