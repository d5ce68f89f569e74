/** Books built through every page and every check: one whose chapters are not 1 to N, one of 70,000 words. */
import { describe, expect, test } from 'vitest';
import { book } from './book.ts';
import { buildEdition } from './build-edition.ts';
import { longBook } from './long-book.ts';
import { madeEdition } from './made-edition.ts';
import { pagePaths, readFile, readPage } from './site.ts';

describe('a book with a preface, numbers of its own and appendices', async () => {
  using content = madeEdition(book());
  using site = await buildEdition(content.path);
  const paths = pagePaths(site.dir);
  const pages = new Map(
    ['', 'wicks/', 'sources/', 'search/', 'downloads/'].map((path) => [path, readPage(path, site.dir)]),
  );
  const sitemap = readFile('sitemap.xml', site.dir);

  test('has a page for each chapter and passage', () => {
    for (const path of ['preface/', 'oil/', 'sources/', 'p/0.1/', 'p/12.4a/', 'p/12.103/', 'p/A.3/', 'p/A.3/embed/'])
      expect(paths).toContain(path);
  });

  test('names its chapters as they are numbered, its parts, and where the study has another title', () => {
    expect(pages.get('sources/')).toMatch(/<p class="kicker">Appendix A<\/p>/);
    expect(pages.get('wicks/')).toMatch(/<p class="kicker">Part I. Wicks · Chapter 5<\/p>/);
    expect(pages.get('wicks/')).toContain('In the study: “On some wicks”');
    expect(pages.get('')).not.toMatch(/<span class="num">0<\/span>\s*Preface/);
  });

  test('has no page of an apparatus that it lacks, and no word of it', () => {
    const lacking = ['references/', 'timeline/', 'places/', 'people/', 'relations/', 'evidence/', 'organizations/'];
    expect(paths.filter((path) => lacking.some((one) => path.startsWith(one)))).toEqual([]);
    for (const path of lacking) expect(sitemap).not.toContain(`/${path}`);
    for (const [path, html] of pages)
      for (const one of lacking) expect(html.includes(`href="/${one}`), `${path} leads to ${one}`).toBe(false);
    expect(pages.get('search/')).not.toMatch(/value="(?:event|reference|claim)"/);
    expect(pages.get('downloads/')).not.toContain('/downloads/references.');
    expect(pages.get('wicks/')).not.toContain('0 works');
  });
}, 300_000);

test('a book of 70,000 words without apparatus builds with warnings alone', async () => {
  const files = longBook({ chapters: 30, passages: 40, sections: 6, words: 62 });
  expect(Object.values(files).join(' ').split(/\s+/).length).toBeGreaterThan(70_000);
  using content = madeEdition(files);
  using site = await buildEdition(content.path);
  expect(site.said).not.toMatch(/\d faults?/);
  expect(pagePaths(site.dir)).toEqual(expect.arrayContaining(['', 'chapter-30/', 'p/30.40/']));
}, 300_000);
