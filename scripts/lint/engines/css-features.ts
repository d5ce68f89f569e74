/** The features of CSS that a piece of a style sheet uses, as the compatibility data has them. */
import type { Identifier } from '@mdn/browser-compat-data';
import { data, find } from './support.ts';

/** A feature, under the name that an author would look for. */
export interface Feature {
  name: string;
  compat: Identifier | undefined;
}

/** A word or function in a value, and whether a number stands there. */
export interface ValuePart {
  type: 'Identifier' | 'Function' | 'Dimension' | 'Hash';
  name: string;
}

const css = data.css;

/** What a declaration uses: its property, or a descriptor of an at-rule such as `font-face`, and what stands in its value. */
export function declarationFeatures(property: string, value: readonly ValuePart[], atRule?: string): Feature[] {
  if (property.startsWith('--')) return value.flatMap(functionFeature);
  const home = (atRule ? find(css, 'at-rules', atRule, property) : undefined) ?? find(css, 'properties', property);
  const words = value.flatMap(({ type, name }): Feature[] => {
    if (type === 'Function') return functionFeature({ type, name });
    return type === 'Identifier' ? [{ name: `${property}: ${name}`, compat: find(home, name) }] : [];
  });
  return [{ name: property, compat: home }, ...words, ...shorthandFeatures(property, value)];
}

const functionFeature = ({ type, name }: ValuePart): Feature[] =>
  type === 'Function' ? [{ name: `${name}()`, compat: FUNCTIONS.get(name) }] : [];

/** A shorthand that engines came to read only in part. */
function shorthandFeatures(property: string, value: readonly ValuePart[]): Feature[] {
  if (property !== 'text-decoration') return [];
  const home = find(css, 'properties', property);
  const has = (...types: ValuePart['type'][]): boolean => value.some(({ type }) => types.includes(type));
  return [
    ...(has('Dimension') ? [{ name: `${property} with a thickness`, compat: find(home, 'includes_thickness') }] : []),
    ...(has('Function', 'Hash')
      ? [{ name: `${property} with a colour`, compat: find(home, 'includes_color-and-style') }]
      : []),
  ];
}

export const atRuleFeature = (name: string): Feature => ({ name: `@${name}`, compat: find(css, 'at-rules', name) });

export const mediaFeature = (name: string): Feature => ({
  name: `@media (${name})`,
  compat: find(css, 'at-rules', 'media', name),
});

/** @param colons One of a pseudo-class, two of a pseudo-element. */
export const selectorFeature = (colons: ':' | '::', name: string): Feature => ({
  name: colons + name,
  compat: find(css, 'selectors', name),
});

/** Functions of values by name: the data keeps them under the type that they give. */
const FUNCTIONS = new Map(typesIn(find(css, 'types')));

function typesIn(node: Identifier | undefined): (readonly [string, Identifier])[] {
  return Object.entries(node ?? {}).flatMap(([name, child]) =>
    name === '__compat' ? [] : [[name, child as Identifier] as const, ...typesIn(child as Identifier)],
  );
}
