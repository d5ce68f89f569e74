/**
 * Links inside the edition.
 *
 * `[guild](term:guild)` → `<a class="term" data-term="guild" href="#term-guild">`; `[word](term:-)` → no mark;
 * `[2.4](passage:2.4)` → `<a class="passage-link" data-passage-link="2.4" href="/slug/#p2.4">`;
 * `[Figure 3](figure:3)` → `<a class="figure-link" data-figure-link="fig-3" href="/slug/#fig-3">`;
 * `[glossary](/glossary/)` → the same under the base path.
 */
import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../model/faults.ts';
import { figureId, figureName, type FigureKind } from '../model/figures.ts';
import { parsePassageRange, parsePassageRef } from '../model/passage-ref.ts';
import { hrefs, type LinkTarget, type MarkdownContext } from './context.ts';
import { report } from './file-data.ts';

interface Options {
  context: Pick<MarkdownContext, 'chapterSlugs' | 'figures' | 'routes'>;
  target: LinkTarget;
}

export function remarkLinks({ context, target }: Options) {
  const { entry } = hrefs(context, target);
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (node: Link) => {
      const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/i.exec(node.url) ?? [];
      switch (scheme.toLowerCase()) {
        case 'term':
          linkTerm(node, rest, file);
          return;
        case 'passage':
          linkPassage(node, rest, file);
          return;
        case 'figure':
        case 'table':
          linkFigure(node, scheme.toLowerCase() as FigureKind, rest, file);
          return;
        case '':
          if (node.url.startsWith('/')) node.url = context.routes.asset(node.url.slice(1));
          return;
        case 'http':
        case 'https':
        case 'mailto':
          return;
        default:
          report(file, node, {
            rule: 'link-is-safe',
            expected: 'a link with https:, http:, mailto:, term:, passage:, figure: or table:',
            found: node.url.slice(0, 60),
            remedy: 'Correct the address or remove the link.',
          });
          node.url = '#';
      }
    });
  };

  function linkTerm(node: Link, id: string, file: VFile): void {
    if (id === '-') {
      Object.assign(node, { type: 'unmarked', data: { hName: 'span', hProperties: { unmarked: true } } });
      return;
    }
    (file.data.termLinks ??= []).push({ id, ...placeOf(node) });
    node.url = entry(id);
    node.data = { ...node.data, hProperties: { className: ['term'], dataTerm: id } };
  }

  function linkPassage(node: Link, text: string, file: VFile): void {
    const range = parsePassageRange(text);
    const slug = range && context.chapterSlugs.get(parsePassageRef(range.first)?.chapter ?? '');
    if (!range || !slug) {
      report(file, node, {
        rule: 'passage-exists',
        expected: 'a passage, such as passage:2.4, or a range, such as passage:2.4-2.6',
        found: node.url,
        remedy: range ? `There is no chapter ${text.split('.')[0] ?? ''}; correct the number.` : remedyFor(text),
      });
      node.url = '#';
      return;
    }
    (file.data.passageLinks ??= []).push({ range: text, ...placeOf(node) });
    node.url = context.routes.passage(slug, range.first);
    node.data = { ...node.data, hProperties: { className: ['passage-link'], dataPassageLink: text } };
  }

  function linkFigure(node: Link, kind: FigureKind, number: string, file: VFile): void {
    const id = figureId(kind, number);
    const url = context.figures?.get(id);
    if (url === undefined) {
      const [candidate] = nearest(id, context.figures?.keys() ?? []);
      const [, own = '', near = ''] = /^(fig|table)-(.*)$/.exec(candidate ?? '') ?? [];
      report(file, node, {
        rule: 'figure-exists',
        expected: `the number of a ${kind} in a chapter`,
        found: node.url,
        remedy: candidate
          ? `Write ${own === 'fig' ? 'figure' : 'table'}:${near}, or give the ${kind} this number.`
          : `Give the ${kind} this number in its caption, or remove the link.`,
      });
      node.url = '#';
      return;
    }
    node.url = url;
    if (node.children.length === 0) node.children = [{ type: 'text', value: figureName(kind, number) }];
    node.data = { ...node.data, hProperties: { className: ['figure-link'], dataFigureLink: id } };
  }
}

const placeOf = ({ position }: Link) => ({ line: position?.start.line ?? 0, column: position?.start.column ?? 0 });

/** What to write instead of what is neither a reference nor a range. */
function remedyFor(text: string): string {
  const [first, last, ...more] = text.split('-');
  const turned = more.length === 0 ? `${last ?? ''}-${first ?? ''}` : '';
  return parsePassageRange(turned)
    ? `Write passage:${turned}.`
    : 'Write a reference such as 2.4, or a range such as 2.4-2.6.';
}
