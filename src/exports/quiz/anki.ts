/**
 * The glossary as cards for Anki, in the text form that it imports (tabs between fields, header lines that begin with `#`):
 * https://docs.ankiweb.net/importing/text-files.html
 */
import { absolute } from '../../model/permalink.ts';
import { ENTRY_KINDS } from '../../model/labels.ts';
import type { Edition } from '../../model/types.ts';

/** A field: no tab and no line break, and quotation marks doubled within quotation marks. */
const field = (text: string): string => {
  const one = text.replaceAll(/\s+/gu, ' ').trim();
  return /["#]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one;
};

/** Term, its own script and what it means, with the address; tagged with its kind. A later deck renews the cards. */
export function ankiDeck(edition: Edition): string {
  const { config, entries } = edition;
  const cards = entries.map(({ id, term, native, short, url, kind }) => [
    id,
    native ? `${term} (${native.text})` : term,
    `${short} ${absolute(edition, url)}`,
    ENTRY_KINDS[kind].toLowerCase(),
  ]);
  const head = [
    '#separator:tab',
    '#html:false',
    `#deck:${config.title.replaceAll(/\s+/g, ' ')}`,
    '#columns:Id\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ];
  return `${[...head, ...cards.map((card) => card.map(field).join('\t'))].join('\n')}\n`;
}
