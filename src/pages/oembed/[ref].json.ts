/** `/oembed/2.4.json` */
import { oembed } from '../../exports/cite/embed.ts';
import { passageFile } from '../../exports/cite/passage-file.ts';
import { printJson } from '../../exports/json-file.ts';

export const { getStaticPaths, GET } = passageFile('application/json', ({ edition, passage }) =>
  printJson(oembed(edition, passage)),
);
