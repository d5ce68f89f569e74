import type { Chapter, Edition } from '../model/types.ts';

/** `/api/edition.json`: what the edition is, and its contents. `subtitle` is null where there is none. */
export function editionJson({ config, routes, chapters }: Edition) {
  return {
    title: config.title,
    subtitle: config.subtitle ?? null,
    version: config.version,
    date: config.date,
    language: config.language,
    url: routes.home(),
    source: config.source,
    chapters: chapters.map(chapterJson),
  };
}

function chapterJson({ number, slug, title, summary, url, sections, passages }: Chapter) {
  return {
    number,
    slug,
    title,
    summary,
    url,
    sections: sections.map((section) => ({ id: section.id, title: section.title, url: section.url })),
    passages: passages.map((passage) => passage.ref),
  };
}
