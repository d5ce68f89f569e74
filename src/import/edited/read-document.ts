/** An edited Word file: its text, its footnotes and its comments, with what was tracked in them. */
import { NotDocx, openArchive, type Archive } from '../formats/docx/archive.ts';
import { below, childNamed, childrenOf, valueOf } from '../formats/docx/xml.ts';
import { ORIGIN } from '../../exports/docx/origin.ts';
import { PASSAGE_REF } from '../../model/passage-ref.ts';
import { readParagraphs, type Reading } from './read-paragraphs.ts';
import { after, type Author, type Paragraph, type Piece } from './signs.ts';

/** A footnote; `note` is the name under which the file prints a note of the editors: `2.4a`. */
export interface Footnote {
  note?: string;
  paragraphs: Paragraph[];
}

export interface Comment {
  author: Author;
  text: string;
}

/** From which state of the edition a file was made. */
export interface Origin {
  version: string;
  /** By passage, what `exports/docx/origin.ts` makes of its words. */
  passages: ReadonlyMap<string, string>;
}

export interface EditedDocument {
  paragraphs: Paragraph[];
  footnotes: Footnote[];
  comments: ReadonlyMap<string, Comment>;
  /** Absent where the file does not say it any more. */
  origin?: Origin;
}

const NOTE = new RegExp(`^\\s*(${PASSAGE_REF}[a-z]+)\\s`);

/**
 * Reads a Word file with its tracked changes.
 * @throws {NotDocx} for a file that cannot be read.
 */
export async function readDocument(bytes: Uint8Array): Promise<EditedDocument> {
  const archive = await openArchive(bytes);
  const styles = await styleNames(archive);
  const parts = await Promise.all(['word/footnotes.xml', 'word/endnotes.xml'].map(async (name) => archive.part(name)));
  const footnotes = new Map<string, Footnote>();
  for (const part of parts)
    for (const node of part ? below(part, 'w:footnote', 'w:endnote') : []) {
      if (node.hasAttribute('w:type') && node.getAttribute('w:type') !== 'normal') continue;
      const paragraphs = readParagraphs(node, { styles, isOfText: () => false });
      const [, note] = NOTE.exec(after(paragraphs[0]?.pieces ?? [])) ?? [];
      footnotes.set(node.getAttribute('w:id') ?? '', { ...(note && { note }), paragraphs });
    }
  const reading: Reading = { styles, isOfText: (id) => footnotes.has(id) && footnotes.get(id)?.note === undefined };
  const text = await archive.part('word/document.xml');
  const body = text && childrenOf(text).flatMap((root) => childNamed(root, 'w:body') ?? [])[0];
  if (!body) throw new NotDocx('a Word file without a text');
  const origin = await originOf(archive);
  return {
    paragraphs: readParagraphs(body, reading),
    footnotes: [...footnotes.values()],
    comments: await commentsOf(archive, reading),
    ...(origin && { origin }),
  };
}

/** Whether a document was made by the edition: it says so, or has bookmarks of its passages. */
export const isOfEdition = (document: EditedDocument, refs: ReadonlySet<string>): boolean =>
  document.origin !== undefined ||
  document.paragraphs.some(({ pieces }) =>
    pieces.some((piece) => piece.kind === 'bookmark' && refs.has(piece.name.slice(1)) && piece.name.startsWith('p')),
  );

async function styleNames(archive: Archive): Promise<Map<string, string>> {
  const part = await archive.part('word/styles.xml');
  return new Map(
    (part ? below(part, 'w:style') : []).map((style) => [
      style.getAttribute('w:styleId') ?? '',
      valueOf(style, 'w:name') ?? '',
    ]),
  );
}

async function commentsOf(archive: Archive, reading: Reading): Promise<Map<string, Comment>> {
  const part = await archive.part('word/comments.xml');
  return new Map(
    (part ? below(part, 'w:comment') : []).map((node) => [
      node.getAttribute('w:id') ?? '',
      {
        author: { name: node.getAttribute('w:author') ?? '', date: (node.getAttribute('w:date') ?? '').slice(0, 10) },
        text: readParagraphs(node, reading)
          .map(({ pieces }) => plain(pieces))
          .filter(Boolean)
          .join('\n\n'),
      },
    ]),
  );
}

/** Words alone, without the signs that stand for something else. */
const plain = (pieces: readonly Piece[]): string =>
  after(pieces)
    .replaceAll(/[\uFFF9-\uFFFC]/g, '')
    .trim();

async function originOf(archive: Archive): Promise<Origin | undefined> {
  for (const name of archive.names(/^customXml\/item\d+\.xml$/)) {
    const root = (await archive.part(name))?.documentElement;
    if (root?.namespaceURI !== ORIGIN || root.localName !== 'edition') continue;
    return {
      version: root.getAttribute('version') ?? '',
      passages: new Map(
        below(root, 'passage').map((passage) => [
          passage.getAttribute('ref') ?? '',
          passage.getAttribute('words') ?? '',
        ]),
      ),
    };
  }
  return undefined;
}
