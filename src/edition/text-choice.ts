/** What changes where the chapters give the study's own text instead of the edition's: what the site says of it. */
import type { EditionConfig } from '../schemas/edition.ts';
import type { TextChoice } from '../reading/read.ts';

/** The configuration for a text: statement, short statement and rights are those of the text that is printed. */
export function configFor(config: EditionConfig, text: TextChoice): EditionConfig {
  return text === 'edition'
    ? config
    : { ...config, shortStatement: undefined, ...(config.original ?? original(config)) };
}

const original = ({ source }: EditionConfig): Pick<EditionConfig, 'statement' | 'shortStatement' | 'rights'> => ({
  statement:
    'The text on this site is the study’s own, under the passage numbers of the edition. Summaries, notes and data, and ' +
    'the headings that the study does not print, are the edition’s.',
  shortStatement: `The study’s own words, by ${source.shortAuthor ?? source.author}.`,
  rights: source.rights,
});
