/** The beginning of a text in at most `length` characters, cut at a word. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\s,;:–—(]*\S*$/u, '')}…`;
}
