/** One part of the file while it is written: what its paragraphs refer to, numbered in the order of the text. */
import { element as x, type Xml, type XmlContent } from '../kept/xml.ts';

/** Numbers that have to be one series in the whole file. */
export class Counters {
  #bookmark = 0;
  /** Ordered lists, each counting anew: the number at which it begins. */
  readonly lists: number[] = [];

  nextBookmark(): number {
    return this.#bookmark++;
  }

  /** The id of a new ordered list; 1 is that of all others. */
  newList(start: number): number {
    return this.lists.push(start) + 1;
  }
}

/** A part with the links to the web that stand in it. */
export class Part {
  readonly counters: Counters;
  readonly #links = new Map<string, string>();

  constructor(counters: Counters) {
    this.counters = counters;
  }

  /** A link to the web. */
  link(url: string, runs: XmlContent): Xml {
    const id = this.#links.get(url) ?? `web${this.#links.size + 1}`;
    this.#links.set(url, id);
    return x('w:hyperlink', { 'r:id': id }, runs);
  }

  /** Something that links may lead to. */
  bookmark(name: string, content: XmlContent): XmlContent[] {
    const id = this.counters.nextBookmark();
    return [x('w:bookmarkStart', { 'w:id': id, 'w:name': name }), content, x('w:bookmarkEnd', { 'w:id': id })];
  }

  /** What its links lead to, with what else the part relates to. */
  relationships(others: readonly Xml[] = []): Xml {
    const links = Array.from(this.#links, ([url, id]) => relationship(id, 'hyperlink', url, 'External'));
    return x('Relationships', { xmlns: `${PACKAGE}/relationships` }, others, links);
  }
}

export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param kind The last word of its type; a whole address where it is not of the Office documents. */
export const relationship = (id: string, kind: string, target: string, mode?: 'External'): Xml =>
  x('Relationship', {
    Id: id,
    Type: kind.includes(':') ? kind : `${OFFICE}/${kind}`,
    Target: target,
    TargetMode: mode,
  });
