/** A page with its style in its head, as one element: nothing is fetched before the first paint. */
import { metaPolicy, withStyle } from './policy.ts';

const SHEET = /<link rel="stylesheet" href="([^"]+)"([^>]*)>/g;
const ONLY_FOR = / data-only-for="([\w -]+)"/;

/**
 * The page in which the links to style sheets have given way to their text, and the policy names it. `textOf` gives the text
 * of a sheet by its address. A sheet with `data-only-for="table math"` is left out of a page that has neither such an element
 * nor such a class, and stands after all others. A page without links stays as it is. Throws where a page with style has no policy.
 */
export function withStyleInPage(html: string, textOf: (address: string) => string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const links = [...head.matchAll(SHEET)];
  if (links.length === 0) return html;
  const body = html.slice(end);
  const sheets = links.map(([, address = '', rest = '']) => ({ address, onlyFor: ONLY_FOR.exec(rest)?.[1] }));
  const addresses = [
    ...sheets.filter(({ onlyFor }) => onlyFor === undefined),
    ...sheets.filter(({ onlyFor }) => onlyFor !== undefined && holdsAny(body, onlyFor)),
  ].map(({ address }) => address);
  const style = addresses.map(textOf).join('\n');
  if (style.includes('</')) throw new Error(`A style sheet would end its element: ${addresses.join(', ')}`);
  if (!head.includes(metaPolicy)) throw new Error('A page has style, and no policy to name it.');
  return `${head.replace(SHEET, '').replace(metaPolicy, () => withStyle(metaPolicy, style))}<style>${style}</style>${body}`;
}

function holdsAny(body: string, names: string): boolean {
  const any = names.replaceAll(' ', '|');
  return new RegExp(`<(?:${any})\\b|\\bclass="(?:[^"]*\\s)?(?:${any})[\\s"]`).test(body);
}
