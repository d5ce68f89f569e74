/** What the controls above a list offer. */

import { language } from '../../words/index.ts';
import { groupBy } from '../shared/group-by.ts';

/** One choice, with the number of items that it shows. */
export interface Choice {
  value: string;
  text: string;
  count: number;
}

/** A field that offers choices; `name` is that of the parameter in the address and of the data attribute of items. */
export interface ChoiceField {
  name: string;
  label: string;
  choices: Choice[];
}

/** The values that occur among items, with their numbers: in the order of `values`, then the others by their text. */
export function choicesOf<T, V extends string>(
  items: readonly T[],
  valueOf: (item: T) => V,
  textOf: (value: V) => string,
  values: readonly V[] = [],
): Choice[] {
  const { compare } = new Intl.Collator(language);
  const found = groupBy(items, valueOf);
  const others = [...found.keys()]
    .filter((value) => !values.includes(value))
    .sort((a, b) => compare(textOf(a), textOf(b)));
  return [...values, ...others].flatMap((value) => {
    const count = found.get(value)?.length ?? 0;
    return count > 0 ? [{ value, text: textOf(value), count }] : [];
  });
}
