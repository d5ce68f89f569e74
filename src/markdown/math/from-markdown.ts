/** From the parser's tokens to nodes of the tree, and the plugin that teaches a processor both. */
import type { Extension } from 'mdast-util-from-markdown';
import type { Node } from 'unist';
import type { Processor } from 'unified';
import { mathSyntax } from './syntax.ts';

/** A formula as it was written. */
export interface MathNode extends Node {
  type: 'math';
  /** TeX. */
  value: string;
  /** Whether it stands on lines of its own. */
  block: boolean;
  /** Whether its closing signs are missing. */
  open?: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    math: MathNode;
  }
  interface RootContentMap {
    math: MathNode;
  }
}

const fromMarkdown: Extension = {
  enter: {
    mathText(token) {
      this.enter({ type: 'math', value: '', block: false }, token);
    },
    mathFlow(token) {
      this.enter({ type: 'math', value: '', block: true }, token);
    },
  },
  exit: {
    mathText(token) {
      const node = this.stack.at(-1) as unknown as MathNode;
      const [, signs = '', tex = ''] = /^(\$+)([^]*?)\$+$/.exec(this.sliceSerialize(token)) ?? [];
      node.value = tex.replace(/\r?\n|\r/g, ' ').trim();
      node.block = signs.length > 1;
      this.exit(token);
    },
    mathFlow(token) {
      const node = this.stack.at(-1) as unknown as MathNode;
      const lines = this.sliceSerialize(token).split(/\r?\n|\r/);
      node.open = lines.length < 2 || !/^\s*\$\$\s*$/.test(lines.at(-1) ?? '');
      node.value = lines
        .slice(1, node.open ? undefined : -1)
        .join('\n')
        .trim();
      this.exit(token);
    },
  },
};

/** Teaches the parser of Markdown the signs of mathematics. */
export function remarkMathSyntax(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(mathSyntax);
  (data.fromMarkdownExtensions ??= []).push(fromMarkdown);
}
