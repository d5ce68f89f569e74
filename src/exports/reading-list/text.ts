/** A reading list as plain text, Markdown and CSV. */
import { words } from '../../words/index.ts';
import type { ListOutline, OutlineItem, OutlineSession } from './outline.ts';

const isOwn = ({ item }: OutlineItem): boolean => item.kind === 'text';

/** Blocks with a blank line between them; empty ones are left out. */
const blocks = (...parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;

export function listText({ title, by, sessions, from }: ListOutline): string {
  const item = (one: OutlineItem): string =>
    isOwn(one)
      ? one.item.title
      : [
          `- ${one.name}`,
          ...(one.url === undefined ? [] : [`  ${one.url}`]),
          ...(one.detail ? [`  ${one.detail}`] : []),
        ].join('\n');
  const session = ({ title, day, say, items }: OutlineSession): string[] => [
    [title, day].filter(Boolean).join(', '),
    say,
    items.map(item).join('\n'),
  ];
  return blocks([title, by].filter(Boolean).join('\n'), ...sessions.flatMap(session), from);
}

/** Words as Markdown: signs that would mark something are escaped, and no line begins a block. */
const marked = (text: string): string =>
  text
    .replaceAll(/[\\`*_{}[\]<>|~&]/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([#=+-])/gm, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d+)([.)])(?=\s)/gm, String.raw`$1\$2`);

export function listMarkdown({ title, by, sessions, from }: ListOutline): string {
  const item = (one: OutlineItem): string => {
    if (isOwn(one)) return `\n${marked(one.item.title)}\n`;
    const name = marked(one.name.replaceAll(/\s+/g, ' '));
    const link = one.url === undefined ? name : `[${name}](${one.url.replaceAll(/[()]/g, encodeURIComponent)})`;
    return `- ${link}${one.detail ? `  \n  ${marked(one.detail)}` : ''}`;
  };
  const session = ({ title, day, say, items }: OutlineSession): string[] => [
    title || day ? `## ${marked([title, day].filter(Boolean).join(', ').replaceAll(/\s+/g, ' '))}` : '',
    say === '' ? '' : marked(say).replaceAll(/^/gm, '> '),
    items.map(item).join('\n').trim(),
  ];
  return blocks(`# ${marked(title.replaceAll(/\s+/g, ' '))}`, marked(by), ...sessions.flatMap(session), marked(from));
}

/** A cell of CSV (RFC 4180). A program for tables must not take words of others for a formula. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const { session, date, label, title, address, words: length, remark } = words.readingList.columns;
const COLUMNS = [session, date, label, title, address, length, remark];

export function listCsv({ sessions }: ListOutline): string {
  const rows = sessions.flatMap(({ title, date, items }, index) =>
    items.map(({ item, label, url = '', detail }) => [
      ...[title || String(index + 1), date, label, item.title, url, String(item.words), detail],
    ]),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
