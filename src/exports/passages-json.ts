import { currencyOf } from '../edition/currency.ts';
import { numberAsData } from '../model/chapter-words.ts';
import { passagePermalink } from '../model/permalink.ts';
import type { Edition, Passage } from '../model/types.ts';
import { citationJson } from './citation-json.ts';

/**
 * `/api/passages.json`: the text, passage by passage. `terms` are the entries that the passage uses, whether or not they
 * are marked in it, in the order of their first mention; `currency` says how many notes tell of later developments, up to
 * when the last of them holds, and when the passage was last reviewed.
 */
export function passagesJson(edition: Edition) {
  return edition.passages.map((passage) => ({
    ref: passage.ref,
    chapter: numberAsData(passage.chapter),
    section: passage.section,
    url: passage.url,
    permalink: passagePermalink(edition, passage),
    text: passage.text,
    words: passage.words,
    citations: passage.citations.map(citationJson),
    terms: [...new Set(passage.mentions.map((mention) => mention.entry))],
    notes: passage.notes,
    currency: currencyOf(edition, [passage.ref]),
    ...figuresOf(edition, passage),
  }));
}

/** `figures`: what the passage shows beside its words; absent where it shows nothing. */
function figuresOf({ figures }: Edition, { ref }: Passage): object {
  const own = figures.filter(({ passage }) => passage === ref);
  return own.length === 0
    ? {}
    : {
        figures: own.map(({ kind, number, url, caption, credit, alt }) => ({
          kind,
          number: number ?? null,
          url,
          caption,
          ...(credit !== undefined && { credit }),
          ...(alt !== undefined && { alt }),
        })),
      };
}
