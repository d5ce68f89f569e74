/** The forms of messages, and the types by which the compiler holds the languages against English. */

/** One wording for each number that a language tells apart (`Intl.PluralRules`), or for one exact number: `'1'`. */
export interface Plural {
  readonly other: string;
  readonly [form: string]: string;
}

/** Words with places for values, `Back to {ref}`; or several wordings, of which the value `count` chooses. */
export type Message = string | Plural;

/** A group of messages, which may hold groups. */
export interface Group {
  readonly [key: string]: Message | Group;
}

/** The places of a message as a type: `'ref'` of `Back to {ref}`. */
export type PlacesOf<Text> = Text extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesOf<Rest> : never;

/** Any words that have the places of an English message, in whatever order. */
type Wording<Text extends string> = [PlacesOf<Text>] extends [never] ? string : WithPlaces<Text>;
type WithPlaces<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? WithPlaces<Rest> & `${string}{${Place}}${string}`
  : string;

/** The shape that English gives to a group of another language. */
export type Like<English> = English extends string
  ? Wording<English>
  : English extends { other: infer Other extends string }
    ? { readonly other: Wording<Other> & string; readonly [form: string]: string }
    : { readonly [Key in keyof English]: Like<English[Key]> };

export const isPlural = (message: Message | Group): message is Plural =>
  typeof message === 'object' && typeof message.other === 'string';

/** Names of the places of a text, each once, sorted. */
export const placesIn = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name))].sort();
