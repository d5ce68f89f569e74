/** Made-up documents: the same blocks as plain text, Markdown, a web page and a Word file. */
import fc from 'fast-check';
import JSZip from 'jszip';

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'prose'; text: string }
  | { kind: 'table'; rows: string[][]; wide: boolean }
  | { kind: 'list'; items: string[] }
  | { kind: 'quotation'; text: string }
  | { kind: 'note'; text: string; note: string }
  | { kind: 'hidden'; text: string }
  | { kind: 'formula'; text: string }
  | { kind: 'picture'; alt: string; caption: string }
  | { kind: 'field'; text: string };

const word = fc.constantFrom('lamp', 'oil', 'wick', 'Guild', 'harbour', 'night', 'ladder', '1901', 'x', 'Öl', 'naïve');
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const sentence = words.map((text) => `So the ${text} is.`);
const cell = fc.oneof({ arbitrary: fc.constant(''), weight: 1 }, { arbitrary: words, weight: 2 });

export const someBlocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('prose' as const), text: sentence }),
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc
        .integer({ min: 1, max: 4 })
        .chain((columns) =>
          fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
        ),
      wide: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(sentence, { minLength: 1, maxLength: 4 }) }),
    fc.record({ kind: fc.constant('quotation' as const), text: sentence }),
    fc.record({ kind: fc.constant('note' as const), text: words, note: sentence }),
    fc.record({ kind: fc.constant('hidden' as const), text: words }),
    fc.record({ kind: fc.constant('formula' as const), text: fc.constantFrom('a', 'b', 'n', '12') }),
    fc.record({ kind: fc.constant('picture' as const), alt: words, caption: words }),
    fc.record({ kind: fc.constant('field' as const), text: words }),
  ),
  { maxLength: 7 },
);

export function textBlock(block: Block): string {
  if (block.kind === 'table') return block.rows.map((row) => `${row.join(' ')} is.`).join('\n\n');
  if (block.kind === 'list') return block.items.map((item) => `• ${item}`).join('\n');
  if (block.kind === 'note') return `So ${block.text} [note: ${block.note}] is.`;
  if (block.kind === 'picture') return `[Picture: ${block.alt}, ${block.caption}]`;
  return `So ${block.text} is.`;
}

export function markdownBlock(block: Block, index: number): string {
  switch (block.kind) {
    case 'table': {
      const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
      const [head = [], ...rows] = block.rows;
      return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
    }
    case 'list':
      return block.items.map((item, at) => `${at % 2 ? '  ' : ''}- ${item}`).join('\n');
    case 'quotation':
      return `> ${block.text}`;
    case 'note':
      return `So ${block.text}[^n${index}] is.[^n${index}] H~2~O, x^2^.\n\n[^n${index}]: ${block.note}`;
    case 'formula':
      return `Here $\\frac{${block.text}}{2}\\,dx$ is.`;
    case 'picture':
      return `![${block.alt}](x.png "${block.caption}")`;
    case 'hidden':
      return `::: {.note title="${block.text}"}\nSo it is.\n:::`;
    case 'field':
      return `A <span>${block.text}</span> and \`${block.text}\`.\n\n\`\`\`\n${block.text}\n\`\`\``;
    default:
      return block.text;
  }
}

export function htmlBlock(block: Block, index: number): string {
  switch (block.kind) {
    case 'table':
      return `<table><caption>Cap</caption>${block.rows
        .map(
          (row) =>
            `<tr>${row.map((text, at) => `<td${block.wide && at === 0 ? ' colspan=2 rowspan=2' : ''}>${at % 2 ? `<p>${text}</p><ul><li>${text}</li></ul>` : text}</td>`).join('')}</tr>`,
        )
        .join('')}</table>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${item}<ol><li>${item}</li></ol></li>`).join('')}</ul>`;
    case 'quotation':
      return `<div class="epigraph">${block.text}</div>`;
    case 'note':
      return `<p>So ${block.text}<a id="r${index}" href="#f${index}"><sup>${index + 1}</sup></a> is<a href="#f${index}">${index + 1}</a>.</p><div><p id="f${index}"><a href="#r${index}">${index + 1}</a> ${block.note}</p></div>`;
    case 'hidden':
      return `<p>Here <span style="display:none">${block.text}</span> is.</p><p hidden>${block.text}</p>`;
    case 'formula':
      return `<p>Here <math><mi>${block.text}</mi></math> is.</p>`;
    case 'picture':
      return `<figure><img src="x.png" alt="${block.alt}"><figcaption>${block.caption}</figcaption></figure>`;
    case 'field':
      return `<details><summary>${block.text}</summary><dl><dt>${block.text}<dd>${block.text}</dl></details><form><select><option>${block.text}</select></form>`;
    default:
      return `<p>${block.text}</p>`;
  }
}

/** A part of a Word file: what stands in the text, and a footnote. */
export interface DocxPiece {
  body: string;
  note?: string;
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
/** A field with its instruction and the words that it printed. */
export const field = (instruction: string, result: string): string =>
  `${sign('begin')}<w:r><w:instrText xml:space="preserve">${escaped(instruction)}</w:instrText></w:r>${sign('separate')}${result}${sign('end')}`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function docxBlock(block: Block, index: number): DocxPiece {
  switch (block.kind) {
    case 'heading':
      return { body: paragraph(run(block.text), '<w:pStyle w:val="Own"/>') };
    case 'table': {
      const cell = (text: string, at: number) =>
        `<w:tc>${block.wide && at === 0 ? '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' : ''}${paragraph(text && run(text))}${at % 2 ? paragraph(text && run(text)) : ''}</w:tc>`;
      return { body: `<w:tbl>${block.rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>` };
    }
    case 'list':
      return {
        body: block.items
          .map((item) => paragraph(run(item), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))
          .join(''),
      };
    case 'quotation':
      return { body: paragraph(run(block.text), '<w:ind w:left="720" w:right="720"/>') };
    case 'note': {
      const mark = `<w:r><w:footnoteReference w:id="${index + 2}"/></w:r>`;
      return {
        body: paragraph(`${run(`So ${block.text}`)}${mark}${run(' and')}${mark}${run(' is.')}`),
        note: `<w:footnote w:id="${index + 2}">${paragraph(run(block.note))}</w:footnote>`,
      };
    }
    case 'hidden':
      return {
        body: paragraph(
          `${run('Here ')}${run(block.text, '<w:vanish/>')}<w:del><w:r><w:delText>${block.text}</w:delText></w:r></w:del>${run(' is.')}`,
        ),
      };
    case 'formula':
      return {
        body: paragraph(
          `${run('Here ')}<m:oMath><m:f><m:num><m:r><m:t>${block.text}</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>${run(' is.')}`,
        ),
      };
    case 'picture':
      return {
        body: paragraph(
          `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${block.alt}"/></wp:inline></w:drawing></w:r>${run(`Figure: ${block.caption}.`)}`,
        ),
      };
    case 'field':
      return {
        body: paragraph(
          `${run('The ')}<w:fldSimple w:instr=" SEQ x ">${run(block.text)}</w:fldSimple>${field(' REF y ', run(` ${block.text}`))}${run(' is.')}`,
        ),
      };
    default:
      return { body: paragraph(run(block.text)) };
  }
}

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file of these pieces; `parts` are added to it, or take the place of its own. */
export async function docxWith(
  pieces: readonly DocxPiece[],
  parts: Record<string, string | Uint8Array> = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  const style = (id: string, name: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const relations = ['styles', 'footnotes', 'endnotes', 'comments']
    .map((name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)
    .join('');
  const own: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations}<Relationship Id="image" Type="${OFFICE}/image" Target="media/image1.png"/></Relationships>`,
    'word/document.xml': `<w:document ${SPACES}><w:body>${pieces.map(({ body }) => body).join('')}</w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes ${SPACES}>${pieces.map(({ note = '' }) => note).join('')}</w:footnotes>`,
    'word/styles.xml': `<w:styles ${SPACES}>${style('H1', 'heading 1')}${style('Own', 'My chapter', '<w:basedOn w:val="H1"/>')}</w:styles>`,
  };
  for (const [name, data] of Object.entries({ ...own, ...parts }))
    zip.file(name, typeof data === 'string' ? data.replaceAll('SPACES', SPACES) : data);
  return zip.generateAsync({ type: 'uint8array' });
}
