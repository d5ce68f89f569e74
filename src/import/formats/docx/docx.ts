/** A Word file to a tree: mammoth makes HTML of what was prepared for it, by the names of its styles. */
import mammoth from 'mammoth';
import { visit } from 'unist-util-visit';
import { partTexts } from '../../law/docx-words.ts';
import { tallyOf } from '../../law/words.ts';
import { endingOf } from '../../media.ts';
import type { Dropped, Manuscript, Properties } from '../../manuscript.ts';
import type { CslItem } from '../../references/csl.ts';
import { readHtml } from '../html.ts';
import { properties } from '../properties.ts';
import { NotDocx, openArchive, type Archive } from './archive.ts';
import { wordSource } from './endnote.ts';
import { resolveFields, type Fields } from './fields.ts';
import { prepare } from './prepare.ts';
import { withoutBrokenReferences } from './relations.ts';
import { stylesOf } from './styles.ts';
import { below } from './xml.ts';

/** Parts whose words are the text of the study. */
const TEXT = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/;
/** Parts whose words stand beside it, and what the report calls them. */
const BESIDE: [pattern: RegExp, what: string][] = [
  [/^word\/comments\d*\.xml$/, 'comment'],
  [/^word\/header\d*\.xml$/, 'head of the pages'],
  [/^word\/footer\d*\.xml$/, 'foot of the pages'],
];
const STYLE_MAP = [
  'p.ImportTitle => h1.title:fresh',
  'p.ImportQuote => blockquote > p:fresh',
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.ImportHeading${level} => h${level}:fresh`),
];

/** @throws {NotDocx} for a file that cannot be read. */
export async function readDocx(bytes: Uint8Array): Promise<Manuscript> {
  const archive = await openArchive(bytes);
  const known = stylesOf(await archive.part('word/styles.xml'));
  const sources = await wordSources(archive);
  const changed = new Map<string, Document>();
  const texts: string[] = [];
  const dropped: Dropped[] = [];
  const fields: Fields = { live: new Map(), dropped };
  for (const name of archive.names(TEXT)) {
    const part = await archive.part(name);
    if (!part) continue;
    texts.push(...partTexts(part));
    dropped.push(...(await withoutBrokenReferences(part, name, archive)));
    resolveFields(part, fields, sources);
    dropped.push(...prepare(part, known));
    changed.set(name, part);
  }
  for (const [pattern, what] of BESIDE)
    for (const name of archive.names(pattern)) {
      const part = await archive.part(name);
      const words = part ? partTexts(part).filter((text) => text.trim()) : [];
      texts.push(...words);
      if (words.length > 0) dropped.push({ what, text: words.join(' ').replace(/\s+/g, ' ').trim() });
    }
  const media = new Map<string, { bytes: Uint8Array; extension: string }>();
  const html = await htmlOf(await archive.with(changed), media, dropped);
  const page = readHtml(html, { hasLines: false });
  forgetMarks(page.tree);
  return {
    tree: page.tree,
    dropped: [...dropped, ...page.dropped],
    words: tallyOf(texts),
    properties: await propertiesOf(archive),
    media: (url) => media.get(url),
    live: fields.live,
  };
}

async function htmlOf(
  bytes: Uint8Array,
  media: Map<string, { bytes: Uint8Array; extension: string }>,
  dropped: Dropped[],
): Promise<string> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const url = `docx:${media.size + 1}`;
    try {
      media.set(url, { bytes: await image.readAsBuffer(), extension: endingOf(image.contentType) });
    } catch {
      // The file has none: the picture is named without one.
    }
    return { src: url };
  });
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLE_MAP, includeDefaultStyleMap: true, convertImage },
    );
    for (const { message } of messages)
      if (!/style|Image of type|w:shd|w:tblPrEx|w:bookmark/i.test(message))
        dropped.push({ what: 'something that is not read', text: message });
    return value;
  } catch (error) {
    throw new NotDocx(`a Word file that is damaged (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The marks of notes are mammoth's own: the file has none. */
function forgetMarks(tree: Manuscript['tree']): void {
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') delete node.data;
  });
}

async function wordSources(archive: Archive): Promise<Map<string, CslItem>> {
  const found = new Map<string, CslItem>();
  for (const name of archive.names(/^customXml\/item\d+\.xml$/)) {
    const part = await archive.part(name);
    for (const source of part ? below(part, 'b:Source') : []) {
      const { tag, item } = wordSource(source);
      if (tag) found.set(tag, item);
    }
  }
  return found;
}

async function propertiesOf(archive: Archive): Promise<Properties> {
  const core = await archive.part('docProps/core.xml');
  const words = (name: string) => (core ? below(core, name)[0]?.textContent : undefined);
  return properties({
    title: words('dc:title'),
    subtitle: words('dc:subject'),
    author: words('dc:creator')?.replace(/;\s*/g, '; '),
    date: words('dcterms:created')?.slice(0, 10),
    language: words('dc:language'),
    rights: words('dc:rights'),
  });
}
