/** Kinds of files that are no way in: what they are called, and what makes one of them that is. */
interface Other {
  name: string;
  /** A kind that can be read. */
  as: '.docx' | '.html' | '.md';
  /** What else can save it so. */
  by?: string;
  /** Whether Pandoc reads it; what that makes of it is counted word by word, as any study. */
  pandoc?: true;
}

const OTHERS: Record<string, Other> = {
  '.doc': { name: 'a Word file of the form before 2007', by: 'Word or LibreOffice', as: '.docx' },
  '.epub': { name: 'an EPUB', as: '.html', pandoc: true },
  '.fodt': { name: 'an OpenDocument text', by: 'LibreOffice', as: '.docx' },
  '.ipynb': { name: 'a notebook', as: '.md', pandoc: true },
  '.latex': { name: 'LaTeX', as: '.md', pandoc: true },
  '.mdx': { name: 'Markdown with components', by: 'an editor of text, without its components', as: '.md' },
  '.odt': { name: 'an OpenDocument text', by: 'LibreOffice or Word', as: '.docx', pandoc: true },
  '.org': { name: 'an Org file', as: '.md', pandoc: true },
  '.pages': { name: 'a file of Pages', by: 'Pages', as: '.docx' },
  '.pdf': { name: 'a PDF', by: 'the program that made it', as: '.docx' },
  '.rst': { name: 'reStructuredText', as: '.md', pandoc: true },
  '.rtf': { name: 'Rich Text', by: 'Word or LibreOffice', as: '.docx', pandoc: true },
  '.tex': { name: 'LaTeX', as: '.md', pandoc: true },
};

/** Why a file is refused, and what to do. */
export function refusalOf(file: string, extension: string, known: readonly string[]): string {
  const other = OTHERS[extension];
  if (!other) return `${file} is of a kind that cannot be read. Save the study as one of ${known.join(', ')}.`;
  const { name, as, by, pandoc } = other;
  const saved = by && `save it as ${as} in ${by}`;
  const options = { '.docx': '', '.html': ' --standalone', '.md': ' --wrap=none' }[as];
  const converted =
    pandoc && `convert it with Pandoc: pandoc "${file}"${options} --output "${file.slice(0, -extension.length)}${as}"`;
  const remedy = [saved, converted].filter(Boolean).join(', or ');
  return `${file} is ${name}, which cannot be read. ${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}${pandoc ? '' : '.'}`;
}
