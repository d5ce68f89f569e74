import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { Link, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { createCitationEngine } from '../citations/engine.ts';
import { formatFaults } from '../model/faults.ts';
import { ReferenceSchema } from '../schemas/reference.ts';
import { remarkCitations } from './remark-citations.ts';

const library = join(import.meta.dirname, '../citations/fixtures/library.json');
const engine = createCitationEngine(ReferenceSchema.array().parse(JSON.parse(readFileSync(library, 'utf8'))), {
  style: 'apa',
  locale: 'en-US',
});

function run(markdown: string, { mdx = true, by = engine, hasNotes = true } = {}) {
  const file = new VFile({ path: 'content/chapters/1-lamps.mdx', value: markdown });
  const processor = unified().use(remarkParse);
  if (mdx) processor.use(remarkMdx);
  processor.use(remarkGfm).use(remarkCitations, { engine: by, referenceHref: (id: string) => `#ref-${id}`, hasNotes });
  const tree = processor.runSync(processor.parse(file), file) as Root;
  const faults = file.data.faults ?? [];
  return {
    tree,
    faults,
    report: faults.length > 0 ? formatFaults(faults) : '',
    places: faults.map(({ rule, line, column }) => `${line ?? ''}:${column ?? ''} ${rule}`),
    html: toHtml(unified().use(remarkRehype).runSync(tree)).replaceAll(
      /<a href="#ref-([^"]+)" class="citation" data-cite="\1">(.*?)<\/a>/g,
      '‹$2›',
    ),
  };
}

test('a citation is a link with the class, the key and what it cites', () => {
  const { tree } = run('Lit by hand [see @amber-1903, p. 3].');
  const links: Link[] = [];
  visit(tree, 'link', (link) => {
    links.push(link);
  });
  expect(links).toMatchObject([
    {
      url: '#ref-amber-1903',
      data: {
        hProperties: { className: ['citation'], dataCite: 'amber-1903' },
        citation: { id: 'amber-1903', prefix: 'see', locator: 'p. 3' },
      },
      position: { start: { line: 1, column: 13 }, end: { line: 1, column: 36 } },
    },
  ]);
  expect(toHtml(unified().use(remarkRehype).runSync(tree))).toBe(
    '<p>Lit by hand (see <a href="#ref-amber-1903" class="citation" data-cite="amber-1903">Amber, 1903, p. 3</a>).</p>',
  );
});

describe('citations are found', () => {
  test.for<[where: string, markdown: string, html: string]>([
    ['in emphasis', '*as @amber-1903 says*', '<em>as Amber (‹1903›) says</em>'],
    ['in strong words', '**[@amber-1903]**', '<strong>(‹Amber, 1903›)</strong>'],
    ['in an item', '- so [@amber-1903]', '<li>so (‹Amber, 1903›)</li>'],
    ['in a quotation', '> so\n> [@amber-1903,\n> p. 3]', '(‹Amber, 1903, p. 3›)'],
    ['in a cell', '| a |\n| - |\n| [@amber-1903] |', '<td>(‹Amber, 1903›)</td>'],
    ['in a footnote', 'x[^1]\n\n[^1]: So [@crane-1899].', 'So (‹Crane, 1899›).'],
    ['in an element', 'x <small>see [@amber-1903]</small>[@board-1874]', '(‹Harbour Board of Port Ember, 1874›)'],
    ['before an apostrophe', '@amber-1903’s', 'Amber (‹1903›)’s'],
    ['in parentheses and quotation marks', '(@amber-1903) “@amber-1903”', '(Amber (‹1903›)) “Amber (‹1903›)”'],
    ['beside an e-mail address', 'me@lamp.example [@amber-1903]', 'me@lamp.example</a> (‹Amber, 1903›)'],
  ])('%s', ([, markdown, html]) => {
    const result = run(markdown);
    expect(result.html).toContain(html);
    expect(result.report).toBe('');
  });
});

describe('no citation is', () => {
  test.for<[what: string, markdown: string, html: string]>([
    ['code', '`[@amber-1903]`', '<code>[@amber-1903]</code>'],
    ['an escaped sign', '\\@amber-1903 and [\\@amber-1903]', '@amber-1903 and [@amber-1903]'],
    ['a sign as a character reference', '&#64;amber-1903', '@amber-1903'],
    ['an address', 'https://lamp.example/@amber-1903', '>https://lamp.example/@amber-1903</a>'],
    ['an e-mail address', 'a@amber.example', '>a@amber.example</a>'],
  ])('%s', ([, markdown, html]) => {
    const result = run(markdown);
    expect(result.html).toContain(html);
    expect(result.report).toBe('');
  });

  test('text in a code element', () => {
    expect(run('x <code>[@nobody]</code>').report).toBe('');
  });
});

test('an escaped bracket leaves the key a citation', () => {
  expect(run('\\[@amber-1903]').html).toBe('<p>[Amber (‹1903›)]</p>');
});

test('an escaped sign stands in a text of its own, so that no bracket with a key is left', () => {
  const values: string[] = [];
  visit(run('[\\@amber-1903]').tree, 'text', ({ value }) => {
    values.push(value);
  });
  expect(values).toEqual(['[', '@', 'amber-1903]']);
});

test('an unknown key is a fault with its place, and the citations around it are printed', () => {
  const { html, report } = run('One\n[@amber-1901; @ambre-1903], @nobody-at-all, [@board-1874].');
  expect(html).toBe('<p>One\n[@amber-1901; @ambre-1903], @nobody-at-all, (‹Harbour Board of Port Ember, 1874›).</p>');
  expect(report).toMatchInlineSnapshot(`
    "content/chapters/1-lamps.mdx:2:15  citation-key-exists
      expected  a key of references.json
      found     @ambre-1903
      to do     Write @amber-1903 or @amber-1901, add the work to references.json, or write \\@ for a sign that readers see.

    content/chapters/1-lamps.mdx:2:29  citation-key-exists
      expected  a key of references.json
      found     @nobody-at-all
      to do     Add the work to references.json, correct the key, or write \\@ for a sign that readers see.

    2 faults."
  `);
});

test('a citation in a heading or in a link is a fault and stays as it is written', () => {
  const { html, report } = run(
    '## Lamps [@amber-1903]\n\n[so @board-1874 says](https://lamp.example) and [@amber-1903](x).',
  );
  expect(html).toContain('<h2>Lamps [@amber-1903]</h2>');
  expect(html).toContain('>so @board-1874 says</a>');
  expect(report).toMatchInlineSnapshot(`
    "content/chapters/1-lamps.mdx:1:11  citation-not-in-heading
      expected  a heading without citations
      found     [@amber-1903]
      to do     Cite the work in the text below the heading, or write \\@ for a sign that readers see.

    content/chapters/1-lamps.mdx:3:5  citation-not-in-link
      expected  a link without citations in its words, since a citation is a link itself
      found     @board-1874
      to do     Set the citation after the link, or write \\@ for a sign that readers see.

    content/chapters/1-lamps.mdx:3:50  citation-not-in-link
      expected  a link without citations in its words, since a citation is a link itself
      found     @amber-1903
      to do     Set the citation after the link, or write \\@ for a sign that readers see.

    3 faults."
  `);
});

test('a malformed citation is a fault that says what to do', () => {
  const { report } = run(
    '[@] here, [@amber-1903; ] there, [@amber-1903, @board-1874],\nthe [*lamps* of @amber-1903], end@amber-1903 [@board-1874, p. 3.',
  );
  expect(report).toMatchInlineSnapshot(`
    "content/chapters/1-lamps.mdx:1:2  citation-is-well-formed
      expected  a key after @, as in [@first-2021]
      found     [@]
      to do     Write the key of the work, or write \\@ for a sign that readers see.

    content/chapters/1-lamps.mdx:1:24  citation-is-well-formed
      expected  a key after each semicolon, as in [@first-2021; @second-2022]
      found     [@amber-1903; ]
      to do     Add the missing key, or write a comma instead of the semicolon.

    content/chapters/1-lamps.mdx:1:48  citation-is-well-formed
      expected  a semicolon between two works, as in [@first-2021; @second-2022]
      found     [@amber-1903, @board-1874]
      to do     Write a semicolon before the second key.

    content/chapters/1-lamps.mdx:2:17  citation-is-well-formed
      expected  a bracket that is all plain words, without emphasis, code or links in it
      found     @amber-1903
      to do     Take the emphasis or link out of the bracket, or write \\[ and \\] for brackets that readers see.

    content/chapters/1-lamps.mdx:2:34  citation-is-well-formed
      expected  a space or a bracket before a citation
      found     a letter or digit before @amber-1903
      to do     Write a space before @amber-1903, or write \\@ for a sign that readers see.

    content/chapters/1-lamps.mdx:2:47  citation-is-well-formed
      expected  a bracket that closes in the same paragraph, without emphasis or links in it
      found     [@board-1874
      to do     Close the bracket with ], or write \\[ for a bracket that readers see.

    6 faults."
  `);
});

test('a definition or footnote that takes a key is a fault', () => {
  const { report } = run(
    'See [@amber-1903] and x[^@board-1874].\n\n[@amber-1903]: https://lamp.example\n\n[^@board-1874]: Text.',
  );
  expect(report).toMatchInlineSnapshot(`
    "content/chapters/1-lamps.mdx:3:1  citation-is-well-formed
      expected  a label that is no citation key
      found     [@amber-1903]: …
      to do     Remove the line, or give the link another label; [@amber-1903] would be a link and no citation.

    content/chapters/1-lamps.mdx:5:1  citation-is-well-formed
      expected  a label that is no citation key
      found     [^@board-1874]: …
      to do     Give the footnote another label, such as [^board-1874].

    2 faults."
  `);
});

test('places are right in lines of lists and quotations, after escapes and references', () => {
  expect(run('- one\n  two &amp; \\* @nobody\n\n> x\n> > y [@amber-1903, p. 2;\n> > @noone]').places).toEqual([
    '2:16 citation-key-exists',
    '6:5 citation-key-exists',
  ]);
});

test('places are right though an earlier plugin has taken a mark off', () => {
  const file = new VFile({ path: 'content/x.mdx', value: '¶4 As @nobody says' });
  const processor = unified().use(remarkParse);
  const tree = processor.parse(file);
  visit(tree, 'text', (node) => {
    node.value = node.value.replace('¶4 ', '');
  });
  unified().use(remarkCitations, { engine, referenceHref: String, hasNotes: true }).runSync(tree, file);
  expect(file.data.faults).toMatchObject([{ file: 'content/x.mdx', line: 1, column: 7 }]);
});

test('plain Markdown reads keys in braces', () => {
  expect(run('@{amber-1903}', { mdx: false }).html).toBe('<p>Amber (‹1903›)</p>');
});

test('an escaped sign after a letter is no citation, as the remedy says', () => {
  expect(run('Write to lamp\\@amber-1903.')).toMatchObject({ html: '<p>Write to lamp@amber-1903.</p>', places: [] });
});
