/** CSL-JSON: a list of items, one item, or an object that holds a list, as some programs export. */
import type { CslItem } from './csl.ts';
import type { ReadWorks } from './merge.ts';

/** @throws {SyntaxError} for what is no JSON, also without its comments. */
export function readCslJson(text: string): ReadWorks {
  const data = parsed(text);
  const list = listIn(data);
  if (!list) return { works: [], unread: [{ place: 'the file', why: 'JSON, but neither a list of works nor a work' }] };
  const works: ReadWorks['works'] = [];
  const unread: ReadWorks['unread'] = [];
  list.forEach((item, index) => {
    const place = `item ${index + 1}`;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      unread.push({ place, why: 'no work, but another kind of data' });
      return;
    }
    const { id, 'citation-key': key } = item as Record<string, unknown>;
    const own = typeof key === 'string' ? key : typeof id === 'string' && !id.includes('://') ? id : undefined;
    works.push({
      item: item as CslItem,
      place: own ? `${place}, ${own}` : place,
      ...(own && { key: own }),
      evidence: 'Record in a CSL-JSON file.',
    });
  });
  return { works, unread };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Comments, which JSON does not have, outside of strings.
    const bare = text
      .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g, (_, string?: string) => string ?? '')
      .replace(/,(\s*[\]}])/g, '$1');
    try {
      return JSON.parse(bare);
    } catch {
      throw error;
    }
  }
}

function listIn(data: unknown): unknown[] | undefined {
  if (Array.isArray(data)) return data as unknown[];
  if (typeof data !== 'object' || data === null) return undefined;
  if ('type' in data || 'title' in data) return [data];
  const held = ['items', 'references', 'data']
    .map((name) => (data as Record<string, unknown>)[name])
    .find(Array.isArray);
  if (held) return held as unknown[];
  // An object with the works by their keys.
  const values = Object.entries(data).filter(
    ([, value]) => typeof value === 'object' && value !== null && 'type' in value,
  );
  return values.length > 0 ? values.map(([id, value]) => ({ id, ...(value as object) })) : undefined;
}
