/** Works as EndNote and as Word itself keep them, in CSL-JSON. */
import type { CslDate, CslItem, CslName } from '../../references/csl.ts';
import { below, childNamed, childrenOf } from './xml.ts';

const ENDNOTE_TYPES: Record<string, string> = {
  'Journal Article': 'article-journal',
  Book: 'book',
  'Book Section': 'chapter',
  'Edited Book': 'book',
  Report: 'report',
  'Government Document': 'report',
  'Newspaper Article': 'article-newspaper',
  'Magazine Article': 'article-magazine',
  Thesis: 'thesis',
  'Web Page': 'webpage',
  'Conference Paper': 'paper-conference',
  'Conference Proceedings': 'paper-conference',
  Statute: 'legislation',
  Case: 'legal_case',
  'Electronic Article': 'article-journal',
};

/** A `<record>` of EndNote. */
export function endnoteItem(record: Element): CslItem {
  const words = (...names: string[]): string | undefined => {
    for (const name of names) {
      const found = below(record, name)[0]?.textContent.trim();
      if (found) return found;
    }
    return undefined;
  };
  const names = (group: string): CslName[] =>
    below(record, group).flatMap((list) => below(list, 'author').map(({ textContent }) => nameOf(textContent)));
  const type = ENDNOTE_TYPES[below(record, 'ref-type')[0]?.getAttribute('name') ?? ''] ?? 'document';
  const isPart = type === 'chapter' || type.startsWith('article') || type === 'paper-conference';
  const [author, editor] = [names('authors'), names('secondary-authors')];
  return defined({
    type,
    title: words('title'),
    author: author.length > 0 ? author : undefined,
    editor: editor.length > 0 ? editor : undefined,
    issued: dateOf(words('year')),
    'container-title': isPart ? words('secondary-title', 'full-title') : undefined,
    'collection-title': isPart ? undefined : words('secondary-title'),
    publisher: words('publisher'),
    'publisher-place': words('pub-location'),
    volume: words('volume'),
    issue: type.startsWith('article') ? words('number') : undefined,
    page: words('pages'),
    edition: words('edition'),
    DOI: words('electronic-resource-num'),
    ISBN: words('isbn'),
    URL: below(record, 'urls')[0] && words('url'),
  });
}

const WORD_TYPES: Record<string, string> = {
  Book: 'book',
  BookSection: 'chapter',
  JournalArticle: 'article-journal',
  ArticleInAPeriodical: 'article-magazine',
  ConferenceProceedings: 'paper-conference',
  Report: 'report',
  InternetSite: 'webpage',
  DocumentFromInternetSite: 'webpage',
  ElectronicSource: 'document',
  Case: 'legal_case',
  Patent: 'patent',
  Film: 'motion_picture',
  Interview: 'interview',
};

/** A `<b:Source>` of Word, and its tag. https://learn.microsoft.com/openspecs/office_standards, "Bibliography" */
export function wordSource(source: Element): { tag: string; item: CslItem } {
  const words = (...names: string[]): string | undefined => {
    for (const name of names) {
      const found = childNamed(source, `b:${name}`)?.textContent.trim();
      if (found) return found;
    }
    return undefined;
  };
  const names = (role: string): CslName[] => {
    const [group] = childrenOf(childNamed(source, 'b:Author') ?? source).filter(
      ({ nodeName }) => nodeName === `b:${role}`,
    );
    if (!group) return [];
    const bodies = below(group, 'b:Corporate').map(({ textContent }): CslName => ({ literal: textContent.trim() }));
    const people = below(group, 'b:Person').map((person): CslName => {
      const part = (name: string) => childNamed(person, name)?.textContent.trim();
      const given = [part('b:First'), part('b:Middle')].filter(Boolean).join(' ');
      return { family: part('b:Last') ?? '', ...(given && { given }) };
    });
    return [...bodies, ...people];
  };
  const type = WORD_TYPES[words('SourceType') ?? ''] ?? 'document';
  const [author, editor] = [names('Author'), names('Editor')];
  const item = defined({
    type,
    title: words('Title'),
    author: author.length > 0 ? author : undefined,
    editor: editor.length > 0 ? editor : undefined,
    issued: dateOf(words('Year'), words('Month'), words('Day')),
    'container-title': words('JournalName', 'BookTitle', 'PeriodicalTitle', 'ConferenceName', 'InternetSiteTitle'),
    publisher: words('Publisher', 'Institution'),
    'publisher-place': words('City'),
    volume: words('Volume'),
    issue: words('Issue'),
    page: words('Pages'),
    edition: words('Edition'),
    DOI: words('DOI'),
    URL: words('URL'),
  });
  return { tag: words('Tag') ?? '', item };
}

function nameOf(written: string): CslName {
  const [family = '', ...given] = written.trim().split(/,\s*/);
  // EndNote marks a body by a comma at its end.
  if (given.length === 0 || given.every((part) => !part)) return { literal: family };
  return { family, given: given.join(' ').trim() };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function dateOf(year?: string, month?: string, day?: string): CslDate | undefined {
  const [found] = /\d{4}/.exec(year ?? '') ?? [];
  if (!found) return year ? { literal: year } : undefined;
  const named = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1 || Number(month) || 0;
  const parts = [Number(found), named, named ? Number(day) || 0 : 0].filter(Boolean);
  return { 'date-parts': [parts] };
}

const defined = (item: Record<string, unknown>): CslItem =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
