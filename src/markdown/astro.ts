/** The same plugins for the site's own Markdown processor, which reads chapters and pages by their file names. */
import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { MarkdownContext } from './context.ts';
import { rehypePlugins, remarkPlugins, textKindOf } from './index.ts';

type GetContext = () => Promise<MarkdownContext>;

/** All remark plugins of stage one as one. */
export function remarkEdition(getContext: GetContext) {
  return async (tree: MdastRoot, file: VFile): Promise<MdastRoot> => {
    const plugins = remarkPlugins(textKindOf(file.path), await getContext());
    return (await unified().use(plugins).run(tree, file)) as MdastRoot;
  };
}

/** All rehype plugins of stage one as one. */
export function rehypeEdition(getContext: GetContext) {
  return async (tree: HastRoot, file: VFile): Promise<HastRoot> => {
    const plugins = rehypePlugins(textKindOf(file.path), await getContext());
    return (await unified().use(plugins).run(tree, file)) as HastRoot;
  };
}
