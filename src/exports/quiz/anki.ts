/**
 * The glossary as cards for Anki, in the text form that it imports (tabs between fields, header lines that begin with `#`):
 * https://docs.ankiweb.net/importing/text-files.html
 */
import { absolute } from '../../model/permalink.ts';
import type { Edition } from '../../model/types.ts';
import { words } from '../../words/index.ts';

/** A field: no tab and no line break, and quotation marks doubled within quotation marks. */
const field = (text: string): string => {
  const one = text.replaceAll(/\s+/gu, ' ').trim();
  return /["#]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one;
};

/** Term, its own script and what it means, with the address; tagged with its kind. A later deck renews the cards. */
export function ankiDeck(edition: Edition): string {
  const { config, entries } = edition;
  const { cards } = words.files;
  const rows = entries.map(({ id, term, native, short, url, kind }) => [
    id,
    native ? `${term} (${native.text})` : term,
    `${short} ${absolute(edition, url)}`,
    words.files.tags[kind],
  ]);
  const head = [
    '#separator:tab',
    '#html:false',
    `#deck:${config.title.replaceAll(/\s+/g, ' ')}`,
    `#columns:${[cards.id, cards.front, cards.back, cards.tags].join('\t')}`,
    '#guid column:1',
    '#tags column:4',
  ];
  return `${[...head, ...rows.map((card) => card.map(field).join('\t'))].join('\n')}\n`;
}
