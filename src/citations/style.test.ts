/** Which style and locale an edition gets for what `edition.yaml` names. */
import { describe, expect, test } from 'vitest';
import { packagedNames, packagedStyle } from './style-package.ts';
import { isFileName, parentOf, resolveStyle, type StyleOptions } from './style.ts';

const resolved = (options: Partial<StyleOptions>) => resolveStyle({ style: 'apa', locale: 'en-US', ...options });
const problem = (options: Partial<StyleOptions>) =>
  resolved(options).problems.map(({ found, remedy }) => [found, remedy]);
/** The first element of a style, which tells it from others. */
const head = (xml: string | undefined): string | undefined => /<style[^>]*>/.exec(xml ?? '')?.[0];

const pointsTo = (parent: string): string =>
  `<?xml version="1.0"?><style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>A journal</title>
  <link href="http://www.zotero.org/styles/${parent}" rel="independent-parent"/></info></style>`;
const ANOTHER = `<?xml version='1.0' encoding='utf-8'?>
  <style xmlns='http://purl.org/net/xbiblio/csl' class='in-text' version='1.0' default-locale='cy-GB'>
  <!-- class="note" --><citation><layout prefix='{' suffix='}'><text variable='title'/></layout></citation></style>
  <!-- the end -->`;

describe('a name', () => {
  test.for(['oscola', 'modern-humanities-research-association', 'ieee', 'chicago-author-date'])(
    '%s is a style',
    (style) => {
      expect(resolved({ style })).toMatchObject({ problems: [] });
      expect(head(resolved({ style }).styleXml)).toContain(
        `class="${style === 'ieee' || style.includes('author-date') ? 'in-text' : 'note'}"`,
      );
    },
  );

  test('of a bundled style needs no package', () => {
    expect(resolved({ style: 'harvard1' }).problems).toEqual([]);
    expect(packagedStyle('harvard1')).toBeUndefined();
  });

  test.for(['de-DE', 'en-GB', 'fr-CA', 'ar', 'zh-TW'])('%s is a locale', (locale) => {
    expect(resolved({ locale })).toMatchObject({ language: locale, problems: [] });
  });

  test('is one of thousands of styles and of all locales', () => {
    const { styles, locales } = packagedNames();
    expect(styles.length).toBeGreaterThan(2500);
    expect(new Set(styles).size).toBe(styles.length);
    expect(locales).toContain('de-DE');
  });

  test.for(['../../package', 'a b', '"', 'constructor', '__proto__', ''])('%j is none', (name) => {
    expect(resolved({ style: name }).problems).toHaveLength(1);
    expect(resolved({ locale: name }).problems).toHaveLength(1);
  });
});

describe('near names', () => {
  test.for<[name: string, first: string]>([
    ['mhra', 'modern-humanities-research-association'],
    ['chicago-notes-bibliography', 'chicago-note-bibliography'],
    ['APA', 'apa'],
    ['oscolla', 'oscola'],
    ['http://www.zotero.org/styles/ieee', 'ieee'],
    ['modern language', 'modern-language-association'],
  ])('for the style %s begin with %s', ([style, first]) => {
    expect(problem({ style })[0]?.[1]).toMatch(new RegExp(`^Write ${first}\\b`));
  });

  test.for<[tag: string, remedy: string]>([
    ['de', 'Write de-AT, de-CH or de-DE'],
    ['de_DE', 'Write de-DE'],
    ['fr-BE', 'Write fr-CA or fr-FR'],
    ['ur', 'No locale is in that language: lay a file'],
  ])('for the locale %s are those of its language', ([locale, remedy]) => {
    expect(problem({ locale })[0]?.[1]).toContain(remedy);
  });
});

describe('a file', () => {
  test.for<[what: string, xml: string]>([
    ['an HTML page', '<!doctype html><html><body><p>Not found</body></html>'],
    ['a locale', '<locale xml:lang="de-DE"><terms/></locale>'],
    ['nothing', ''],
    ['JSON', '{"style": 1}'],
    ['a style that is cut off', ANOTHER.slice(0, 200)],
    ['a style without citations', ANOTHER.replace(/<citation>.*<\/citation>/, '')],
    ['a style of a class that CSL does not have', ANOTHER.replace("class='in-text'", "class='footnote'")],
  ])('that is %s is no style', ([, styleXml]) => {
    expect(problem({ style: 'x.csl', styleXml })[0]?.[0]).toContain('x.csl, which is incomplete, malformed');
  });

  test('may have another form of the same XML', () => {
    expect(resolved({ style: 'x.csl', styleXml: `\uFEFF\n${ANOTHER}` })).toMatchObject({ problems: [] });
    expect(head(resolved({ style: 'x.csl', styleXml: ANOTHER }).styleXml)).toContain('class="in-text"');
  });

  test('that is not there says so, and names the style of the package', () => {
    expect(problem({ style: 'oscola.csl' })).toEqual([['no such file', 'Lay the file there, or write oscola.']]);
    expect(problem({ locale: 'locales-de-CH.xml' })[0]?.[1]).toBe('Lay the file there, or write de-CH.');
    expect(['a.csl', 'b.XML', 'apa', 'de-DE'].map(isFileName)).toEqual([true, true, false, false]);
  });
});

describe('a style that points to another', () => {
  test('is that one, by name', () => {
    const found = resolved({ style: 'j.csl', styleXml: pointsTo('oscola') });
    expect([found.problems, head(found.styleXml)]).toEqual([[], head(packagedStyle('oscola'))]);
    expect(parentOf(pointsTo('oscola'))).toBe('oscola');
  });

  test('is that one, from a file beside it', () => {
    const found = resolved({ style: 'j.csl', styleXml: pointsTo('ours'), parentXml: ANOTHER });
    expect(found.problems).toEqual([]);
    expect(found.styleXml).toContain('prefix="{"');
  });

  test('without it is a fault that names it and those near it', () => {
    expect(problem({ style: 'j.csl', styleXml: pointsTo('oscolla') })).toEqual([
      ['no style of that name', 'Lay oscolla.csl beside edition.yaml, or write oscola.'],
    ]);
    expect(problem({ style: 'j.csl', styleXml: pointsTo('a'), parentXml: pointsTo('b') })[0]?.[0]).toContain(
      'a.csl, which',
    );
  });
});
