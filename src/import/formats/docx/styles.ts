/** What the styles of a Word file mean: a style has what the one it is based on has. */
import { below, childNamed, isOn, valueOf } from './xml.ts';

/** What a paragraph is by its style. */
export interface Style {
  heading?: number;
  role?: 'title' | 'quote' | 'contents' | 'index';
  isHidden?: boolean;
  /** `superscript`, `subscript` or `baseline`. */
  vertical?: string;
  /** Indents in twentieths of a point. */
  indent?: { left: number; right: number; hanging: number };
}

const QUOTE = /quot|epigraph|block text|extract|zitat|citaz|cita\b/i;

/** The styles of a file by their ids. */
export function stylesOf(part: Document | undefined): Map<string, Style> {
  const elements = new Map(
    (part ? below(part, 'w:style') : []).map((style) => [style.getAttribute('w:styleId') ?? '', style]),
  );
  const found = new Map<string, Style>();
  const styleOf = (id: string, above: readonly string[]): Style => {
    const known = found.get(id);
    const element = elements.get(id);
    if (known) return known;
    if (!element || above.includes(id)) return {};
    const base = styleOf(valueOf(element, 'w:basedOn') ?? '', [...above, id]);
    const style = { ...base, ...ownOf(element) };
    found.set(id, style);
    return style;
  };
  for (const id of elements.keys()) styleOf(id, []);
  return found;
}

function ownOf(element: Element): Style {
  const name = valueOf(element, 'w:name') ?? '';
  const paragraph = childNamed(element, 'w:pPr');
  const [, level] = /^heading (\d)$/i.exec(name) ?? [];
  const outline = valueOf(paragraph, 'w:outlineLvl');
  const heading = level ? Number(level) : outline === undefined ? undefined : headingOfOutline(outline);
  const hidden = isOn(childNamed(element, 'w:rPr'), 'w:vanish');
  const vertical = valueOf(childNamed(element, 'w:rPr'), 'w:vertAlign');
  const indent = indentOf(paragraph);
  const role = roleOf(name);
  return {
    ...(heading !== undefined && { heading }),
    ...(role && { role }),
    ...(hidden !== undefined && { isHidden: hidden }),
    ...(vertical !== undefined && { vertical }),
    ...(indent && { indent }),
  };
}

/** Level of a heading by an outline level from 0; 9 is text. */
export const headingOfOutline = (level: string): number => (Number(level) < 9 ? Math.min(6, Number(level) + 1) : 0);

function roleOf(name: string): Style['role'] {
  if (/^(?:sub)?title$/i.test(name)) return 'title';
  if (/^(?:toc|table of (?:figures|authorities))\b/i.test(name)) return 'contents';
  if (/^index \d/i.test(name)) return 'index';
  return QUOTE.test(name) ? 'quote' : undefined;
}

export function indentOf(properties: Element | undefined): Style['indent'] {
  const found = properties && childNamed(properties, 'w:ind');
  if (!found) return undefined;
  const amount = (...names: string[]) => Number(names.map((name) => found.getAttribute(name)).find(Boolean) ?? 0) || 0;
  return { left: amount('w:start', 'w:left'), right: amount('w:end', 'w:right'), hanging: amount('w:hanging') };
}
