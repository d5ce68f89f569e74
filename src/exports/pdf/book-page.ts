/** The book of the EPUB as one page to print: the same documents in a row, with contents before them. */
import { numberedTitle } from '../../model/chapter-words.ts';
import { directionOf } from '../../words/direction.ts';
import type { Edition } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { bookFiles } from '../epub/book.ts';
import type { BookFile } from '../epub/package.ts';
import { chapterFile } from '../epub/xhtml.ts';
import { element as x, lines, type Xml } from '../kept/xml.ts';

/** The page on which a place begins, by its id; nothing before the book has been printed once. */
export type PageOf = (id: string) => number | undefined;

/** The whole page; `style` is what it prints by, fonts included. */
export function bookPage(edition: Edition, style: string, pageOf: PageOf): string {
  const [title, ...files] = bookFiles(edition);
  const { language } = edition.config;
  const heads = files.map((file) => runningHead(partId(file), titleOf(edition, file)));
  return `<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8">${x('title', {}, edition.config.title).xml}
<style>${[style, ...heads].join('\n').replaceAll('</', '<\\/')}</style></head>
<body>
${title ? partOf(title) : ''}
${contents(edition, files, pageOf).xml}
${files.map(partOf).join('\n')}
</body></html>
`;
}

const titleOf = (edition: Edition, { name, title }: BookFile): string => {
  const chapter = edition.chapters.find(({ number }) => chapterFile(number) === name);
  return chapter ? numberedTitle(chapter) : title;
};

const partId = ({ name }: BookFile): string => name.replace('.xhtml', '');

/** Every page says in which part of the book it is. */
const runningHead = (id: string, title: string): string =>
  `#${id} { page: ${id}; } @page ${id} { @top-left { content: ${JSON.stringify(title.replace(/[<>\n]/g, ' '))}; } }`;

/** Chapters and their sections, each with its page. */
function contents(edition: Edition, files: readonly BookFile[], pageOf: PageOf): Xml {
  const entry = (id: string, text: string, below?: Xml): Xml =>
    x(
      'li',
      {},
      x(
        'a',
        { href: `#${id}` },
        x('span', {}, text),
        ' ',
        x('span', { class: 'page' }, String(pageOf(id) ?? '\u00a0')),
      ),
      below,
    );
  return x(
    'nav',
    { id: 'contents' },
    x('h1', {}, words.frame.contents),
    x(
      'ol',
      {},
      lines(
        files.map((file) => {
          const chapter = edition.chapters.find(({ number }) => chapterFile(number) === file.name);
          const sections = (chapter?.sections ?? []).map(({ id, title }) => entry(`${partId(file)}-${id}`, title));
          return entry(
            partId(file),
            titleOf(edition, file),
            sections.length > 0 ? x('ol', {}, lines(sections)) : undefined,
          );
        }),
      ),
    ),
  );
}

/** Ids that are the same in every file of the edition, and stand once in the book. */
const SHARED = /^(?:p[\dA-Z]+\.\d+[a-z]?|(?:note|term|ref|fig|table)-.+)$/;

/** A document of the book as a part of the page. What is an id in its file alone gets the name of the file. */
function partOf(file: BookFile): string {
  const part = partId(file);
  const placeIn = (name: string, id: string): string => (SHARED.test(id) ? id : `${name}-${id}`);
  const body = /<body>([^]*)<\/body>/.exec(file.text)?.[1] ?? '';
  return `<section class="part" id="${part}">${body
    // Pages of the book are of paper here; the number leads to its passage, by which a reader of PDF knows the place.
    .replaceAll(/<span epub:type="pagebreak"[^>]*?(?:\/>|><\/span>)/g, '')
    .replaceAll(
      /(<div id="(p[^"]+)" class="passage">\s*<p>)<span class="num">([^<]*)<\/span>/g,
      '$1<a class="num" href="#$2">$3</a>',
    )
    .replaceAll(/ (?:epub:type|xml:lang)="[^"]*"/g, '')
    .replaceAll(/<(\w+)([^<>]*)\/>/g, (tag, name: string, attributes: string) =>
      /^(?:img|br|hr|col|wbr)$/.test(name) ? tag : `<${name}${attributes}></${name}>`,
    )
    .replaceAll(/\bid="([^"]+)"/g, (_, id: string) => `id="${placeIn(part, id)}"`)
    .replaceAll(
      /\bhref="(?:([\w-]+)\.xhtml)?#([^"]+)"/g,
      (_, name: string | undefined, id: string) => `href="#${placeIn(name ?? part, id)}"`,
    )
    .replaceAll(/\bhref="([\w-]+)\.xhtml"/g, 'href="#$1"')}</section>`;
}
