/** Words of passages, quoted with a citation below; while the site is built and in the browser. */
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** The words in quotation marks, one paragraph a text; after an empty line the citation, and whose words they are. */
export function quoteWith(texts: readonly string[], citation: string, whose?: string): string {
  // Each paragraph of a quotation begins with a mark, and the last alone ends with one.
  const quoted = say(words.cited.quotation, {
    text: texts.map(innerMarks).join(`\n\n${marksOf(words.cited.quotation)[0]}`),
  });
  return [`${quoted}\n\n${citation}`, whose && oneLine(whose)].filter(Boolean).join('\n');
}

/** The two marks of a message with a text between them. */
const marksOf = (message: string): [string, string] => {
  const [before = '', after = ''] = message.split('{text}');
  return [before, after];
};

/** Quotation marks inside others are the others of the language; the spaces of French ones may be of any kind. */
function innerMarks(text: string): string {
  const inner = marksOf(words.cited.quotationInside);
  return marksOf(words.cited.quotation).reduce(
    (said, mark, index) => said.replaceAll(new RegExp(mark.replace(/\s/, String.raw`\s?`), 'gu'), inner[index] ?? ''),
    text,
  );
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
