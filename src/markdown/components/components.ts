/**
 * The components that an editor may use where the plain notation does not reach: the closed list, each with its properties.
 * The manual shows each of them (a test holds that it does).
 */

import { FIGURE_NUMBER } from '../../model/figures.ts';

/** A property: whether it must be there, and what it looks like. */
export interface Property {
  required?: true;
  /** In a message, and to show what it looks like. */
  example: string;
  /** What it must be, where not every text will do. */
  form?: { pattern: RegExp; words: string };
}

export interface Component {
  /** Whether it stands on lines of its own, or within a line. */
  place: 'block' | 'line';
  /** Whether there is anything between its tags. */
  content: 'required' | 'allowed';
  properties: Record<string, Property>;
}

const LANGUAGE: Property = {
  example: 'ur',
  form: { pattern: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i, words: 'the tag of a language, such as ur or ps-AF' },
};

export const COMPONENTS = {
  Figure: {
    place: 'block',
    content: 'allowed',
    properties: {
      src: { required: true, example: 'media/harbour.png' },
      alt: { required: true, example: 'A quay with three lamps' },
      number: { example: '3', form: { pattern: FIGURE_NUMBER, words: 'a number such as 3, 3a, 2.1 or A.1' } },
      caption: { example: 'The quay in 1902' },
      credit: { example: 'Photograph: Harbour Archive' },
    },
  },
  Quotation: {
    place: 'block',
    content: 'required',
    properties: { source: { example: '[@wick-1890, p. 3]' }, lang: LANGUAGE },
  },
  Verse: {
    place: 'block',
    content: 'required',
    properties: { source: { example: '[@wick-1890, p. 3]' }, lang: LANGUAGE },
  },
  Lang: { place: 'line', content: 'required', properties: { tag: { ...LANGUAGE, required: true } } },
  Term: { place: 'line', content: 'required', properties: { id: { required: true, example: 'guild' } } },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof COMPONENTS;

export const isComponent = (name: string | null): name is ComponentName => name !== null && name in COMPONENTS;

/** What is written instead of components that others have. */
export const INSTEAD: Readonly<Record<string, string>> = {
  Cite: 'Write [@key] for a citation.',
  Citation: 'Write [@key] for a citation.',
  Note: 'Write the note as a file in notes/, or [^1] for a footnote of the study.',
  Footnote: 'Write [^1], and its text at the end of the file: [^1]: Text.',
  Image: 'Write ![description](media/name.png "Caption"), or <Figure>.',
  Table: 'Write the table in Markdown, and Table 2: Caption in a line above it.',
  Math: 'Write the formula between $ and $.',
};

/** `<Figure>, <Verse>` */
export const componentNames = (): string =>
  Object.keys(COMPONENTS)
    .map((name) => `<${name}>`)
    .join(', ');
