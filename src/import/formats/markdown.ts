/** Markdown, with tables, footnotes and Pandoc's signs, to a tree. */
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { splitFrontMatter } from '../../reading/located.ts';
import { tallyOf } from '../law/words.ts';
import { treeTexts } from '../law/markdown-words.ts';
import type { Dropped, Manuscript } from '../manuscript.ts';
import { withoutHtml } from './markdown-html.ts';
import { hideSyntax, withoutRaising } from './markdown-pandoc.ts';
import { propertiesOfYaml } from './properties.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

export async function readMarkdown(text: string): Promise<Manuscript> {
  const parts = splitFrontMatter(text);
  const body = parts?.body ?? text;
  const matter = parts && text.slice(0, text.length - body.trimStart().length).trim();
  const dropped: Dropped[] = matter ? [{ what: 'front matter', text: matter, line: 1 }] : [];
  const hidden = hideSyntax(body);
  const tree = parser.parse(hidden.text);
  // Where nothing was hidden from the parser, this is the tree of the source itself, as yet unchanged.
  const source = withoutRaising(body);
  const texts = treeTexts(hidden.text === source ? tree : parser.parse(source));
  dropped.push(...hidden.show(tree));
  tellNotesApart(tree);
  dropped.push(...(await withoutHtml(tree)));
  const words = tallyOf([matter ?? '', ...texts]);
  return { tree, dropped, words, ...(matter && { properties: propertiesOfYaml(matter) }) };
}

/**
 * A label may come again, as where chapters of their own were put together: each mark belongs to the next note of its
 * label, else to the last.
 */
function tellNotesApart(tree: Root): void {
  const notes = new Map<string, FootnoteDefinition[]>();
  visit(tree, 'footnoteDefinition', (node) => {
    notes.set(node.identifier, [...(notes.get(node.identifier) ?? []), node]);
  });
  const renamed = new Map<FootnoteDefinition, string>();
  visit(tree, 'footnoteReference', (node: FootnoteReference) => {
    const all = notes.get(node.identifier) ?? [];
    if (all.length < 2) return;
    const at = (other: FootnoteReference | FootnoteDefinition) => other.position?.start.offset ?? 0;
    const note = all.find((candidate) => at(candidate) > at(node)) ?? all.at(-1);
    if (!note) return;
    const label = renamed.get(note) ?? `${node.identifier}-${all.indexOf(note) + 1}`;
    renamed.set(note, label);
    node.identifier = label;
  });
  for (const [note, label] of renamed) note.identifier = label;
}
