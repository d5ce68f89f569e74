/** Prints messages. */
import { language } from './index.ts';
import type { Message, PlacesOf, Plural } from './message.ts';

type Value = string | number;
type Values<Places extends string> = Readonly<Record<Places, Value>>;

/** A text with its values in their places; a number is written as the language writes numbers. */
export const say = <Text extends string>(text: Text, values: Values<PlacesOf<Text>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: PlacesOf<Text>) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(language) : value;
  });

/** A number with so many digits after its point, as the language writes it. */
export const withDigits = (value: number, digits: number): string =>
  value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** The places of a message with several wordings. */
type CountedPlaces<Said> = 'count' | (Said extends string ? PlacesOf<Said> : never) | PlacesOf<OtherOf<Said>>;
type OtherOf<Said> = Said extends { other: infer Other } ? Other : never;

/** The wording for the number `count`: `counted(words.counts.passages, { count: 3 })` → `3 passages`. */
export const counted = <Said extends Message>(message: Said, values: Values<CountedPlaces<Said>>): string =>
  say<string>(
    typeof message === 'string' ? message : formFor(message, Number(values.count), new Intl.PluralRules(language)),
    values,
  );

/** The wording of a plural for a number, by the rules of a language. */
export const formFor = (message: Plural, count: number, rules: Intl.PluralRules): string =>
  message[count] ?? message[rules.select(count)] ?? message.other;

/** A text as its runs and places, in order, so that markup can stand in the places: `ui/shared/Say.astro`. */
export const parts = (text: string): { run?: string; place?: string }[] =>
  text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? { place: part } : { run: part }))
    .filter(({ run }) => run !== '');
