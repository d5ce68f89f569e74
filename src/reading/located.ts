/** Data with places: YAML and JSON parsed so that every value knows its line and column. */
import { isCollection, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { Memory } from './memory.ts';

/** Where something stands in a file. Lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A parsed file, or the first thing that made it unreadable. */
export type Located =
  | { ok: true; value: unknown; placeOf: (path: readonly PropertyKey[]) => Place }
  | { ok: false; place: Place; reason: string };

const parsed = new Memory<Located>();

/** Parses YAML; `line` is the line of the file on which the text begins. */
export const parseYaml = (text: string, line = 1): Located => parsed.of(`${line} ${text}`, () => parseAnew(text, line));

function parseAnew(text: string, line: number): Located {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Place => {
    const { line: row, col } = lines.linePos(offset);
    return { line: Math.max(row, 1) + line - 1, column: Math.max(col, 1) };
  };
  const [error] = document.errors;
  if (error) {
    const tab = tabNear(text, lines.linePos(error.pos[0]).line);
    if (tab !== undefined) return { ok: false, place: place(tab), reason: TAB };
    return { ok: false, place: place(error.pos[0]), reason: error.message };
  }
  return { ok: true, value: document.toJS(), placeOf: (path) => place(offsetOf(document, path)) };
}

/** As the reader of YAML says it where it sees the tab itself. */
const TAB = 'Tabs are not allowed as indentation';

/** Offset of a tab where YAML wants spaces, in the line of an error or beside it. The reader speaks of what it led to. */
function tabNear(text: string, line: number): number | undefined {
  const lines = text.split('\n');
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + Number(index > 0));
  for (const at of [line - 1, line - 2, line]) {
    const indent = /^[ -]*\t/.exec(lines[at] ?? '');
    if (indent) return (starts[at] ?? 0) + indent[0].length - 1;
  }
  return undefined;
}

/** Parses JSON strictly, then locates its values with the YAML reader, since JSON is YAML. */
export function parseJson(text: string): Located {
  try {
    JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const yaml = parseYaml(text);
    return { ok: false, place: yaml.ok ? placeInJson(text, reason) : yaml.place, reason };
  }
  return parseYaml(text);
}

/** V8 names a position or a line in most of its messages. */
function placeInJson(text: string, reason: string): Place {
  const line = /line (\d+) column (\d+)/.exec(reason);
  if (line) return { line: Number(line[1]), column: Number(line[2]) };
  const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Offset of the deepest node that exists on the way to `path`; of a map's value, the offset of its key. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const item = node.items.find((candidate, index) =>
      isPair(candidate) ? isScalar(candidate.key) && String(candidate.key.value) === String(step) : index === step,
    );
    if (item === undefined) break;
    const start: unknown = isPair(item) ? item.key : item;
    offset = (start as { range?: [number, number, number] }).range?.[0] ?? offset;
    node = isPair(item) ? item.value : item;
  }
  return offset;
}

/** Front matter and body of a Markdown file. The body keeps its line numbers: the front matter becomes blank lines. */
export function splitFrontMatter(text: string): { matter: string; matterLine: number; body: string } | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  const blank = '\n'.repeat(match[0].split('\n').length - 1);
  return { matter: match[1] ?? '', matterLine: 2, body: blank + text.slice(match[0].length) };
}
