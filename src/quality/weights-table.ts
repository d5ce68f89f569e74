/** The rows of weights on `/quality/`: the one part of a page that is written when all pages are there. */
import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import type { Edition } from '../model/types.ts';
import { withDigits } from '../words/say.ts';
import type { PageWeight } from './report.ts';

/** What the page has where the rows go. */
export const WEIGHTS_MARK = 'weights-of-pages';

/** Puts the rows into the page. Throws where it has no place for them. */
export function fillWeights(html: string, weights: readonly PageWeight[], edition: Pick<Edition, 'base'>): string {
  const place = new RegExp(`<tbody id="${WEIGHTS_MARK}">.*?</tbody>`, 's');
  if (!place.test(html)) throw new Error(`The page /quality/ has no <tbody id="${WEIGHTS_MARK}">.`);
  const rows = weights.map((weight) => toHtml(row(weight, edition))).join('');
  return html.replace(place, () => `<tbody id="${WEIGHTS_MARK}">${rows}</tbody>`);
}

function row(
  { path, total, document, style, script, font, budget }: PageWeight,
  { base }: Pick<Edition, 'base'>,
): ElementContent {
  const cell = (text: string, properties = {}): ElementContent => ({
    type: 'element',
    tagName: 'td',
    properties,
    children: [{ type: 'text', value: text }],
  });
  const link: ElementContent = {
    type: 'element',
    tagName: 'a',
    properties: { href: `${base}${path}` },
    children: [{ type: 'text', value: `/${path}` }],
  };
  const numbers = [total, document, style, script, font, budget].map((bytes) =>
    cell(withDigits(bytes / 1000, 1), { className: ['align-right'] }),
  );
  return {
    type: 'element',
    tagName: 'tr',
    properties: {},
    children: [{ type: 'element', tagName: 'th', properties: { scope: 'row' }, children: [link] }, ...numbers],
  };
}
