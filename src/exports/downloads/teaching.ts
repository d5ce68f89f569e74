/** Ready-made files for teaching under `/downloads/`: cartridges, the quiz, cards of the glossary. One row a file. */
import { catalogueOf } from '../../reading-list/catalogue-of.ts';
import { NEW_SESSION, type Item, type ReadingList, type Session } from '../../reading-list/list.ts';
import { Lookup } from '../../reading-list/resolve.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import type { Chapter, Edition } from '../../model/types.ts';
import { ankiDeck } from '../quiz/anki.ts';
import { gift } from '../quiz/gift.ts';
import { questionsOf, type Question } from '../quiz/questions.ts';
import { cartridge } from '../reading-list/cartridge.ts';
import { outlineOfList } from '../reading-list/outline.ts';

export interface TeachingFile {
  /** Name of the file. */
  file: string;
  name: string;
  type: string;
  /** What it is good for, in a sentence. */
  about: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const ZIP = 'application/zip';
const TEXT = 'text/plain; charset=utf-8';

const items = (keys: readonly string[]): Item[] => keys.map((key) => ({ key }));
const questionKeys = (edition: Edition, { number }: Chapter): string[] =>
  edition.questions.filter(({ chapter }) => chapter === number).map(({ id }) => `q.${id}`);

/** The whole edition as a list: a session a chapter, with its passages and questions. */
function wholeList(edition: Edition): ReadingList {
  const sessions = edition.chapters.map((chapter): Session => ({
    ...NEW_SESSION,
    title: `${chapter.number} ${chapter.title}`,
    items: items([...chapter.passages.map(({ ref }) => ref), ...questionKeys(edition, chapter)]),
  }));
  return { title: edition.config.title, by: '', sessions };
}

/** A chapter as a list: a session a section. */
function chapterList(edition: Edition, chapter: Chapter): ReadingList {
  const { number, title, sections, passages } = chapter;
  const before = passages.filter(({ section }) => section === null).map(({ ref }) => ref);
  const sessions = [
    ...(before.length > 0 ? [{ ...NEW_SESSION, title, items: items(before) }] : []),
    ...sections
      .filter((section) => section.passages.length > 0)
      .map((section) => ({ ...NEW_SESSION, title: section.title, items: items(section.passages) })),
    { ...NEW_SESSION, title: words.readingList.questions, items: items(questionKeys(edition, chapter)) },
  ].filter((session) => session.items.length > 0);
  return { title: `${edition.config.title}: ${number} ${title}`, by: '', sessions };
}

/** The cartridge of the whole edition, with its quiz. */
export const editionCartridge = (edition: Edition): Uint8Array<ArrayBuffer> =>
  cartridge(outlineOfList(wholeList(edition), new Lookup(catalogueOf(edition))), questionsOf(edition));

/** The files that this edition has: without a quiz none of its files. */
export function teachingFiles(edition: Edition): TeachingFile[] {
  const lookup = new Lookup(catalogueOf(edition));
  const quiz = questionsOf(edition);
  const ofChapter = ({ number }: Chapter): Question[] =>
    quiz.filter(({ passages }) =>
      passages.every((ref) => edition.passages.some((one) => one.ref === ref && one.chapter === number)),
    );
  const title = say(words.readingList.quizOf, { title: edition.config.title });
  const encoder = new TextEncoder();
  return [
    ...edition.chapters.map((chapter) => ({
      file: `chapter-${chapter.number}.imscc`,
      name: `Chapter ${chapter.number} as a Common Cartridge`,
      type: ZIP,
      about:
        'For a learning platform: a module a section, a link a passage, seminar questions, and the quiz where there is one.',
      bytes: cartridge(outlineOfList(chapterList(edition, chapter), lookup), ofChapter(chapter)),
    })),
    ...(quiz.length > 0
      ? [
          {
            file: 'quiz.gift.txt',
            name: 'Quiz in GIFT',
            type: TEXT,
            about: `${quiz.length} questions with answers and explanations, for Moodle and others.`,
            bytes: encoder.encode(gift(quiz, title)),
          },
          {
            file: 'quiz.qti.zip',
            name: 'Quiz in QTI 1.2',
            type: ZIP,
            about:
              'The same for Canvas, Blackboard and others; what is matched or put in order becomes questions with one right answer.',
            bytes: cartridge({ ...outlineOfList(wholeList(edition), lookup), sessions: [] }, quiz),
          },
        ]
      : []),
    ...(edition.entries.length > 0
      ? [
          {
            file: 'glossary.anki.txt',
            name: 'Glossary as cards for Anki',
            type: TEXT,
            about: `${edition.entries.length} cards, to import as a text file.`,
            bytes: encoder.encode(ankiDeck(edition)),
          },
        ]
      : []),
  ];
}
