/** A study's own list of references in plain words: cut into works, and each read as far as it can be. */
import type { CslItem } from './csl.ts';
import { readEntry } from './plain-entry.ts';
import type { ReadWorks } from './merge.ts';

const NUMBER = /^\s*(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})[.)])\s+/;
const HEAD =
  /^\s*#*\s*(?:bibliography|references?|reference list|list of references|literature(?: cited)?|sources|works cited|notes|literatur(?:verzeichnis)?)\s*:?\s*$/i;
/** Where an entry most likely begins within a line: a name with initials, and a year in brackets not far behind. */
const RUN_ON =
  /(?<=[.\d/\p{Ll})]\.?)\s+(?=\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?,\s(?:\p{Lu}\.[\s-]?)+[^()]{0,200}?\((?:\d{4}[a-z]?|n\.d\.)[^)]{0,20}\)[.,]?\s)/gu;

/** The entries of a list, each with its line and, in a numbered list, its number. */
export function entriesOf(text: string): { text: string; line: number; number?: number }[] {
  const lines = text.split('\n').map((line, index) => ({ text: line.replace(/\s+$/, ''), line: index + 1 }));
  const filled = lines.filter((line) => line.text.trim() && !HEAD.test(line.text));
  const isNumbered = filled.filter((line) => NUMBER.test(line.text)).length >= Math.max(1, filled.length / 4);
  const hasGaps = blocksOf(lines).filter((block) => block.length > 0).length > 1;
  const groups: { text: string; line: number }[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (!line.text.trim() || HEAD.test(line.text)) {
      isOpen = false;
      continue;
    }
    const last = groups.at(-1);
    const goesOn = isNumbered
      ? !NUMBER.test(line.text)
      : isOpen && (hasGaps || /^\s{2,}|^\t/.test(line.text) || !isEnd(last?.at(-1)?.text ?? ''));
    if (goesOn && last) last.push(line);
    else groups.push([line]);
    isOpen = true;
  }
  return groups.flatMap((group) => {
    const whole = group.map((line) => line.text.trim()).join(' ');
    const match = isNumbered ? NUMBER.exec(whole) : null;
    const number = match ? Number(match[1] ?? match[2] ?? match[3]) : undefined;
    const own = match ? whole.slice(match[0].length) : whole.replace(/^[-*•]\s+/, '');
    const line = group[0]?.line ?? 1;
    const parts = number === undefined ? own.split(RUN_ON) : [own];
    return parts.map((part) => ({ text: part.trim(), line, ...(number !== undefined && { number }) }));
  });
}

/** Groups of lines between empty ones. A list without empty lines has an entry a line. */
function blocksOf(lines: readonly { text: string }[]): { text: string }[][] {
  const blocks: { text: string }[][] = [[]];
  for (const line of lines) {
    if (!line.text.trim()) blocks.push([]);
    else if (!HEAD.test(line.text)) blocks.at(-1)?.push(line);
  }
  return blocks;
}

const isEnd = (text: string): boolean => /[.\])/]$|\d$|https?:\/\/\S+$|doi:\S+$/i.test(text.trim());

export function readPlainList(text: string): ReadWorks {
  const works: ReadWorks['works'] = [];
  const unread: ReadWorks['unread'] = [];
  let before: CslItem['author'];
  for (const entry of entriesOf(text)) {
    const place = `line ${entry.line}`;
    const item = readEntry(entry.text, before);
    const fields = Object.keys(item).filter((field) => field !== 'type');
    if (!item.title || fields.length < 2) {
      unread.push({ place, why: `no author, year and title were found in “${entry.text.slice(0, 80)}”` });
      continue;
    }
    before = item.author;
    const name = entry.number === undefined ? place : `${place}, number ${entry.number}`;
    works.push({
      item,
      place: name,
      evidence: `Read from the study’s list of references (${fields.join(', ')}): ${entry.text}`,
    });
  }
  return { works, unread };
}
