/**
 * An independent renderer for tests: `pandoc --citeproc`, a citation engine in Haskell that shares no code with citeproc-js.
 * Debian has it: `apt-get install pandoc`. Both renderers come out in one notation, `(see ‹key|Author, 2021, p. 3›)`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { ReferenceSchema, type ReferenceItem } from '../schemas/reference.ts';
import type { CitationEngine } from './engine.ts';
import type { CitedPiece } from './pieces.ts';
import { cslItems } from './library.ts';
import { parseCitations } from './pandoc.ts';
import { resolveStyle } from './style.ts';

/** What a renderer prints for citations and references. */
export interface Rendering {
  citations: Record<string, string>;
  references: Record<string, string>;
}

/** A library with citations of it. */
export interface Corpus {
  items: ReferenceItem[];
  cases: string[];
  style: string;
  locale: string;
}

export function isPandocInstalled(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Prints a corpus with Pandoc. Throws where Pandoc does. */
export function renderWithPandoc({ items, cases, style, locale }: Corpus): Rendering {
  const folder = mkdtempSync(join(tmpdir(), 'citations-'));
  try {
    const path = (name: string, content: string): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const library = path('library.json', JSON.stringify([...cslItems(items).values()]));
    const csl = path('style.csl', resolveStyle({ style, locale }).styleXml);
    const text = path(
      'cases.md',
      ['---', 'nocite: "@*"', '---', '', ...cases.flatMap((line) => [line, ''])].join('\n'),
    );
    const options = ['--citeproc', `--csl=${csl}`, `--bibliography=${library}`, `--metadata=lang:${locale}`];
    const html = execFileSync(
      'pandoc',
      [...options, '--metadata=link-citations:true', '--to=html', '--wrap=none', text],
      {
        encoding: 'utf8',
      },
    );
    const printed = [...html.matchAll(/^<p>(.*)<\/p>$/gm)].map(([, inside = '']) => fromPandoc(inside));
    const entries = html.matchAll(/<div id="ref-([^"]+)" class="csl-entry"[^>]*>(.*?)<\/div>\n/gs);
    return {
      citations: Object.fromEntries(cases.map((line, index) => [line, printed[index] ?? ''])),
      references: Object.fromEntries([...entries].map(([, id = '', inside = '']) => [id, textOf(inside)])),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prints a corpus with an engine of ours. */
export function renderWithEngine(engine: CitationEngine, { cases }: Pick<Corpus, 'cases'>): Rendering {
  return {
    citations: Object.fromEntries(cases.map((line) => [line, printLine(engine, line)])),
    references: Object.fromEntries(engine.sortedIds.map((id) => [id, engine.reference(id).text])),
  };
}

/** A line of text with its citations printed in the notation of this file. */
export function printLine(engine: CitationEngine, line: string): string {
  return parseCitations(line)
    .map((piece) => (piece.kind === 'group' ? notation(engine.cite(piece)) : line.slice(piece.start, piece.end)))
    .join('');
}

/** Pieces as text, links between ‹ and ›. */
export function notation(pieces: readonly CitedPiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.value;
      const inside = notation(piece.children);
      return piece.kind === 'link' ? `‹${piece.id}|${inside}›` : inside;
    })
    .join('');
}

/** Every citation in the chapters, notes, entries and pages of a content folder, each once, with its library. */
export function corpusOf(content: string, style: string, locale: string): Corpus {
  const items = ReferenceSchema.array().parse(JSON.parse(readFileSync(join(content, 'references.json'), 'utf8')));
  const cases = new Set<string>();
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.mdx?$/.test(file),
  )) {
    if (name.startsWith('README')) continue;
    const body = readFileSync(join(content, name), 'utf8').replace(/^---\n.*?\n---\n/s, '');
    visit(unified().use(remarkParse).use(remarkGfm).parse(body), 'text', (node) => {
      const text = toString(node).replace(/\s+/g, ' ');
      for (const piece of parseCitations(text))
        if (piece.kind === 'group') cases.add(text.slice(piece.start, piece.end));
    });
  }
  return { items, cases: [...cases].sort(), style, locale };
}

function fromPandoc(html: string): string {
  return textOf(html.replace(/<a href="#ref-([^"]+)"[^>]*>(.*?)<\/a>/g, '‹$1|$2›'));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim();
}
