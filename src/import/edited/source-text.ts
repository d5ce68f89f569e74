/** The text of each passage as readers have it, sign by sign, and where in its chapter's file each sign is written. */
import type { Nodes, Parents, Root } from 'mdast';
import type { MarkdownContext } from '../../markdown/context.ts';
import { parseTree } from '../../markdown/parse-tree.ts';
import { sourceOffsets } from '../../markdown/source-offsets.ts';
import type { ChapterNumber } from '../../model/passage-ref.ts';
import { SIGN } from './signs.ts';

/** A sign, and its place in the source. */
export interface Written {
  sign: string;
  from: number;
  to: number;
  /** What is printed from something that is written in another way, such as a citation: all of it has this place. */
  isWhole?: true;
  /** Whether it stands in a paragraph that stands by itself. */
  isPlain: boolean;
}

/** Markup around signs: its place in the source, and that of its first sign and the one after its last. */
export interface Markup {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** A passage in its source. */
export interface SourceText {
  ref: string;
  /** Where it begins and ends in the source. */
  from: number;
  to: number;
  signs: Written[];
  markup: Markup[];
}

/** A chapter as its file has it, without its front matter. */
export interface ChapterSource {
  path: string;
  chapter: ChapterNumber;
  body: string;
}

/** The passages of a chapter, in their order; `undefined` for a text that is no well-formed Markdown. */
export async function sourceTexts(source: ChapterSource, context: MarkdownContext): Promise<SourceText[] | undefined> {
  const tree = await parseTree({ ...source, mdx: true, target: 'chapter' }, context);
  return tree && new Reader(source.body, tree).passages;
}

const INLINE = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference', 'unmarked', 'htmlElement']);
const SILENT = new Set(['definition', 'footnoteDefinition', 'heading', 'yaml', 'mdxjsEsm']);

class Reader {
  readonly passages: SourceText[] = [];
  readonly #body: string;
  /** Places of what is printed as a citation. */
  readonly #cited = new Set<string>();
  #isPlain = false;

  constructor(body: string, tree: Root) {
    this.#body = body;
    this.#findCitations(tree);
    for (const node of tree.children) {
      const ref = (node.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties?.['dataPassage'];
      const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      if (typeof ref === 'string') this.passages.push({ ref, from, to, signs: [], markup: [] });
      else if (!SILENT.has(node.type)) this.#apart();
      if (!this.#open || SILENT.has(node.type)) continue;
      this.#isPlain = node.type === 'paragraph';
      this.#read(node);
      // Components that were lifted out of a paragraph have its place.
      this.#open.to = Math.max(this.#open.to, to);
    }
  }

  get #open(): SourceText | undefined {
    return this.passages.at(-1);
  }

  #findCitations(node: Nodes): void {
    if (node.type === 'link' && node.data?.citation) this.#cited.add(placeOf(node));
    if ('children' in node) for (const child of node.children) this.#findCitations(child);
  }

  /** Ends a paragraph, where one has begun. */
  #apart(): void {
    const last = this.#open?.signs.at(-1);
    if (!this.#open || (last?.sign === SIGN.block && this.#open.signs.length > 1)) return;
    this.#add(SIGN.block, last?.to ?? 0, last?.to ?? 0);
  }

  #add(sign: string, from: number, to: number, isWhole?: true): void {
    this.#open?.signs.push({ sign, from, to, isPlain: this.#isPlain, ...(isWhole && { isWhole }) });
  }

  /** Reads a node; what has no place of its own, such as the words of a citation, has that of what is around it. */
  #read(node: Nodes, around: readonly [from: number, to: number] = [0, 0]): void {
    const [from, to] = [node.position?.start.offset ?? around[0], node.position?.end.offset ?? around[1]];
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        this.#words(node.value, from, to, !node.position || this.#cited.has(placeOf(node)));
        return;
      case 'code':
        this.#words(node.value.replaceAll('\n', SIGN.line), from, to, true);
        return;
      case 'break':
        this.#add(SIGN.line, from, to);
        return;
      case 'footnoteReference':
        this.#add(SIGN.footnote, from, to);
        return;
      case 'math':
        this.#add(SIGN.object, from, to, true);
        return;
      case 'thematicBreak':
        this.#words('* * *', from, to, true);
        return;
      default:
        if ('children' in node) this.#children(node, from, to);
    }
  }

  #children(node: Parents, from: number, to: number): void {
    const { signs = [], markup = [] } = this.#open ?? {};
    const first = signs.length;
    const data = node.data as { hName?: string; hChildren?: unknown } | undefined;
    if (data?.hName === 'picture' || data?.hName === 'img' || (data?.hChildren && node.children.length === 0))
      this.#add(SIGN.object, from, to, true);
    const holdsBlocks = node.children.some((child) => !INLINE_OR_WORDS.has(child.type));
    node.children.forEach((child, index) => {
      if (holdsBlocks && index > 0) this.#apart();
      this.#read(child, [from, to]);
    });
    const isCitation = node.type === 'link' && node.data?.citation !== undefined;
    if (INLINE.has(node.type) && !isCitation && to > from) markup.push({ from, to, first, last: signs.length });
  }

  #words(value: string, from: number, to: number, isWhole: boolean): void {
    const offsets = isWhole ? undefined : sourceOffsets(value, this.#body.slice(from, to));
    const places = Array.from({ length: value.length }, (_, index) => offsets?.at(index));
    for (let index = 0; index < value.length; index += 1) {
      // A break of the line in the source is a space.
      const sign = /[\t\n\r]/.test(value.charAt(index)) ? ' ' : value.charAt(index);
      const at = places[index];
      if (!offsets || at === undefined) {
        this.#add(sign, from, to, true);
        continue;
      }
      const begins = offsets.isLiteral(index) && this.#body[from + at - 1] === '\\' ? 1 : 0;
      const next = places[index + 1] ?? at + 1;
      const ends = offsets.isLiteral(index) && begins === 0 ? next : at + 1;
      this.#add(sign, from + at - begins, from + Math.max(ends, at + 1));
    }
    this.#joinSpaces();
  }

  /** Spaces around a break of the line are one. */
  #joinSpaces(): void {
    const { signs = [] } = this.#open ?? {};
    for (let index = signs.length - 1; index >= 0 && signs[index]?.sign !== SIGN.block; index -= 1) {
      const sign = signs[index];
      const before = signs[index - 1];
      if (sign?.sign !== ' ' || before?.sign !== ' ' || before.isWhole || sign.isWhole) continue;
      before.to = sign.to;
      signs.splice(index, 1);
    }
  }
}

const INLINE_OR_WORDS = new Set([...INLINE, 'text', 'inlineCode', 'break', 'footnoteReference', 'math', 'image']);

const placeOf = (node: Nodes): string => `${node.position?.start.offset ?? ''}-${node.position?.end.offset ?? ''}`;
