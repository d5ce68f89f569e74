import { numberAsData } from '../model/chapter-words.ts';
import { passagePermalink } from '../model/permalink.ts';
import type { Edition } from '../model/types.ts';
import { citationJson } from './citation-json.ts';

/**
 * `/api/passages.json`: the text, passage by passage. `terms` are the entries that the passage uses, whether or not they
 * are marked in it, in the order of their first mention.
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
  }));
}
