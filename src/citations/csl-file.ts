/** CSL that an editor lays beside `edition.yaml`: https://docs.citationstyles.org/en/stable/specification.html */
import { parseXml, printXml } from '../reading/xml.ts';

/** What a file holds: a style, a style that only points to another one, by its name, or a locale. */
export type CslFile =
  { kind: 'style'; xml: string } | { kind: 'dependent'; parent: string } | { kind: 'locale'; xml: string };

/** Reads a file; `undefined` where it is no CSL. Quotation marks of attributes are double in its XML, and comments are out. */
export function readCsl(text: string): CslFile | undefined {
  const root = rootOf(text);
  if (!root) return undefined;
  const xml = printXml(root.ownerDocument).replace(/<!--.*?-->/gs, '');
  if (root.nodeName === 'locale') return root.getAttribute('xml:lang') ? { kind: 'locale', xml } : undefined;
  if (root.nodeName !== 'style') return undefined;
  const links = Array.from(root.getElementsByTagName('link'));
  const parent = links.find((link) => link.getAttribute('rel') === 'independent-parent')?.getAttribute('href');
  if (parent) return { kind: 'dependent', parent: parent.replace(/^.*\//, '') };
  const isWhole = /^(?:in-text|note)$/.test(root.getAttribute('class') ?? '') && xml.includes('<citation');
  return isWhole ? { kind: 'style', xml } : undefined;
}

function rootOf(text: string): Element | undefined {
  try {
    return parseXml(text.replace(/^\uFEFF/, '').trimStart()).documentElement;
  } catch {
    return undefined;
  }
}
