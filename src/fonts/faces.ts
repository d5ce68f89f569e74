/** The fonts of the edition, and what each is cut from. */
import { join } from 'node:path';

/** A place on an axis of a variable font, or the stretch of it that stays variable. */
type AxisValue = number | { min: number; max: number };

export interface Face {
  /** Name of the file, without its ending. */
  file: string;
  /** Name of the family. The licence reserves the name of the original. */
  family: string;
  style: 'Regular' | 'Italic';
  /** The font it is cut from. */
  source: string;
  axes: Record<string, AxisValue>;
  characters: 'common' | 'rare' | 'titles';
  /** OpenType features that stay. */
  features: string[];
  /** Of these features, the ones that bring glyphs of their own. */
  variants: string[];
  copyright: string;
}

const SERIF_COPYRIGHT =
  'Copyright 2014 - 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’. All Rights Reserved.';
const SANS_COPYRIGHT =
  'Copyright 2010 - 2024 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’. All Rights Reserved.';

type Original = Pick<Face, 'family' | 'style' | 'source' | 'axes' | 'copyright'>;

const SERIF: Original = {
  family: 'Edition Serif',
  style: 'Regular',
  source: join('source-serif', 'VAR', 'SourceSerif4Variable-Roman.ttf'),
  axes: { opsz: 17, wght: 400 },
  copyright: SERIF_COPYRIGHT,
};
const ITALIC: Original = {
  ...SERIF,
  style: 'Italic',
  source: join('source-serif', 'VAR', 'SourceSerif4Variable-Italic.ttf'),
};
const DISPLAY: Original = { ...SERIF, family: 'Edition Display', axes: { opsz: 46, wght: 390 } };
const SANS: Original = {
  family: 'Edition Sans',
  style: 'Regular',
  source: join('source-sans', 'VF', 'SourceSans3VF-Upright.ttf'),
  axes: { wght: { min: 400, max: 600 } },
  copyright: SANS_COPYRIGHT,
};

export const FACES: readonly Face[] = [
  {
    ...SERIF,
    file: 'edition-serif',
    characters: 'common',
    features: ['kern', 'liga', 'onum', 'smcp', 'c2sc'],
    variants: ['liga', 'onum', 'smcp', 'c2sc'],
  },
  // Titles in references and single words: kerning would weigh more here than it shows.
  {
    ...ITALIC,
    file: 'edition-serif-italic',
    characters: 'common',
    features: ['liga', 'onum'],
    variants: ['liga', 'onum'],
  },
  { ...DISPLAY, file: 'edition-display', characters: 'titles', features: ['kern'], variants: [] },
  { ...SANS, file: 'edition-sans', characters: 'common', features: ['kern'], variants: [] },
  { ...SERIF, file: 'edition-serif-rare', characters: 'rare', features: [], variants: [] },
  { ...ITALIC, file: 'edition-serif-italic-rare', characters: 'rare', features: [], variants: [] },
  { ...SANS, file: 'edition-sans-rare', characters: 'rare', features: [], variants: [] },
];
