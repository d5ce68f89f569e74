import { numberAsData } from '../model/chapter-words.ts';
import { oneLine } from './cite/editors.ts';
import type { Chapter, Edition } from '../model/types.ts';

/**
 * `/api/edition.json`: what the edition is, and its contents. `subtitle` is null where there is none; the number of a chapter
 * is a number, of an appendix its letter.
 */
export function editionJson({ config, routes, chapters }: Edition) {
  return {
    title: config.title,
    subtitle: config.subtitle ?? null,
    version: config.version,
    ...(config.doi !== undefined && { doi: config.doi }),
    date: config.date,
    editors: config.editors.map(({ part, ...editor }) => ({
      ...editor,
      ...(part !== undefined && { part: oneLine(part) }),
    })),
    language: config.language,
    url: routes.home(),
    source: config.source,
    chapters: chapters.map(chapterJson),
  };
}

function chapterJson({ number, slug, title, studyTitle, part, summary, url, sections, passages }: Chapter) {
  return {
    number: numberAsData(number),
    slug,
    title,
    ...(studyTitle && { studyTitle }),
    ...(part && { part }),
    summary,
    url,
    sections: sections.map(({ id, title, level, url: address }) => ({ id, title, level, url: address })),
    passages: passages.map((passage) => passage.ref),
  };
}
