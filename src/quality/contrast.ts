/** Contrast of the colours that meet on pages, from the tokens themselves. WCAG 2.2, 1.4.3 and 1.4.11. */
import { words } from '../words/index.ts';

const { appearances, pairs } = words.quality;

export interface ContrastRow {
  /** In words of the edition's language, as is `what`. */
  appearance: string;
  /** What is seen on what, in words. */
  what: string;
  /** 1 to 21. */
  ratio: number;
  /** The least that WCAG asks at level AA. */
  needed: number;
}

/** Text has 4.5, signs and edges that carry meaning have 3. */
const PAIRS: { what: string; ink: string; paper: string; needed: 4.5 | 3 }[] = [
  { what: pairs.text, ink: 'ink', paper: 'paper', needed: 4.5 },
  { what: pairs.textTinted, ink: 'ink', paper: 'wash', needed: 4.5 },
  { what: pairs.textMarked, ink: 'ink', paper: 'turmeric', needed: 4.5 },
  { what: pairs.labels, ink: 'ink-2', paper: 'paper', needed: 4.5 },
  { what: pairs.small, ink: 'ink-3', paper: 'paper', needed: 4.5 },
  { what: pairs.smallTinted, ink: 'ink-3', paper: 'wash', needed: 4.5 },
  { what: pairs.links, ink: 'indigo', paper: 'paper', needed: 4.5 },
  { what: pairs.linksTinted, ink: 'indigo', paper: 'wash', needed: 4.5 },
  { what: pairs.editorsMarks, ink: 'madder', paper: 'paper', needed: 4.5 },
  { what: pairs.edges, ink: 'line', paper: 'paper', needed: 3 },
  { what: pairs.place, ink: 'turmeric-bar', paper: 'paper', needed: 3 },
];

/** Every pair in every appearance, from the text of `tokens.css`. Throws where a colour is missing or of another form. */
export function contrastTable(css: string): ContrastRow[] {
  const blocks = [
    { names: [appearances.light, appearances.dark], block: blockAfter(css, '@supports') },
    { names: [appearances.contrastLight, appearances.contrastDark], block: blockAfter(css, "[data-theme='contrast']") },
  ];
  return blocks.flatMap(({ names, block }) =>
    names.flatMap((appearance, index) =>
      PAIRS.map(({ what, ink, paper, needed }) => ({
        appearance,
        what,
        ratio:
          Math.floor(contrast(luminance(colour(block, ink, index)), luminance(colour(block, paper, index))) * 100) /
          100,
        needed,
      })),
    ),
  );
}

const blockAfter = (css: string, mark: string): string =>
  css.slice(css.indexOf(mark), css.indexOf('}', css.indexOf(mark)));

/** The light or the dark value of a token: `light-dark(A, B)`. */
function colour(block: string, token: string, index: number): string {
  const value = new RegExp(`--${token}: light-dark\\(((?:[^()]|\\([^)]*\\))*)\\)`).exec(block)?.[1] ?? '';
  const part = value.match(/(?:[^,()]|\([^)]*\))+/g)?.[index]?.trim();
  if (!part) throw new Error(`tokens.css has no two values for --${token}`);
  return part;
}

/** Relative luminance of `#abc`, `#aabbcc` or `oklch(L C H)`. */
function luminance(value: string): number {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1];
  const lch = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value);
  if (hex) {
    const wide = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
    return weighted([0, 2, 4].map((at) => linear(parseInt(wide.slice(at, at + 2), 16) / 255)));
  }
  if (!lch) throw new Error(`${value} is neither #rrggbb nor oklch(L C H)`);
  const [l = 0, c = 0, h = 0] = lch.slice(1).map(Number);
  return weighted(linearFromOklch(l, c, (h * Math.PI) / 180));
}

const weighted = ([r = 0, g = 0, b = 0]: number[]): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Björn Ottosson’s Oklab, https://bottosson.github.io/posts/oklab/; cut to what screens show. */
function linearFromOklch(l: number, c: number, h: number): number[] {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ].map((value) => Math.min(1, Math.max(0, value)));
}
