/** What files for keeping share: a chapter's headings and passages in their order, and its text as a tree. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { NOTE_KINDS } from '../../model/labels.ts';
import { absolute } from '../../model/permalink.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import type { Chapter, Edition, Note, Passage, Section } from '../../model/types.ts';

/** Passages below one heading; `section` is absent before the first. */
export interface Part {
  section?: Section;
  passages: Passage[];
}

/** A chapter in the order of its text, sections without a passage of their own included. */
export function partsOf({ sections, passages }: Pick<Chapter, 'sections' | 'passages'>): Part[] {
  const parts: Part[] = [];
  const left = [...sections];
  for (const passage of passages) {
    const part = parts.at(-1);
    if (part && (part.section?.id ?? null) === passage.section) {
      part.passages.push(passage);
      continue;
    }
    const until = left.findIndex(({ id }) => id === passage.section);
    const opened = left.splice(0, until + 1).map((section): Part => ({ section, passages: [] }));
    parts.push(...(opened.length > 0 ? opened : [{ passages: [] }]));
    parts.at(-1)?.passages.push(passage);
  }
  return [...parts, ...left.map((section): Part => ({ section, passages: [] }))];
}

/** HTML of the edition as a tree. */
export const treeOf = (html: string): Root => fromHtml(html, { fragment: true });

/** The blocks of a passage: where it is one paragraph, that paragraph. */
export const blocksOf = ({ html, blocks }: Pick<Passage, 'html' | 'blocks'>): Root =>
  treeOf(blocks ? html : `<p>${html}</p>`);

/** A property of an element as text, if it has one. */
export function property({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return value === undefined || value === null || value === false ? undefined : String(value);
}

/** The id of the footnote to which a mark in a text leads. */
export const footnoteOf = (mark: Element): string | undefined =>
  mark.properties['dataFootnoteRef'] === undefined ? undefined : property(mark, 'href')?.slice(1);

/** What follows a footnote on its page: the way back. */
export const isWayBack = (element: Element): boolean => element.properties['dataFootnoteBackref'] !== undefined;

/** The absolute address to which a link leads, from the page of its chapter. */
export const addressFrom = (edition: Pick<Edition, 'site'>, page: string, href: string): string =>
  URL.canParse(href, absolute(edition, page)) ? new URL(href, absolute(edition, page)).href : href;

/** `Later development, as of 2025-12`: what a note is. */
export const noteHead = ({ kind, asOf }: Pick<Note, 'kind' | 'asOf'>): string =>
  asOf ? say(words.files.noteHead, { kind: NOTE_KINDS[kind], date: asOf }) : NOTE_KINDS[kind];
