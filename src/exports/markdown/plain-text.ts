/** `/downloads/edition.txt`: the edition in plain words, a line a passage, its notes below it. */
import { sourceWords } from '../../model/source-words.ts';
import { notesOfPassage } from '../../edition/find.ts';
import { numberedTitle, studyTitleWords } from '../../model/chapter-words.ts';
import { PAGES } from '../../model/pages.ts';
import { noteWords } from '../../model/note-words.ts';
import type { Chapter, Edition, Note } from '../../model/types.ts';
import { addressOfWhole, ownCitation } from '../cite/texts.ts';
import { fullTitle } from '../cite/work.ts';
import { noteHead, partsOf } from '../kept/parts.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** UTF-8 text; an empty line between passages. */
export function editionText(edition: Edition): string {
  const { config, entries, references } = edition;
  const paragraphs = [
    fullTitle(config),
    ownCitation(edition, { url: addressOfWhole(edition) }),
    config.statement,
    config.rights,
    ...edition.chapters.flatMap((chapter) => chapterText(edition, chapter)),
    ...(entries.length > 0 ? [PAGES.glossary.title] : []),
    ...entries.map(
      ({ term, native, text, short }) =>
        `${term}${native ? ` (${native.text})` : ''}${say(words.files.after, { text: text || short })}`,
    ),
    ...(references.length > 0 ? [PAGES.references.title] : []),
    ...references.map(({ text }) => text),
  ];
  return `${paragraphs.map((paragraph) => paragraph.replace(/[^\S\n]+/gu, ' ').trim()).join('\n\n')}\n`;
}

const chapterText = (edition: Edition, chapter: Chapter): string[] => [
  numberedTitle(chapter),
  ...(chapter.studyTitle ? [studyTitleWords(chapter.studyTitle)] : []),
  chapter.summary,
  ...chapter.epigraphs.flatMap(({ text, source }) => [text, ...(source ? [source] : [])]),
  ...partsOf(chapter).flatMap(({ section, passages }) => [
    ...(section ? [section.title] : []),
    ...passages.flatMap((passage) => [
      `${passage.ref} ${passage.text}`,
      ...notesOfPassage(edition, passage.ref).map((note) => noteText(edition, note)),
    ]),
  ]),
];

function noteText(edition: Edition, note: Note): string {
  const quoted = noteWords(edition, note);
  const sources = note.sources
    .map((source) => [sourceWords(source), source.url].filter(Boolean).join(', '))
    .join(words.files.betweenSources);
  const head = `[${note.passage}${note.letter}] ${noteHead(note)}${quoted ? say(words.files.noteOn, { words: quoted }) : ''}`;
  return say(words.files.noteInText, { head, text: note.text, sources });
}
