/**
 * The review of an edited document as a file in which an editor ticks what the edition takes over: Markdown, changes in the
 * signs of CriticMarkup.
 */
import type { Author } from './signs.ts';
import { OBSTACLES } from './obstacles.ts';
import { shown, type ChangeItem, type CommentItem, type OtherItem, type PassageReview, type Review } from './review.ts';

/** What a file with ticks says. */
export interface Ticks {
  /** Name of the document, and what its bytes come to. */
  document: string;
  digest: string;
  /** Ids of what was ticked. */
  accepted: string[];
  /** Ids of all that could have been. */
  offered: string[];
}

const HEAD = /^<!-- document: (.+) · sha256: ([0-9a-f]{64}) -->$/m;
const ITEM = /^- \[([ xX])\] `([^`]+)`/gm;

/** Reads the ticks; `undefined` for a text that is no such file. */
export function readTicks(text: string): Ticks | undefined {
  const [, document, digest] = HEAD.exec(text) ?? [];
  if (document === undefined || digest === undefined) return undefined;
  const items = Array.from(text.matchAll(ITEM), ([, tick = '', id = '']) => ({ id, isTicked: tick !== ' ' }));
  return {
    document,
    digest,
    accepted: items.filter(({ isTicked }) => isTicked).map(({ id }) => id),
    offered: items.map(({ id }) => id),
  };
}

export interface ReviewHead {
  document: string;
  digest: string;
  /** Name of the file itself, for the command that takes over what is ticked. */
  file: string;
  version: string;
}

export function reviewFile(review: Review, head: ReviewHead): string {
  const { passages, others, loose, origin } = review;
  const changes = passages.flatMap((passage) => passage.changes);
  const open = changes.filter(({ obstacle }) => obstacle === undefined).length;
  const comments = passages.reduce((sum, passage) => sum + passage.comments.length, 0);
  const rest = [...others.map(otherItem), ...loose.map((comment) => commentLines(comment, '- '))];
  return [
    `<!-- document: ${head.document} · sha256: ${head.digest} -->`,
    `# Changes in ${head.document}`,
    [
      `${count(changes.length + others.length, 'change')} and ${count(comments + loose.length, 'comment')}.`,
      `The edition can take over ${count(open, 'change')} by itself; the others are to be made by hand.`,
    ].join(' '),
    originLine(origin, head.version),
    [
      'Put an x between the brackets of what the edition is to take over, `[x]`, save this file, and run:',
      `    npm run import -- ${head.file}`,
      'Nothing else is written. `{++ ++}` was put in, `{-- --}` was taken out, `{~~ ~> ~~}` was replaced; ¶ is the end of a paragraph.',
    ].join('\n\n'),
    ...passages.flatMap(passageLines),
    ...(rest.length > 0 ? ['## Outside of the passages', 'These are made by hand.', ...rest] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function originLine(origin: Review['origin'], version: string): string {
  if (!origin)
    return 'The document does not say from which version it was made; it is compared with the edition as it is.';
  return origin.version === version
    ? ''
    : `The document was made from version ${origin.version}; the edition is ${version}.`;
}

const REMARKS: Record<PassageReview['remarks'][number], string> = {
  displaced: 'It stands in another place in the document. A number is an address for ever, so it stays where it is.',
  'edition-changed':
    'The edition has changed this passage since the document was made, and not all edits were tracked: look whether a change would take something back.',
  'found-by-number': 'Its bookmark is gone; it was found by its number.',
  'found-by-words': 'Its bookmark and its number are gone; it was found by its words.',
  joined:
    'It was joined to the paragraph of the next passage. Both numbers are addresses for ever, so they stay apart.',
  missing:
    'It is not in the document any more. Its number is an address for ever: withdraw it in permalinks.json where that is meant.',
};

function passageLines({ ref, printed, changes, asides, comments, remarks }: PassageReview): string[] {
  return [
    `## ${ref}`,
    ...remarks.map((remark) => REMARKS[remark]),
    ...changes.map((change) => changeLines(change, printed)),
    ...asides.map(({ kind, text, author }) =>
      kind === 'looks'
        ? `- By hand: ${by(author)} changed how this looks: “${shown(text)}”`
        : `- Nothing to do: ${by(author)} took out what was put in: “${shown(text)}”`,
    ),
    ...comments.map((comment) =>
      commentLines(comment, `- [ ] \`${comment.id}\` `, 'Ticked, it becomes a note of the kind `question`.'),
    ),
  ];
}

function changeLines(change: ChangeItem, printed: string): string {
  const { id, obstacle, moved, author } = change;
  const head = obstacle ? `- By hand, since ${OBSTACLES[obstacle]}:` : `- [ ] \`${id}\``;
  const move = moved === undefined ? '' : ` (moved; ${change.text === '' ? 'goes to' : 'comes from'} \`${moved}\`)`;
  return `${head} ${by(author)}${move}\n\n${indented(excerpt(change, printed))}`;
}

function otherItem(item: OtherItem): string {
  const { where, author, was } = item;
  const place =
    'note' in where ? `In note ${where.note}` : 'footnote' in where ? 'In a footnote' : 'In a heading or a list';
  return `- ${place}: ${by(author)}\n\n${indented(excerpt(item, was))}`;
}

const commentLines = ({ author, text, words }: CommentItem, head: string, rest = ''): string =>
  [`${head}${by(author)} on ${words ? `“${words}”` : 'this place'}:`, indented(`> ${text.replaceAll('\n', '\n> ')}`)]
    .concat(rest ? [indented(rest)] : [])
    .join('\n\n');

/** Signs of the text that stand around a change. */
const AROUND = 60;

/** A change in its text. */
function excerpt({ from, to, text }: { from: number; to: number; text: string }, printed: string): string {
  const [before, after] = [printed.slice(Math.max(0, from - AROUND), from), printed.slice(to, to + AROUND)];
  const lead = from > AROUND ? `… ${before.replace(/^\S*\s/u, '')}` : before;
  const tail = to + AROUND < printed.length ? `${after.replace(/\s\S*$/u, '')} …` : after;
  const [gone, added] = [shown(printed.slice(from, to)), shown(text)];
  const mark = gone && added ? `{~~${gone}~>${added}~~}` : added ? `{++${added}++}` : `{--${gone}--}`;
  return `${shown(lead)}${mark}${shown(tail)}`;
}

const indented = (text: string): string => text.replaceAll(/^/gm, '  ');

const by = (author: Author | undefined): string =>
  author ? [author.name || 'somebody', author.date].filter(Boolean).join(', ') : 'not tracked';

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
