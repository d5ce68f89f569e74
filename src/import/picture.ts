/** A picture in the tree of a chapter, and how it is written there. */
import type { Node } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';

export interface PictureNode extends Node {
  type: 'picture';
  alt: string;
  caption: string;
  /** Address in the source, or of the file beside the chapters. */
  url: string;
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
 * A comment that holds the picture in Markdown, at its place: chapters hold no pictures yet, and what an editor sees
 * there is what is to be written once they do.
 */
export const pictureToMarkdown: Handle = ({ alt, caption, url }: PictureNode) => {
  const plain = (words: string): string =>
    words
      .replace(/\s+/g, ' ')
      .replaceAll('*/', '* /')
      .replace(/[|[\]"]/g, (sign) => ({ '|': '/', '[': '(', ']': ')', '"': '”' })[sign] ?? '');
  return `{/* ![${plain(alt)}](${plain(url).replaceAll(' ', '%20')}${caption ? ` "${plain(caption)}"` : ''}) */}`;
};
