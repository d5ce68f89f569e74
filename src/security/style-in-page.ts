/** A page with its style in its head, as one element: nothing is fetched before the first paint. */
import { metaPolicy, withStyle } from './policy.ts';

const SHEET = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;

/**
 * The page in which the links to style sheets have given way to their text, and the policy names it. `textOf` gives the text
 * of a sheet by its address. A page without links stays as it is. Throws where a page with style has no policy.
 */
export function withStyleInPage(html: string, textOf: (address: string) => string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const addresses = [...head.matchAll(SHEET)].map(([, address = '']) => address);
  if (addresses.length === 0) return html;
  const style = addresses.map(textOf).join('\n');
  if (style.includes('</')) throw new Error(`A style sheet would end its element: ${addresses.join(', ')}`);
  if (!head.includes(metaPolicy)) throw new Error('A page has style, and no policy to name it.');
  return `${head.replace(SHEET, '').replace(metaPolicy, () => withStyle(metaPolicy, style))}<style>${style}</style>${html.slice(end)}`;
}
