/** What the metadata of a page is about. */
import type { Chapter, Edition, Passage } from '../../model/types.ts';
import { pinpointOf } from '../cite/pinpoint.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

export interface PageSubject {
  edition: Edition;
  /** Absolute address of the page. */
  canonical: string;
  title: string;
  description: string;
  /** The chapter, on its page and on those of its passages; no other page is part of the text. */
  chapter?: Chapter | undefined;
  /** The passage, on its own page and its card. */
  passage?: Passage | undefined;
  /** Whether it is the title page, which stands for the whole. */
  isWhole?: boolean | undefined;
}

/** A part of the text. */
export type TextSubject = PageSubject & { chapter: Chapter };

/** Whether a page is a part of the text. */
export const isText = (subject: PageSubject): subject is TextSubject => subject.chapter !== undefined;

/** What the part is called: `Emergence`, `Emergence, para. 2.4`. */
export const partTitle = ({ chapter, passage }: TextSubject): string =>
  passage ? say(words.cited.titleAt, { title: chapter.title, pinpoint: pinpointOf(passage.ref) }) : chapter.title;

/** A `meta` element. */
export type Meta = { name: string; content: string } | { property: string; content: string };

/** A `link` element. */
export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
  title?: string;
}
