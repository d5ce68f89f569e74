/** Words of passages, quoted with a citation below; while the site is built and in the browser. */

/** The words in quotation marks, one paragraph a text; after an empty line the citation, and whose words they are. */
export function quoteWith(texts: readonly string[], citation: string, whose?: string): string {
  // Each paragraph of a quotation begins with a mark, and the last alone ends with one.
  const quoted = texts.map((text) => `“${innerMarks(text)}`).join('\n\n');
  return [`${quoted}”\n\n${citation}`, whose && oneLine(whose)].filter(Boolean).join('\n');
}

/** Quotation marks inside others are single. */
const innerMarks = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
