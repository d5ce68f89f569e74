/**
 * Drawings in SVG: what may be in one. A page shows it as a picture, where no browser runs anything of it; but its file can
 * be opened alone, and a drawing that asks other hosts for a part is incomplete here. So what is known to draw may stand,
 * what programs of drawing leave behind is taken out, and all else is a fault.
 */
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';

const ELEMENTS = new Set(
  `svg g defs symbol use title desc style switch path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix feComponentTransfer
  feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
  feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight
  feTile feTurbulence`.split(/\s+/),
);
/** Of SVG, and of no use in a picture: left out without a word. */
const LEFT_OUT = new Set(['metadata', 'view', 'cursor', 'font', 'font-face']);

/** A drawing as the site gives it, and what must be mended in it first. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
  /** In an editor's words: `<script>`, `onload`, `href="https://…"`. */
  refused: string[];
}

/** Reads a drawing. `undefined` where the text is no SVG with a size. */
export function readDrawing(text: string): Drawing | undefined {
  const refused: string[] = [];
  // An entity can stand for anything; the parser must not see it.
  if (/<!ENTITY/i.test(text)) return { svg: '', width: 1, height: 1, refused: ['<!ENTITY …>'] };
  const root = parsed(text)?.documentElement;
  if (root?.localName !== 'svg' || root.namespaceURI !== SVG) return undefined;
  if (/<\?xml-stylesheet/i.test(text)) refused.push('<?xml-stylesheet …?>');
  clean(root, refused);
  const size = sizeOf(root);
  if (!size) return undefined;
  root.setAttribute('width', String(size.width));
  root.setAttribute('height', String(size.height));
  if (!root.getAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  return { svg: `${new XMLSerializer().serializeToString(root)}\n`, ...size, refused: [...new Set(refused)] };
}

function parsed(text: string): Document | undefined {
  const fail = (message: string): never => {
    throw new SyntaxError(message);
  };
  try {
    const parser = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } });
    return parser.parseFromString(text.replace(/^\ufeff/, ''), 'image/svg+xml');
  } catch {
    return undefined;
  }
}

function clean(element: Element, refused: string[]): void {
  for (const attribute of Array.from(element.attributes)) {
    const { name, value, namespaceURI, localName } = attribute;
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    // Of a program of drawing: it draws nothing.
    if (namespaceURI && ![XLINK, XML, SVG].includes(namespaceURI)) element.removeAttribute(name);
    else if (/^on/i.test(localName)) refused.push(name);
    else if (localName === 'base') refused.push(`${name}="${short(value)}"`);
    else if (/^(?:id|class)$|^(?:aria|data)-/.test(name)) continue;
    else if (/^(?:href|src)$/i.test(localName) ? !isInside(value, element) : leadsOut(value))
      refused.push(`${name}="${short(value)}"`);
  }
  if (element.localName === 'style' && leadsOut(element.textContent))
    refused.push(`<style> with ${short(/@import[^;]*|url\([^)]*\)?/i.exec(element.textContent)?.[0] ?? 'an address')}`);
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === 3 || child.nodeType === 4) continue;
    const inner = child as Element;
    if (child.nodeType !== 1 || inner.namespaceURI !== SVG || LEFT_OUT.has(inner.localName)) {
      // A script of HTML in a drawing runs as well.
      if (child.nodeType === 1 && inner.namespaceURI === 'http://www.w3.org/1999/xhtml')
        refused.push(`<${inner.nodeName}>`);
      element.removeChild(child);
    } else if (!ELEMENTS.has(inner.localName)) refused.push(`<${inner.nodeName}>`);
    else clean(inner, refused);
  }
}

/** A part of the drawing itself, or pixels that it holds. */
const isInside = (href: string, { localName }: Element): boolean =>
  href.trim().startsWith('#') || (localName === 'image' && /^\s*data:image\/(?:png|jpeg|gif|webp);base64,/.test(href));

/** Whether words of a style ask for something that the drawing does not hold. Escapes could hide that. */
const leadsOut = (style: string): boolean =>
  /@import|\\/i.test(style) ||
  [...style.matchAll(/url\(\s*['"]?\s*([^'")]*)/gi)].some(([, address = '']) => !address.startsWith('#'));

/** Width and height, from the attributes or from the box. */
function sizeOf(root: Element): { width: number; height: number } | undefined {
  const pixels = (name: string): number => {
    const [, number = '', unit = ''] =
      /^\s*([\d.]+)\s*(px|pt|pc|mm|cm|in|)\s*$/.exec(root.getAttribute(name) ?? '') ?? [];
    const scale = { pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 }[unit] ?? 1;
    return Number(number) * scale;
  };
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box.length === 4 ? box : [];
  const [width, height] = [pixels('width'), pixels('height')];
  const size =
    width > 0 && height > 0
      ? { width, height }
      : boxWidth > 0 && boxHeight > 0
        ? { width: width || boxWidth, height: width ? (width * boxHeight) / boxWidth : boxHeight }
        : undefined;
  return size && { width: Math.max(1, Math.round(size.width)), height: Math.max(1, Math.round(size.height)) };
}

const short = (text: string): string => (text.length > 50 ? `${text.slice(0, 47)} …` : text);
