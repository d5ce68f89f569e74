/** What the compatibility data says of a name of TypeScript's libraries. */
import type { Identifier } from '@mdn/browser-compat-data';
import { data, find } from './support.ts';

const HOMES = [data.api, find(data.javascript, 'builtins')];

/** @param name `Array.toSorted`, `CSS.highlights`, `structuredClone`, `Highlight`. */
export function scriptFeature(name: string): Identifier | undefined {
  const [owner = '', member] = name.split('.');
  const paths =
    member === undefined
      ? [[owner], ['Window', owner]]
      : [
          [owner, member],
          [owner, `${member}_static`],
        ];
  return HOMES.flatMap((home) => paths.map((path) => find(home, ...path))).find((found) => found !== undefined);
}
