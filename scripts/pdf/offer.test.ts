import { expect, test } from 'vitest';
import { offerPdf } from './offer.ts';

const PAGE = `<ul><li> <a href="/lamps/downloads/edition.epub" download>EPUB</a> (12 KB). A book.</li><li>Word</li></ul>`;

test('the PDF is offered after the EPUB, once, with the size that it has now', () => {
  const once = offerPdf(PAGE, '300 KB');
  expect(once).toMatch(
    /EPUB.*<li data-pdf><a href="\/lamps\/downloads\/edition\.pdf" download>PDF<\/a> \(300 KB\)\..*Word/,
  );
  expect(offerPdf(once, '301 KB')).toBe(offerPdf(PAGE, '301 KB'));
  expect(() => offerPdf('<ul></ul>', '1 KB')).toThrow('does not offer the EPUB');
});
