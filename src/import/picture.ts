/** A picture in the tree of a chapter, and how it is written there. */
import type { Node } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';

export interface PictureNode extends Node {
  type: 'picture';
  alt: string;
  caption: string;
  /** Address in the source, or of the file beside the chapters. */
  url: string;
  /** Whether a chapter can show it: usable-pictures.ts. */
  isUsable?: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    picture: PictureNode;
  }
  interface RootContentMap {
    picture: PictureNode;
  }
}
declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    picture: 'picture';
  }
}

/**
 * A picture on a line of its own that says what it shows is written as one. Of all others a comment holds the place, and in
 * it what is to be written once an editor has described them, or set them between two paragraphs.
 */
export const pictureToMarkdown: Handle = (node: PictureNode) => {
  const { alt, caption, url } = node;
  const plain = (words: string): string =>
    words
      .replace(/\s+/g, ' ')
      .replaceAll('*/', '* /')
      .replace(/[|[\]"]/g, (sign) => ({ '|': '/', '[': '(', ']': ')', '"': '”' })[sign] ?? '');
  const isShown = node.isUsable === true;
  const escaped = (words: string, signs: RegExp): string => (isShown ? words.replace(signs, '\\$&') : words);
  const title = caption ? ` "${escaped(plain(caption), /[\\&]/g)}"` : '';
  const markdown = `![${escaped(plain(alt), /[\\{}<>$*_`~&]/g)}](${plain(url).replaceAll(' ', '%20')}${title})`;
  return isShown ? markdown : `{/* ${markdown} */}`;
};
