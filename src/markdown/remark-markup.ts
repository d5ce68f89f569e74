/**
 * Content is prose and data, no code: a text may use a few inline HTML tags and the components of a closed list, and nothing
 * that runs.
 *
 * `CO<sub>2</sub>` becomes an element, `<Verse>` what it stands for; `<Other/>`, `{expression}`, `import` and attributes such
 * as `onclick` are faults.
 */
import type { Nodes, Parent, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../model/faults.ts';
import { componentNode } from './components/component-node.ts';
import { componentNames, COMPONENTS, INSTEAD, isComponent, type ComponentName } from './components/components.ts';
import { readComponent, type Jsx } from './components/read-component.ts';
import { report } from './file-data.ts';
import { htmlNode } from './html-node.ts';

const TAGS = new Set(
  'abbr b bdi bdo br cite code dfn em i kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);
const ATTRIBUTES = new Set(['lang', 'dir', 'title', 'datetime']);

export function remarkMarkup() {
  return (tree: Root, file: VFile): void => {
    const components: [Jsx, ComponentName][] = [];
    visit(tree, (node: Nodes, index, parent: Parent | undefined) => {
      if (!parent || index === undefined) return;
      switch (node.type) {
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement':
          if (isComponent(node.name)) {
            components.push([node, node.name]);
            return;
          }
          checkElement(node, file);
          Object.assign(node, asElement(node));
          return;
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          if (!/^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(node.value))
            report(file, node, {
              rule: 'text-has-no-code',
              expected: 'prose',
              found: `{${node.value.slice(0, 60)}}`,
              remedy: 'Write \\{ for a brace that readers see; take code out.',
            });
          parent.children.splice(index, 1);
          return [SKIP, index];
        case 'mdxjsEsm':
        case 'html':
          report(file, node, {
            rule: 'text-has-no-code',
            expected: 'prose',
            found: node.value.split('\n')[0]?.slice(0, 60) ?? '',
            remedy:
              node.type === 'html'
                ? 'Write Markdown instead of HTML, and \\< for a sign that readers see.'
                : 'Take the import or export out; begin the line with another word.',
          });
          parent.children.splice(index, 1);
          return [SKIP, index];
        default:
          return;
      }
    });
    // From the innermost outwards: a component takes over what is in it.
    for (const [node, name] of components.toReversed()) {
      const values = readComponent(name, node, file);
      const made = values
        ? componentNode(name, node, values)
        : htmlNode(isInLine(node) ? 'span' : 'div', {}, node.children);
      for (const key of Object.keys(node)) Reflect.deleteProperty(node, key);
      Object.assign(node, made);
    }
  };
}

const isInLine = ({ type }: Jsx): boolean => type === 'mdxJsxTextElement';

function checkElement(node: Jsx, file: VFile): void {
  if (/^[A-Z]|\./.test(node.name ?? '')) {
    reportComponent(node, file);
    return;
  }
  if (!TAGS.has(node.name ?? ''))
    report(file, node, {
      rule: 'markup-is-allowed',
      expected: `Markdown, or one of the tags ${[...TAGS].join(', ')}`,
      found: `<${node.name ?? ''}>`,
      remedy:
        node.name === 'img'
          ? (INSTEAD['Image'] ?? '')
          : 'Use Markdown instead, or write \\< for a sign that readers see.',
    });
  for (const attribute of node.attributes)
    if (attribute.type !== 'mdxJsxAttribute' || !ATTRIBUTES.has(attribute.name) || typeof attribute.value !== 'string')
      report(file, node, {
        rule: 'markup-is-allowed',
        expected: `only the attributes ${[...ATTRIBUTES].join(', ')}, with text in quotation marks`,
        found: attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
        remedy: 'Remove the attribute.',
      });
}

function reportComponent(node: Jsx, file: VFile): void {
  const name = node.name ?? '';
  const [candidate] = nearest(name, Object.keys(COMPONENTS));
  report(file, node, {
    rule: 'component-is-known',
    expected: `Markdown, or one of the components ${componentNames()}`,
    found: `<${name}>`,
    remedy: INSTEAD[name] ?? (candidate ? `Write <${candidate}>, or use Markdown.` : 'Use Markdown instead.'),
  });
}

/** A JSX element as a plain one, with what is allowed of its attributes. */
function asElement(node: Jsx): object {
  const allowed = node.attributes.filter(
    (attribute): attribute is MdxJsxAttribute & { value: string } =>
      attribute.type === 'mdxJsxAttribute' && ATTRIBUTES.has(attribute.name) && typeof attribute.value === 'string',
  );
  return {
    type: 'htmlElement',
    data: {
      hName: TAGS.has(node.name ?? '') ? node.name : 'span',
      hProperties: Object.fromEntries(
        allowed.map(({ name, value }) => [name === 'datetime' ? 'dateTime' : name, value]),
      ),
    },
  };
}
