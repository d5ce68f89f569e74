/** A reading list as HTML: a fragment to paste into a page, and a page. */
import { element, lines, type XmlContent } from '../kept/xml.ts';
import { directionOf } from '../../words/direction.ts';
import type { ListOutline, OutlineItem, OutlineSession } from './outline.ts';

/** Blank lines part paragraphs, others are breaks. */
export const paragraphs = (text: string): XmlContent[] =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) =>
      element(
        'p',
        {},
        part.split('\n').flatMap((line, index): XmlContent[] => (index > 0 ? [element('br'), line] : [line])),
      ),
    );

const item = (one: OutlineItem): XmlContent => {
  if (one.item.kind === 'text') return element('li', {}, paragraphs(one.item.title));
  const name = one.url === undefined ? one.name : element('a', { href: one.url }, one.name);
  return element('li', {}, name, one.detail === '' ? undefined : [element('br'), element('small', {}, one.detail)]);
};

const session = ({ title, day, say, items }: OutlineSession): XmlContent[] => [
  title || day ? element('h2', {}, [title, day].filter(Boolean).join(', ')) : undefined,
  ...paragraphs(say),
  items.length > 0 ? element('ul', {}, lines(items.map(item))) : undefined,
];

const body = ({ title, by, sessions, from }: ListOutline): XmlContent =>
  lines([
    element('h1', {}, title),
    by ? element('p', {}, by) : undefined,
    ...sessions.flatMap(session),
    element('p', {}, from),
  ]);

/** What stands inside a page of others. */
export const listFragment = (list: ListOutline): string => `${lines([body(list)]).xml.trim()}\n`;

export function listPage(list: ListOutline): string {
  const head = element(
    'head',
    {},
    lines([
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, list.title),
    ]),
  );
  const page = element(
    'html',
    { lang: list.language, dir: directionOf(list.language) },
    lines([head, element('body', {}, body(list))]),
  );
  return `<!doctype html>\n${page.xml}\n`;
}
