/** What the passage menu gets: forms with room for the place, which come out as if they had been printed for it. */
import { expect, test } from 'vitest';
import { miniEdition } from '../../testing/mini-edition.ts';
import { cardHeight } from './card-height.ts';
import { embedSnippet } from './embed.ts';
import { CITATION_FILES } from './files.ts';
import { citationForms, type Run } from './forms.ts';
import { citedPlace } from './place.ts';
import { citationPrinter } from './styles.ts';
import { fill, HEIGHT } from './template.ts';
import { markdownLink, ownCitation } from './texts.ts';
import { editionWork, studyWork } from './work.ts';

const edition = miniEdition();
const forms = citationForms(edition);
const places = ['1.1', '1.1-1.2'].map((range) => citedPlace(edition, range));

const words = (run: Run): string => (typeof run === 'string' ? run : run.slice(1).map(words).join(''));

test.each(places)('$range: every form reads as it does when it is printed for the place', (place) => {
  const { edition: ofEdition, study } = forms.works;
  const printed = citationPrinter(edition).edition(place);
  expect(
    ofEdition.styles.map(({ runs, inText }) => [fill(runs.map(words).join(''), place), inText && fill(inText, place)]),
  ).toEqual([...printed.map(({ text, inText }) => [text, inText]), [ownCitation(edition, place), undefined]]);
  const work = editionWork(edition, place);
  expect(ofEdition.files.map(({ text }) => fill(text, place))).toEqual(CITATION_FILES.map(({ print }) => print(work)));
  expect(fill(ofEdition.key, place)).toBe(work.key);
  expect(study.files.map(({ text }) => fill(text, place))).toEqual(
    CITATION_FILES.map(({ print }) => print(studyWork(edition, place))),
  );
  expect([fill(forms.own, place), fill(forms.markdown, place)]).toEqual([
    ownCitation(edition, place),
    markdownLink(edition, place),
  ]);
});

test('the page and the card of a passage are found by its reference', () => {
  const [passage] = edition.passages;
  const [place] = places;
  if (!passage || !place) throw new Error('The edition of the tests is empty.');
  expect(fill(forms.passage, place)).toBe(place.url);
  const height = cardHeight(passage.text);
  expect(fill(forms.embed, place).replaceAll(HEIGHT, String(height))).toBe(embedSnippet(edition, passage.ref, height));
});

test('formatted words are data and no markup', () => {
  const [apa] = forms.works.edition.styles;
  expect(apa?.runs.filter((run) => typeof run !== 'string').map(([tag]) => tag)).toEqual(['i', 'a']);
  expect(JSON.stringify(forms.works.edition.styles)).not.toMatch(/<[a-z]/);
});
