/** What the pictures of previews say, by page; and what is said of them to those who do not see them. */
import { beginning } from '../../model/beginning.ts';
import { chapterByNumber } from '../../model/chapter-lookup.ts';
import type { Chapter, Edition, Passage } from '../../model/types.ts';
import { pinpointOf } from '../cite/pinpoint.ts';
import { sentence } from '../cite/texts.ts';
import { editionOf, fullTitle } from '../cite/work.ts';
import type { PreviewWords } from './picture.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** More characters never fit. */
const MOST = 320;

const footOf = ({ config }: Edition, ...more: string[]): string =>
  [
    config.title,
    [editionOf(config), say(words.cited.version, { version: config.version })].join(words.lists.comma),
    ...more,
  ].join(' · ');

export const previewOfPassage = (edition: Edition, passage: Passage): PreviewWords => ({
  number: passage.ref,
  heading: chapterByNumber(edition, passage.chapter)?.title ?? '',
  text: beginning(passage.text, MOST),
  foot: footOf(edition, pinpointOf(passage.ref)),
});

export const previewOfChapter = (edition: Edition, { number, unnumbered, title, summary }: Chapter): PreviewWords => ({
  ...(!unnumbered && { number }),
  heading: title,
  text: beginning(summary, MOST),
  foot: footOf(edition),
});

export const previewOfEdition = ({ config, config: { source } }: Edition): PreviewWords => ({
  heading: words.frame.edition,
  text: fullTitle(config),
  foot: say(words.files.studyBy, { author: source.shortAuthor ?? source.author }),
});

/** The alternative text of a picture: all that stands on it, a sentence a line. */
export const previewAlt = ({ number, heading, text, foot }: PreviewWords): string =>
  [[number, heading].filter(Boolean).join(' '), text, foot].map(sentence).join(' ');
