/** The letter of a reader who has found a mistake, as a link that a mail program opens. RFC 6068. */
import type { CitationForms } from '../../exports/cite/forms.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** More of the marked words than this a mail program may cut. */
const LONGEST = 1_000;

/** `refs` is the passage or range; `link` where it stands; `marked` what the reader has marked of it, if anything. */
export function correctionMail(
  { to, title, version }: NonNullable<CitationForms['correct']>,
  { refs, link, marked = '' }: { refs: string; link: string; marked?: string },
): string {
  const said = marked.length > LONGEST ? `${marked.slice(0, LONGEST)}…` : marked;
  const body = [
    `${say(words.correctionMail.where, { refs, title, version })}\n${link}`,
    ...(said === '' ? [] : [say(words.correctionMail.words, { words: say(words.cited.quotation, { text: said }) })]),
    words.correctionMail.wrong,
    words.correctionMail.instead,
    words.correctionMail.name,
  ].join('\n\n');
  const subject = say(words.correctionMail.subject, { refs, version });
  // Half of a pair of UTF-16 has no encoding.
  const written = (text: string): string => encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${written(subject)}&body=${written(body)}`;
}
