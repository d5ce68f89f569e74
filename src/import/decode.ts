/** Bytes to text: what an editor's programs save, without asking which of them it was. */

/** Why bytes are no text, in words for the editor. */
export class NotText extends Error {}

const MARKS: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** How files begin that carry text, but not as text. */
const BINARY: [start: string, name: string][] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive, such as an .odt or .epub'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file, .doc'],
  ['{\\rtf', 'a Rich Text file, .rtf'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
];
/** Control signs that texts hold; with others it is no text. */
const BORNE = '\t\n\v\f\r\u001b\u0085';

/**
 * Decodes a text: by its byte order mark, else by the encoding that it declares (`declared`), else as UTF-8, else as
 * Windows-1252. Line ends become `\n`.
 * @throws {NotText} for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const binary = BINARY.find(([mark]) => start.startsWith(mark));
  if (binary) throw new NotText(binary[1]);
  const text = decode(bytes, declared);
  const isStrange = (sign: string) => sign < ' ' && !BORNE.includes(sign);
  if (text.match(/\p{Cc}/gu)?.some(isStrange)) throw new NotText('bytes that are no text');
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
}

function decode(bytes: Uint8Array, declared: string | undefined): string {
  const [, marked] = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  for (const encoding of [marked ?? declared, 'utf-8']) {
    if (encoding === undefined) continue;
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding, or in one that there is none of: the next one is tried.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
