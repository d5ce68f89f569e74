/** Web and mail addresses in a text become links, by the rules of GFM, by which the edition would find them anyway. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { unified } from 'unified';

interface Extension {
  transforms?: ((tree: Root) => unknown)[] | null;
}

/** remark-gfm hands its parts over in a way that has no type. */
const { fromMarkdownExtensions = [] } = unified().use(remarkGfm).freeze().data() as {
  fromMarkdownExtensions?: (Extension | Extension[])[];
};
const transforms = fromMarkdownExtensions.flat().flatMap((extension) => extension.transforms ?? []);

/** Links the addresses of a tree in place. */
export function linkAddresses(tree: Root): void {
  for (const transform of transforms) transform(tree);
}
