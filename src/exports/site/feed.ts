/**
 * Atom feeds: `/feed.xml` of the edition, with what each version brought, and `feed.atom` of each chapter. Each passage, note
 * and entry that is new or changed is an entry of its own. https://www.rfc-editor.org/rfc/rfc4287
 */
import { escapeHtml } from '../../citations/citeproc-html.ts';
import { absolute } from '../../model/permalink.ts';
import type { Chapter, Edition } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { editorsOf, namesInWords, oneLine } from '../cite/editors.ts';
import { newsItems, type NewsItem } from './news-items.ts';

/** Versions of which things are told one by one; of older ones the feed of the edition has what they brought as a whole. */
const IN_FULL = 3;

interface FeedEntry {
  id: string;
  title: string;
  date: string;
  url: string;
  summary: string;
}

/** `/feed.xml`: the versions that `edition.yaml` tells of, and the present one, the newest first, each with its things. */
export function feed(edition: Edition): string {
  const { config, site, routes } = edition;
  const items = Map.groupBy(newsItems(edition), ({ version }) => version);
  const entries = versionsOf(edition).flatMap(({ version, date, text }, index): FeedEntry[] => [
    {
      id: `${site}#version-${version}`,
      title: say(words.feed.version, { version }),
      date,
      url: site,
      summary: text,
    },
    ...(index < IN_FULL ? (items.get(version) ?? []) : []).map((item) => entryOf(edition, item, date)),
  ]);
  return atom(edition, { title: config.title, self: routes.feed(), home: routes.home(), entries });
}

/** `/the-harbour/feed.atom`: what is new or changed in a chapter, its notes, and what it cites and uses. */
export function chapterFeed(edition: Edition, chapter: Chapter): string {
  const items = newsItems(edition).filter(({ chapters }) => chapters.includes(chapter.number));
  const entries = versionsOf(edition)
    .slice(0, IN_FULL)
    .flatMap(({ version, date }) =>
      items.filter((item) => item.version === version).map((item) => entryOf(edition, item, date)),
    );
  const title = say(words.feed.ofChapter, { chapter: chapter.title, title: edition.config.title });
  return atom(edition, { title, self: edition.routes.feedOfChapter(chapter.slug), home: chapter.url, entries });
}

/** What is told of each version, the newest first. */
function versionsOf({ config }: Edition): { version: string; date: string; text: string }[] {
  const present = { version: config.version, date: config.date, text: config.description };
  return config.changes.some(({ version }) => version === config.version)
    ? config.changes
    : [present, ...config.changes];
}

const entryOf = (edition: Edition, { id, version, title, url, text }: NewsItem, date: string): FeedEntry => ({
  id: `${edition.site}#version-${version}/${id}`,
  title,
  date,
  url: absolute(edition, url),
  summary: text,
});

interface Feed {
  title: string;
  self: string;
  home: string;
  entries: readonly FeedEntry[];
}

function atom(edition: Edition, { title, self, home, entries }: Feed): string {
  const { config } = edition;
  const item = (entry: FeedEntry) => `  <entry>
    <id>${escapeHtml(entry.id)}</id>
    <title>${escapeHtml(oneLine(entry.title))}</title>
    <updated>${instant(entry.date)}</updated>
    <link href="${escapeHtml(entry.url)}"/>
    <summary>${escapeHtml(entry.summary.trim())}</summary>
  </entry>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${config.language}">
  <id>${escapeHtml(absolute(edition, home))}</id>
  <title>${escapeHtml(oneLine(title))}</title>
  <subtitle>${escapeHtml(words.feed.subtitle)}</subtitle>
  <updated>${instant(entries[0]?.date ?? config.date)}</updated>
  <author><name>${escapeHtml(namesInWords(editorsOf(config)))}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(absolute(edition, self))}"/>
  <link rel="alternate" type="text/html" href="${escapeHtml(absolute(edition, home))}"/>
${entries.map(item).join('')}</feed>
`;
}

/** Atom wants a time of day; a version has none. */
const instant = (date: string): string => `${date}T00:00:00Z`;
