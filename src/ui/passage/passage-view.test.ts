import { describe, expect, test } from 'vitest';
import { miniEdition } from '../../testing/mini-edition.ts';
import { passageView, plainHtml } from './passage-view.ts';

const edition = miniEdition();
const [passage] = edition.passages;
if (!passage) throw new Error('The edition of the tests is empty.');
const withHtml = (html: string) => passageView(edition, { ...passage, html });

describe('the page of a passage', () => {
  test('gathers chapter, section, notes and neighbours', () => {
    const view = passageView(edition, passage);
    expect([view.chapter.slug, view.section?.id]).toEqual(['lamps', 'dusk']);
    expect(view.notes.map(({ id }) => id)).toEqual(['dusk', 'later-lamps']);
    expect([view.previous?.ref, view.next?.ref]).toEqual([undefined, '1.2']);
  });

  test('has the works and entries to which its words and notes lead', () => {
    const notes = edition.notes.map((note) => ({ ...note, html: '<a data-cite="unknown-1890" href="#">x</a>' }));
    const view = passageView({ ...edition, notes }, { ...passage, html: '<a data-cite="ames-1899" href="#">y</a>' });
    expect(view.works.map(({ id }) => id)).toEqual(['ames-1899', 'unknown-1890']);
  });

  test('marks the first mention of an entry where its chapter marked it further above', () => {
    const mention = '<span data-mention="lamplighter">lamplighter</span>';
    const view = withHtml(`A ${mention} and a ${mention}.`);
    expect(view.html).toBe(
      `A <a class="term" data-term="lamplighter" href="#term-lamplighter">lamplighter</a> and a ${mention}.`,
    );
    expect(view.entries.map(({ id }) => id)).toEqual(['lamplighter']);
  });

  test('has its footnotes with their numbers, and the works that they cite', () => {
    const mark = (id: string, number: number) =>
      `<sup><a href="#${id}" id="${id}-ref" data-footnote-ref aria-describedby="footnote-label">${number}</a></sup>`;
    const back = '<a href="#fn-a-ref" data-footnote-backref aria-label="Back">↩</a>';
    const view = passageView(edition, {
      ...passage,
      html: `A${mark('fn-a', 3)} B${mark('fn-elsewhere', 1)}`,
      footnotes: [
        { id: 'fn-a', html: `\n<p>Note.${mark('fn-b', 4)} ${back}</p>\n` },
        { id: 'fn-b', html: `<p><a data-cite="ames-1899" href="#ref-ames-1899">Ames</a> ${back}</p>` },
      ],
    });
    expect(view.footnotes.map(({ id, number }) => [id, number])).toEqual([
      ['fn-a', 3],
      ['fn-b', 4],
    ]);
    expect(view.footnotes[1]?.html).toBe('<p><a data-cite="ames-1899" href="#ref-ames-1899">Ames</a></p>');
    expect(view.html).toContain('href="#fn-a"');
    expect(view.html).toContain('href="/lamps/lamps/#fn-elsewhere"');
    expect(view.works.map(({ id }) => id)).toEqual(['ames-1899']);
  });

  test('leads from a footnote of another passage to its chapter', () => {
    const html = '<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup>';
    expect(withHtml(html).html).toBe('<sup><a href="/lamps/lamps/#fn-1" id="fnref-1" data-footnote-ref="">1</a></sup>');
  });

  test('leaves a later mention where the first is marked', () => {
    const html = '<a class="term" data-term="lamplighter" href="#t">x</a> <span data-mention="lamplighter">y</span>';
    expect(withHtml(html).html).toBe(html);
  });
});

test('a card has the words and their emphasis alone', () => {
  const html =
    'The <em>old</em> <span class="noted" data-noted="n"><a class="term" data-term="t" href="#t"><span class="small-caps">HLG</span></a></span>' +
    '<a class="note-ref" id="r" href="#n" data-note-ref="n"></a> (<a class="citation" data-cite="w" href="#w">Wick, 1890</a>).';
  expect(plainHtml(html)).toBe('The <em>old</em> <span class="small-caps">HLG</span> (Wick, 1890).');
});
