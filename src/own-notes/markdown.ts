/**
 * A reader’s notes as Markdown that people read, and back: for each a heading with the passage, a quotation of its words, what it
 * says, and in a comment what nobody reads. What is written in another program without comments is read as well.
 */
import { refInAddress, textIn, valueAt } from '../anchoring/web-annotation.ts';
import type { Source } from './annotations.ts';
import type { OwnNote } from './note.ts';
import { readNotes, type RawNote, type ReadNotes } from './read-notes.ts';

export function markdownOf(notes: readonly OwnNote[], { site, label }: Source): string {
  return [`# ${escaped(label)}`, ...notes.map((note) => noteInMarkdown(note, site)), ''].join('\n\n');
}

function noteInMarkdown({ ref, words, text, ...unseen }: OwnNote, site: string): string {
  return [
    `## [${ref}](${new URL(`p/${encodeURIComponent(ref)}/`, site).href})`,
    ...(words === '' ? [] : [`> ${escaped(words)}`]),
    ...(text === '' ? [] : [escaped(text)]),
    comment(unseen),
  ].join('\n\n');
}

/** Nothing of a note becomes markup, or looks like a part of the file. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\<]/g, String.raw`\$&`).replaceAll(/^(\s*)([#>])/gm, String.raw`$1\$2`);
const unescaped = (text: string): string => text.replaceAll(/\\([\\<#>])/g, '$1');

/** In a comment of HTML, `--` and signs of markup would end it. */
const comment = (values: object): string =>
  `<!-- ${JSON.stringify(values)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
    .replaceAll('--', String.raw`-\u002d`)} -->`;

const HEADING = /^## +(.*)$/;
const COMMENT = /^<!-- (\{.*\}) -->$/;

/** The notes of a file: what stands below a heading with a passage’s number or address. */
export function notesFromMarkdown(file: string): ReadNotes {
  const sections: { heading: string; lines: string[] }[] = [];
  for (const line of file.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const heading = HEADING.exec(line)?.[1];
    if (heading === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ heading, lines: [] });
  }
  return readNotes(sections.map(noteFrom), { isBroken: false, isLater: false });
}

function noteFrom({ heading, lines }: { heading: string; lines: string[] }): RawNote {
  const address = /\]\(([^()\s]*)\)/.exec(heading)?.[1] ?? '';
  const hidden = lines.map((line) => COMMENT.exec(line)?.[1]).find((found) => found !== undefined);
  const seen = lines.filter((line) => !COMMENT.test(line));
  const start = seen.findIndex((line) => line.trim() !== '');
  const quoted = start < 0 ? 0 : seen.slice(start).findIndex((line) => !line.startsWith('>'));
  const end = quoted < 0 ? seen.length : start + quoted;
  const values = hidden === undefined ? {} : valuesOf(hidden);
  return {
    ref: refInAddress(address) || (/[^\s[\]]+/.exec(heading)?.[0] ?? ''),
    words: unescaped(
      seen
        .slice(Math.max(start, 0), end)
        .map((line) => line.replace(/^> ?/, ''))
        .join(' '),
    ),
    before: textIn(valueAt(values, 'before')),
    after: textIn(valueAt(values, 'after')),
    text: unescaped(seen.slice(Math.max(end, 0)).join('\n')),
    ...(valueAt(values, 'bookmark') === true && { bookmark: true }),
    id: textIn(valueAt(values, 'id')),
    created: textIn(valueAt(values, 'created')),
    changed: textIn(valueAt(values, 'changed')),
  };
}

function valuesOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
