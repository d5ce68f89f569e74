/** A component as it is written, held against the list. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { directionFault } from '../../model/script-direction.ts';
import { nearest } from '../../model/faults.ts';
import { report } from '../file-data.ts';
import { COMPONENTS, type Component, type ComponentName } from './components.ts';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Its properties, where all is well with them; what is not is reported. */
export function readComponent(name: ComponentName, node: Jsx, file: VFile): Record<string, string> | undefined {
  const component: Component = COMPONENTS[name];
  const { properties } = component;
  const values: Record<string, string> = {};
  const written = new Set<string>();
  const wrong: string[] = [];
  const fault = (found: string, remedy: string): void => {
    wrong.push(found);
    const named = Object.entries(properties).map(([key, { required }]) => (required ? key : `${key} (may be missing)`));
    const expected = `<${name}> with ${named.join(', ')}, each with text in quotation marks`;
    report(file, node, { rule: 'component-has-its-form', expected, found, remedy });
  };
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      fault('{…} as a property', 'Write each property with its text in quotation marks.');
      continue;
    }
    const { name: key, value } = attribute;
    const isSecond = written.has(key);
    written.add(key);
    const property = properties[key];
    if (!property) {
      const [candidate] = nearest(key, Object.keys(properties));
      fault(`the property ${key}`, candidate ? `Write ${candidate}, or take it out.` : 'Take it out.');
    } else if (typeof value !== 'string')
      fault(
        `${key}${value === null || value === undefined ? ' without a text' : '={…}'}`,
        `Write ${key}="${property.example}".`,
      );
    else if (isSecond) fault(`${key} twice`, 'Take one of the two out.');
    else if (property.form && !property.form.pattern.test(value.trim()))
      fault(`${key}="${value.slice(0, 40)}"`, `Write ${property.form.words}: ${key}="${property.example}".`);
    else values[key] = value.trim();
  }
  for (const [key, { required, example }] of Object.entries(properties))
    // A text that says nothing is a matter of its own where it is looked at.
    if (required && !written.has(key) && key !== 'alt') fault(`no ${key}`, `Write ${key}="${example}".`);
  if (component.content === 'required' && !toString(node).trim() && node.children.length === 0)
    fault('nothing between its tags', `Write its words and </${name}> behind them.`);
  const lang = values['tag'] ?? values['lang'];
  const direction = lang === undefined ? undefined : directionFault(toString(node), lang);
  if (direction) report(file, node, direction);
  return wrong.length === 0 ? values : undefined;
}
