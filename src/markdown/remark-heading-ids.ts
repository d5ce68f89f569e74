/**
 * Headings carry a written id, so that it stays when their words change.
 *
 * `## Roots in state sponsorship [#state-sponsorship]` → `<h2 id="state-sponsorship">Roots in state sponsorship</h2>`
 */
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { slugOf } from '../model/slug.ts';
import { Id } from '../schemas/common.ts';
import { report } from './file-data.ts';

const MARK = /\s*\[#([^\]]*)\]\s*$/;
/** Ids that the page itself uses. */
const RESERVED =
  /^(?:p\d.*|(?:ref|term|note|fn|fnref|fig|table|user-content)-.*|main|card|rail|settings|works|terms|questions|notes|q)$/;

export function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const seen = new Map<string, number>();
    let level = 1;
    visit(tree, 'heading', (node: Heading) => {
      const title = toString(node).replace(MARK, '');
      if (node.depth === 1 || node.depth > level + 1)
        report(file, node, {
          rule: 'heading-levels-follow',
          expected: level === 1 ? 'a heading of the second level, ##' : `a heading of level 2 to ${level + 1}`,
          found: `${'#'.repeat(node.depth)} ${title}`,
          remedy:
            node.depth === 1
              ? 'The title stands in the front matter; begin sections with ##.'
              : `Write ${'#'.repeat(level + 1)} instead.`,
        });
      level = Math.max(2, node.depth);

      const last = node.children.at(-1);
      const id = last?.type === 'text' ? MARK.exec(last.value)?.[1] : undefined;
      if (last?.type !== 'text' || id === undefined) {
        report(file, node, {
          rule: 'heading-has-id',
          expected: 'an id in brackets at the end of the heading, such as [#first-steps]',
          found: title,
          remedy: `Write ${'#'.repeat(node.depth)} ${title} [#${sectionIdOf(title)}]; once published, the id stays.`,
        });
        return;
      }
      last.value = last.value.replace(MARK, '');
      if (!Id.safeParse(id).success || RESERVED.test(id)) {
        report(file, node, {
          rule: 'heading-id-has-its-form',
          expected: 'an id of lower-case letters, digits and hyphens that the page does not use itself',
          found: `[#${id}]`,
          remedy: `Write [#${sectionIdOf(title)}].`,
        });
        return;
      }
      const before = seen.get(id);
      if (before !== undefined)
        report(file, node, {
          rule: 'heading-id-is-unique',
          expected: 'an id that no other heading of the chapter has',
          found: `[#${id}], which line ${before} has too`,
          remedy: 'Give this heading another id.',
        });
      seen.set(id, node.position?.start.line ?? 0);
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    });
  };
}

/** A likely id for the section with a title. */
export function sectionIdOf(title: string): string {
  const id = slugOf(title);
  return RESERVED.test(id) || id === '' ? `section-${id}`.replace(/-$/, '') : id;
}
