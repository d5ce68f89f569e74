/** The text that must accompany the fonts. */

/** The licence of the originals, under a head that says what was changed. */
export function licenceText(originals: readonly string[]): string {
  const [first = '', ...others] = originals.map((text) => text.trim());
  const notices = [first, ...others].map((text) => text.slice(0, text.indexOf('This Font Software')).trim());
  const licence = first.slice(first.indexOf('This Font Software'));
  return `The fonts in this folder are cut from Source Serif 4 and Source Sans 3 (Adobe, https://github.com/adobe-fonts):
some of their axes are fixed, they have the characters in use only, and they are renamed "Edition Serif", "Edition
Display" and "Edition Sans", as the licence asks of modified versions of fonts with a Reserved Font Name.

${notices.join('\n\n')}

${licence}
`;
}
