/**
 * Live citations in Word: what Zotero, Mendeley, EndNote and Word itself keep beside the words they print.
 * Zotero: `ADDIN ZOTERO_ITEM CSL_CITATION {…}`; Mendeley: `ADDIN CSL_CITATION {…}`, and Mendeley Cite a tag in Base64;
 * EndNote: `ADDIN EN.CITE <EndNote>…`, or the same in Base64 as data of the field; Word: `CITATION Tag \p 12 \m Other`.
 */
import type { LiveItem } from '../../citations/live.ts';
import type { CslItem } from '../../references/csl.ts';
import { endnoteItem } from './endnote.ts';
import { parseXml } from '../../../reading/xml.ts';
import { below } from './xml.ts';

/** The works in the file's own list of sources by their tags. */
export type WordSources = ReadonlyMap<string, CslItem>;

type Found = { items: LiveItem[] } | undefined;

/** The citation of an instruction; `undefined` for any other field. */
export function citationOfInstruction(instruction: string, data: string, sources: WordSources): Found {
  const text = instruction.trim();
  if (/^ADDIN\s+(?:ZOTERO_ITEM\s+)?CSL_CITATION/.test(text)) return cslCitation(text.slice(text.indexOf('{')));
  if (/^ADDIN\s+EN\.CITE/.test(text))
    return endnoteCitation(text.replace(/^ADDIN\s+EN\.CITE(?:\.DATA)?\s*/, '') || fromBase64(data));
  if (/^CITATION\s/.test(text)) return wordCitation(text, sources);
  if (/^MENDELEY_CITATION_v\d+_/.test(text))
    return cslCitation(fromBase64(text.replace(/^MENDELEY_CITATION_v\d+_/, '')));
  return undefined;
}

const fromBase64 = (text: string): string =>
  Buffer.from(text.replace(/\s+/g, ''), 'base64').toString('utf8').replace(/\0/g, '');

const LABELS: Record<string, [one: string, many: string]> = {
  page: ['p.', 'pp.'],
  chapter: ['chap.', 'chaps.'],
  section: ['sec.', 'secs.'],
  paragraph: ['para.', 'paras.'],
  volume: ['vol.', 'vols.'],
  figure: ['fig.', 'figs.'],
  line: ['l.', 'll.'],
  note: ['n.', 'nn.'],
  verse: ['v.', 'vv.'],
  part: ['pt.', 'pts.'],
  book: ['bk.', 'bks.'],
  folio: ['fol.', 'fols.'],
  column: ['col.', 'cols.'],
};

/** A place as people write it: `pp. 3–5`. */
function locatorOf(locator: unknown, label: unknown): string {
  const place = typeof locator === 'string' || typeof locator === 'number' ? String(locator).trim() : '';
  if (!place) return '';
  const [one, many] = LABELS[typeof label === 'string' ? label.replace('sub-verbo', 'entry') : 'page'] ?? ['', ''];
  if (/^\p{L}/u.test(place) && !/^[ivxlc]+\b/i.test(place)) return place;
  return `${/[,–&-]|\band\b/.test(place) ? many : one} ${place}`.trim();
}

function cslCitation(json: string): Found {
  let data: { citationItems?: Record<string, unknown>[] };
  try {
    // What follows the object is left by programs that cut long instructions.
    data = JSON.parse(json.slice(0, json.lastIndexOf('}') + 1)) as typeof data;
  } catch {
    return undefined;
  }
  const items = (data.citationItems ?? []).flatMap((item): LiveItem[] => {
    const csl = item['itemData'] as CslItem | undefined;
    if (!csl || typeof csl !== 'object') return [];
    const words = (key: string) => (typeof item[key] === 'string' ? item[key].trim() : '');
    return [
      {
        csl,
        prefix: words('prefix'),
        locator: locatorOf(item['locator'], item['label']),
        suffix: words('suffix'),
        suppressAuthor: item['suppress-author'] === true || item['suppress-author'] === 1,
      },
    ];
  });
  return items.length > 0 ? { items } : undefined;
}

function endnoteCitation(text: string): Found {
  const xml = /<EndNote>[^]*<\/EndNote>/.exec(text)?.[0];
  if (!xml) return undefined;
  let document: Document;
  try {
    document = parseXml(xml);
  } catch {
    return undefined;
  }
  const items = below(document, 'Cite').flatMap((cite): LiveItem[] => {
    const words = (name: string) => below(cite, name)[0]?.textContent.trim() ?? '';
    const [record] = below(cite, 'record');
    if (!record) return [];
    return [
      {
        csl: endnoteItem(record),
        prefix: words('Prefix'),
        locator: locatorOf(words('Pages'), 'page'),
        suffix: words('Suffix'),
        suppressAuthor: cite.getAttribute('ExcludeAuth') === '1',
      },
    ];
  });
  return items.length > 0 ? { items } : undefined;
}

/** `CITATION Wick90 \l 2057 \p 12-14 \f "see " \s ", emphasis added" \n \m Tal88`: each `\m` begins another work. */
function wordCitation(text: string, sources: WordSources): Found {
  const words = [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const items: LiveItem[] = [];
  const begin = (tag: string): void => {
    const csl = sources.get(tag);
    if (csl) items.push({ csl, prefix: '', locator: '', suffix: '', suppressAuthor: false });
  };
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    const item = items.at(-1);
    if (at === 1) begin(word);
    else if (word === '\\m') begin(next);
    else if (word === '\\p' && item) item.locator = locatorOf(next, 'page');
    else if (word === '\\v' && item) item.locator = [`vol. ${next}`, item.locator].filter(Boolean).join(', ');
    else if (word === '\\f' && item) item.prefix = next.trim();
    else if (word === '\\s' && item) item.suffix = next.trim();
    else if (word === '\\n' && item) item.suppressAuthor = true;
  }
  return items.length > 0 ? { items } : undefined;
}
