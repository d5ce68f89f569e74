/** Kinds of works, from the words of CSL. */
const TYPES: Record<string, string> = {
  article: 'Article',
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  book: 'Book',
  chapter: 'Chapter of a book',
  'paper-conference': 'Conference paper',
  'post-weblog': 'Blog post',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'Web page',
};

/** `article-journal` → `Journal article`; kinds without a word of ours keep that of CSL. */
export const workType = (type: string): string =>
  TYPES[type] ?? type.replaceAll(/[-_]/g, ' ').replace(/^./, (first) => first.toUpperCase());
