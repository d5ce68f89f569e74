/** How a chapter is called where it is named: by number, as an appendix, or by its title alone. */
import type { ChapterNumber } from './passage-ref.ts';

const WORDS = {
  kind: 'Chapter',
  kindOfAppendix: 'Appendix',
  chapter: (number: ChapterNumber) => `Chapter ${number}`,
  appendix: (letter: ChapterNumber) => `Appendix ${letter}`,
  passages: (name: string) => `Passages: ${name}`,
  inStudy: (title: string) => `In the study: “${title}”`,
  /** Where a passage stands. */
  inside: (name: string) => `In ${name}.`,
  /** Of what is cited. */
  inChapter: (number: ChapterNumber) => `chap. ${number}`,
  inAppendix: (letter: ChapterNumber) => `app. ${letter}`,
};

/** What of a chapter says how it is called. */
interface Called {
  number: ChapterNumber;
  title: string;
  /** Set where its number is part of references only, as of a preface. */
  unnumbered: boolean;
}

/** Whether a chapter stands after the others, under a letter. */
export const isAppendix = (number: ChapterNumber): boolean => /^[A-Z]$/.test(number);

/** `Chapter`, `Appendix` */
export const kindOfChapter = (number: ChapterNumber): string =>
  isAppendix(number) ? WORDS.kindOfAppendix : WORDS.kind;

/** `Chapter 2`, `Appendix A` */
export const chapterWord = (number: ChapterNumber): string =>
  isAppendix(number) ? WORDS.appendix(number) : WORDS.chapter(number);

/** The same of a chapter whose number is printed; of another its title. */
const chapterName = ({ number, title, unnumbered }: Called): string => (unnumbered ? title : chapterWord(number));

/** `2 The harbour`, `A Sources`, `Preface` */
export const numberedTitle = ({ number, title, unnumbered }: Called): string =>
  unnumbered ? title : `${number} ${title}`;

/** `In chapter 2, The harbour.`, `In Preface.` */
export const insideChapter = (chapter: Called): string => {
  const word = chapterWord(chapter.number);
  return WORDS.inside(
    chapter.unnumbered ? chapter.title : `${word.charAt(0).toLowerCase()}${word.slice(1)}, ${chapter.title}`,
  );
};

/** `In the study: “The harbour”` */
export const studyTitleWords = (title: string): string => WORDS.inStudy(title);

/** `Passages: Chapter 2` */
export const passagesWords = (chapter: Called): string => WORDS.passages(chapterName(chapter));

/** `Chapter 2: The harbour`, `Preface` */
export const fullName = (chapter: Called): string =>
  chapter.unnumbered ? chapter.title : `${chapterWord(chapter.number)}: ${chapter.title}`;

/** `chap. 2`, `app. A`; of a chapter without a printed number its title. */
export const chapterPinpoint = ({ number, title, unnumbered }: Called): string =>
  unnumbered ? title : isAppendix(number) ? WORDS.inAppendix(number) : WORDS.inChapter(number);

/** The number as data has it: a number of figures, the letter of an appendix. */
export const numberAsData = (number: ChapterNumber): number | string => (isAppendix(number) ? number : Number(number));
