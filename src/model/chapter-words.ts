/** How a chapter is called where it is named: by number, as an appendix, or by its title alone. */
import { words } from '../words/index.ts';
import { say } from '../words/say.ts';
import type { ChapterNumber } from './passage-ref.ts';

const NAMES = words.chapterNames;

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
  isAppendix(number) ? NAMES.kindOfAppendix : NAMES.kind;

/** `Chapter 2`, `Appendix A` */
export const chapterWord = (number: ChapterNumber): string =>
  say(isAppendix(number) ? NAMES.appendix : NAMES.chapter, { number });

/** The same of a chapter whose number is printed; of another its title. */
const chapterName = ({ number, title, unnumbered }: Called): string => (unnumbered ? title : chapterWord(number));

/** `2 The harbour`, `A Sources`, `Preface` */
export const numberedTitle = ({ number, title, unnumbered }: Called): string =>
  unnumbered ? title : `${number} ${title}`;

/** `In chapter 2, The harbour.`, `In Preface.` */
export const insideChapter = ({ number, title, unnumbered }: Called): string =>
  unnumbered
    ? say(NAMES.inside, { title })
    : say(isAppendix(number) ? NAMES.insideAppendix : NAMES.insideChapter, { number, title });

/** `In the study: “The harbour”` */
export const studyTitleWords = (title: string): string => say(NAMES.inStudy, { title });

/** `Passages: Chapter 2` */
export const passagesWords = (chapter: Called): string => say(NAMES.passages, { name: chapterName(chapter) });

/** `Chapter 2: The harbour`, `Preface` */
export const fullName = (chapter: Called): string => withTitle(NAMES.full, chapter);

/** `Chapter 2, The harbour`, `Preface` */
export const titledName = (chapter: Called): string => withTitle(NAMES.titled, chapter);

const withTitle = (text: typeof NAMES.full | typeof NAMES.titled, { number, title, unnumbered }: Called): string =>
  unnumbered ? title : say(text, { name: chapterWord(number), title });

/** `chap. 2`, `app. A`; of a chapter without a printed number its title. */
export const chapterPinpoint = ({ number, title, unnumbered }: Called): string =>
  unnumbered ? title : say(isAppendix(number) ? NAMES.inAppendix : NAMES.inChapter, { number });

/** The number as data has it: a number of figures, the letter of an appendix. */
export const numberAsData = (number: ChapterNumber): number | string => (isAppendix(number) ? number : Number(number));
