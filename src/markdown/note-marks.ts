/** The mark of a note that a citation becomes, set where typographers set it. */
import type { FootnoteDefinition, FootnoteReference, Parents, PhrasingContent, RootContent, Text } from 'mdast';

/** A mark stands after the genitive, after points and commas, and after the quotation marks that close with them. */
const BEFORE_MARK = /^(?:[’']s\b)?(?:[.,;:!?…،؛؟۔]+[”’"»]*)?/;
/** In French it stands before them. */
const BEFORE_FRENCH_MARK = /^(?:[’']s\b)?/;

/** Names for footnotes that the text does not use itself. */
export function freeNames(used: ReadonlySet<string>): (number: number) => string {
  let prefix = 'cite';
  while ([...used].some((name) => name.startsWith(`${prefix}-`))) prefix += 'd';
  return (number) => `${prefix}-${number}`;
}

/**
 * Sets words and a mark in the place of a citation: no space stands before the mark, and the signs that end a clause do.
 * @param language Of the citations, as a tag.
 */
export function setMark(parent: Parents, holder: Text, words: PhrasingContent[], name: string, language: string): void {
  const siblings = parent.children as PhrasingContent[];
  const [before, after] = [siblings[siblings.indexOf(holder) - 1], siblings[siblings.indexOf(holder) + 1]];
  if (words.length === 0 && before?.type === 'text') cut(before, before.value.trimEnd());
  const signs = after?.type === 'text' ? signsBefore(after.value, language) : '';
  if (signs !== '' && after?.type === 'text') cut(after, after.value.slice(signs.length));
  const mark: FootnoteReference = { type: 'footnoteReference', identifier: name, label: name };
  const own: PhrasingContent[] = signs === '' ? [] : [{ type: 'text', value: signs }];
  siblings.splice(siblings.indexOf(holder), 1, ...words, ...own, mark);

  /** Leaves so much of a text; none stays that is empty, unless it keeps the place of another citation. */
  function cut(text: Text, rest: string): void {
    if (rest === '' && text.value !== '') siblings.splice(siblings.indexOf(text), 1);
    text.value = rest;
  }
}

/** The signs at the start of a text that stand before a mark. */
export const signsBefore = (text: string, language: string): string =>
  (/^fr\b/i.test(language) ? BEFORE_FRENCH_MARK : BEFORE_MARK).exec(text)?.[0] ?? '';

/** The note to which a mark leads. */
export const noteOf = (name: string, children: PhrasingContent[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: name,
  label: name,
  children: [{ type: 'paragraph', children }],
});

/** Whether what follows words begins a sentence. */
export const opensSentence = (words: string): boolean => /(?:^|[.!?…][”’"»)\]]*)\s*$/.test(words);

/** Children of a parent as text, up to one of them. */
export function textBefore(parent: Parents, child: RootContent): string {
  const siblings: readonly RootContent[] = parent.children;
  return siblings
    .slice(0, siblings.indexOf(child))
    .map((node) => ('value' in node ? node.value : 'x'))
    .join('');
}
