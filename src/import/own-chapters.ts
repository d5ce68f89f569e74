/** What the edition's own chapters lend to the study's text: file names, summaries, numbers and headings of sections. */
import type { SourcedText } from '../reading/read.ts';
import type { ChapterMatter } from '../schemas/chapter.ts';

/** A heading that the editors wrote, and the number of the passage below it. */
export interface OwnHeading {
  id: string;
  title: string;
  level: number;
  passage: string;
}

export interface OwnChapter {
  /** Path as an editor knows it. */
  file: string;
  title: string;
  summary: string;
  /** Numbers of its passages as written: `1`, `2`, `2a`. */
  numbers: string[];
  headings: OwnHeading[];
}

const HEADING = /^(#{2,6})\s+(.*?)\s*\[#([^\]]+)\]\s*$/;
const PASSAGE = /^¶[ \t]*(\S+)/;

/** The chapters by the name of their file without `.mdx`. */
export const ownChapters = (chapters: readonly SourcedText<ChapterMatter>[]): Map<string, OwnChapter> =>
  new Map(chapters.map(({ id, file, data, body }) => [id, { file, ...data, ...contentsOf(body) }]));

function contentsOf(body: string): Pick<OwnChapter, 'numbers' | 'headings'> {
  const numbers: string[] = [];
  const headings: OwnHeading[] = [];
  let waiting: Omit<OwnHeading, 'passage'>[] = [];
  for (const line of body.split(/\r?\n/)) {
    const [, marks, title = '', id = ''] = HEADING.exec(line) ?? [];
    if (marks) waiting.push({ id, title, level: marks.length });
    const [, number] = PASSAGE.exec(line) ?? [];
    if (number === undefined) continue;
    numbers.push(number);
    headings.push(...waiting.map((heading) => ({ ...heading, passage: number })));
    waiting = [];
  }
  return { numbers, headings };
}
