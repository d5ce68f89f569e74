/** `/downloads/edition.md` and `/p/2.4/index.md`: the edition and a passage as Markdown. */
import type { BlockContent, Heading, PhrasingContent, RootContent } from 'mdast';
import { chapterByNumber } from '../../model/chapter-lookup.ts';
import { insideChapter, numberedTitle, studyTitleWords } from '../../model/chapter-words.ts';
import type { Chapter, Edition, Passage } from '../../model/types.ts';
import { pinpointOf } from '../cite/pinpoint.ts';
import { citedPlace } from '../cite/place.ts';
import { addressOfWhole, ownCitation } from '../cite/texts.ts';
import { fullTitle } from '../cite/work.ts';
import { partsOf } from '../kept/parts.ts';
import type { Epigraph } from '../../schemas/chapter.ts';
import { blocksFrom, printMarkdown } from './nodes.ts';
import { paragraph, passageBlocks, passageNotes, strong, type Footnote } from './passage.ts';
import { PAGES } from '../../model/pages.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

const heading = (depth: Heading['depth'], value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
});
const emphasis = (value: string): PhrasingContent => ({ type: 'emphasis', children: [{ type: 'text', value }] });

/** The whole: text, glossary, works; notes are footnotes. */
export function editionMarkdown(edition: Edition): string {
  const { config, chapters, passages, entries, references } = edition;
  const place = { edition, page: edition.routes.glossary(), prefix: '' };
  return printMarkdown([
    heading(1, fullTitle(config)),
    citation(ownCitation(edition, { url: addressOfWhole(edition) }), addressOfWhole(edition)),
    paragraph(config.statement.trim()),
    paragraph(config.rights.trim()),
    ...chapters.flatMap((chapter) => chapterMarkdown(edition, chapter)),
    ...(entries.length > 0 ? [heading(2, PAGES.glossary.title)] : []),
    ...entries.flatMap((entry) => [
      paragraph(
        strong(entry.term),
        ...(entry.native ? [` (${entry.native.text})`] : []),
        say(words.files.after, { text: entry.short }),
      ),
      ...blocksFrom(entry.html, place),
    ]),
    ...(references.length > 0 ? [heading(2, PAGES.references.title)] : []),
    ...references.map(({ text }) => paragraph(text)),
    ...passages.flatMap((passage) => passageNotes(edition, passage)),
  ]);
}

const chapterMarkdown = (edition: Edition, chapter: Chapter): RootContent[] => [
  heading(2, numberedTitle(chapter)),
  ...(chapter.studyTitle ? [paragraph(studyTitleWords(chapter.studyTitle))] : []),
  paragraph(emphasis(chapter.summary.trim())),
  ...chapter.epigraphs.map(epigraph),
  ...partsOf(chapter).flatMap(({ section, passages }) => [
    ...(section ? [heading(Math.min(section.level + 1, 6) as Heading['depth'], section.title)] : []),
    ...passages.flatMap((passage) => passageBlocks(edition, passage)),
  ]),
];

/** Its words as they are printed, line by line, and whose they are. */
const epigraph = ({ text, source }: Epigraph): RootContent => ({
  type: 'blockquote',
  children: [
    paragraph(
      ...text
        .split(/\r?\n/)
        .flatMap((line, at): (PhrasingContent | string)[] => (at ? [{ type: 'break' }, line] : [line])),
    ),
    ...(source ? [paragraph(source)] : []),
  ] as BlockContent[],
});

/** A passage alone: number, text, notes, citation with address and version. */
export function passageMarkdown(edition: Edition, passage: Passage): string {
  const { url } = citedPlace(edition, passage.ref);
  const chapter = chapterByNumber(edition, passage.chapter);
  const { shortStatement } = edition.config;
  return printMarkdown([
    ...passageBlocks(edition, passage),
    citation(ownCitation(edition, { pinpoint: pinpointOf(passage.ref), url }), url),
    ...(chapter ? [paragraph(insideChapter(chapter))] : []),
    ...(shortStatement ? [paragraph(shortStatement.trim())] : []),
    ...passageNotes(edition, passage, footnotesOf(edition, passage)),
  ]);
}

/** A citation whose address at its end is a link. */
const citation = (text: string, url: string): RootContent =>
  paragraph(text.slice(0, -url.length), { type: 'link', url, children: [{ type: 'text', value: url }] });

/** The footnotes to which a passage refers; one that others refer to, too, belongs to the first of them. */
const footnotesOf = ({ passages }: Edition, { chapter, html, footnotes = [] }: Passage): Footnote[] => [
  ...footnotes,
  ...passages
    .filter((other) => other.chapter === chapter)
    .flatMap((other) => other.footnotes ?? [])
    .filter((note) => html.includes(`href="#${note.id}"`) && !footnotes.includes(note)),
];
