/** A study in plain text as Markdown, as a web page and as a Word file, made independently of the importer. */
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

interface Piece {
  kind: 'furniture' | 'heading' | 'subheading' | 'paragraph';
  text: string;
}

/** The pieces of the study of the tests: the title ends the furniture, and headings are what ends without a full stop. */
function piecesOf(text: string): Piece[] {
  const parts = text.split(/\n\s*\n/).map((part) => part.trim());
  const title = parts.findIndex((part) => part.length > 60 && !part.endsWith('.'));
  return parts.map((part, index): Piece => {
    if (index <= title || part.includes('©')) return { kind: 'furniture', text: part };
    if (/[.!?][”"’')]*$/.test(part)) return { kind: 'paragraph', text: part };
    return part.startsWith('•')
      ? { kind: 'subheading', text: part.replace(/^•\s*/, '') }
      : { kind: 'heading', text: part };
  });
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function markdownOf(text: string): string {
  const marks = { furniture: '', heading: '## ', subheading: '### ', paragraph: '' };
  const signs = (words: string): string => words.replace(/[[\]<{*_\\]/g, '\\$&');
  return piecesOf(text)
    .map(({ kind, text: words }, index, all) => {
      const isTitle = kind === 'furniture' && all[index + 1]?.kind !== 'furniture' && index + 1 < all.length;
      return `${isTitle ? '# ' : marks[kind]}${signs(words)}`;
    })
    .join('\n\n');
}

const TAGS: Record<Piece['kind'], string> = { furniture: 'header', heading: 'h2', subheading: 'h3', paragraph: 'p' };

export function htmlOf(text: string): string {
  const body = piecesOf(text).map(({ kind, text: words }) => {
    return `<${TAGS[kind]}>${escaped(words)}</${TAGS[kind]}>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>A study</title><nav>Home</nav><main>${body.join('\n')}</main>`;
}

export async function docxOf(text: string): Promise<Uint8Array> {
  const headings = { heading: HeadingLevel.HEADING_1, subheading: HeadingLevel.HEADING_2 };
  const children = piecesOf(text).map(({ kind, text: words }) => {
    const run = [new TextRun(words)];
    if (kind === 'furniture') return new Paragraph({ children: run, style: 'Title' });
    return kind === 'paragraph'
      ? new Paragraph({ children: run })
      : new Paragraph({ children: run, heading: headings[kind] });
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
