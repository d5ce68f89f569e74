/**
 * What Zotero's "Embedded Metadata" translator reads from a page, in our own words after its public source
 * (https://github.com/zotero/translators, "Embedded Metadata.js" and "RDF.js", June 2026), as far as it concerns the tags
 * that our pages have:
 *
 * - A tag `prefix.name` or `prefix:name` with a known prefix (`DC`, `DCTERMS`, `og`, `prism`) is a statement about the page.
 * - The type is a section of a book where there is `citation_inbook_title`; else what `og:type` says (`book`, `website`);
 *   else it is guessed: an article where there is `citation_title`, a page of the web where there are statements. Without
 *   any statement and `citation_title` the translator does not take the page, and its own address is saved.
 * - Title, larger work, date, publisher, language and address are those of `citation_*`; else of Dublin Core or Open Graph;
 *   the address last that of `link rel=canonical`, the date that of the first `time` on the page.
 * - Names are those of `citation_author`, with a semicolon between two. The single one is parted at its commas, where words
 *   with spaces stand before and after. Then a name with a comma is family name and given names, and commas at its end are
 *   taken off; without one the last word is the family name.
 * - Pages are `citation_firstpage` and `citation_lastpage`, edition is `prism.edition`, which a page of the web has not.
 */
import { toString } from 'hast-util-to-string';
import { attribute, elements, parsePage } from '../checks/html.ts';

export interface ZoteroItem {
  itemType: 'book' | 'bookSection' | 'journalArticle' | 'webpage';
  title: string;
  publicationTitle?: string;
  /** Names; a body has no first name. */
  creators: { lastName: string; firstName?: string }[];
  date?: string;
  pages?: string;
  edition?: string;
  publisher?: string;
  language?: string;
  url?: string;
}

/** The item that is saved; nothing where the translator does not take the page. */
export function readAsZotero(html: string): ZoteroItem | undefined {
  const tree = parsePage(html);
  const metas = elements(tree, ({ tagName }) => tagName === 'meta').flatMap((element) => {
    const name = attribute(element, 'name') ?? attribute(element, 'property');
    const content = attribute(element, 'content');
    return name && content ? [{ name, content }] : [];
  });
  const all = (name: string) => metas.filter((meta) => meta.name === name).map(({ content }) => content);
  const first = (...names: string[]) => names.flatMap(all)[0]?.replace(/\s+/g, ' ').trim();
  const hasStatements = metas.some(({ name }) => /^(?:dc|dcterms|og|prism)[.:_]/i.test(name));
  if (!hasStatements && all('citation_title').length === 0) return undefined;

  const [head] = elements(tree, ({ tagName }) => tagName === 'title');
  const [time] = elements(tree, ({ tagName, properties }) => tagName === 'time' && properties.dateTime !== undefined);
  const [canonical] = elements(tree, (element) => attribute(element, 'rel') === 'canonical');
  const [from, to] = [first('citation_firstpage')?.split(/\s*[-–]\s*/)[0], first('citation_lastpage')];
  const itemType = typeOf(first);
  return withoutEmpty({
    itemType,
    title: first('citation_title', 'DC.title', 'og:title') ?? (head ? toString(head) : ''),
    publicationTitle: first('citation_inbook_title', 'DC.source', ...(itemType === 'webpage' ? ['og:site_name'] : [])),
    creators: creatorsOf(all('citation_author')) ?? creatorsOf(all('DC.creator')) ?? [],
    date: first('citation_publication_date', 'DC.date') ?? (time && attribute(time, 'dateTime')),
    pages: from && [from, to].filter(Boolean).join('-'),
    edition: itemType === 'webpage' ? undefined : first('prism.edition'),
    publisher: first('citation_publisher', 'DC.publisher'),
    language: first('citation_language', 'DC.language'),
    url: first('citation_public_url', 'og:url') ?? (canonical && attribute(canonical, 'href')),
  });
}

function typeOf(first: (...names: string[]) => string | undefined): ZoteroItem['itemType'] {
  if (first('citation_inbook_title')) return 'bookSection';
  const graph = first('og:type');
  if (graph === 'book') return 'book';
  if (graph === 'website') return 'webpage';
  return first('citation_title') ? 'journalArticle' : 'webpage';
}

function creatorsOf(tags: string[]): ZoteroItem['creators'] | undefined {
  if (tags.length === 0) return undefined;
  const names = tags.flatMap((tag) => tag.split(/\s*;\s*/));
  const [only = '', ...others] = names;
  const parts = only.split(/\s*,\s*/);
  const isList = others.length === 0 && [parts[0], parts[1]].every((part) => part?.includes(' '));
  return (isList ? parts : names).filter((name) => /[^\s,.;-]/.test(name)).map(nameOf);
}

function nameOf(name: string): { lastName: string; firstName?: string } {
  const trimmed = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '').replace(/\s+/g, ' ');
  const [lastName = '', firstName] = trimmed.split(/, ?/);
  if (name.includes(',')) return firstName === undefined ? { lastName } : { lastName, firstName };
  const space = trimmed.lastIndexOf(' ');
  return space < 0 ? { lastName: trimmed } : { lastName: trimmed.slice(space + 1), firstName: trimmed.slice(0, space) };
}

const withoutEmpty = (item: { [Field in keyof ZoteroItem]: ZoteroItem[Field] | undefined }): ZoteroItem =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as ZoteroItem;
