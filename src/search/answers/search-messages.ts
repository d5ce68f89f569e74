/** What search says beside its results: what else it searched, near words, the word index, and what went wrong. */
import type { Knowledge } from '../meaning/knowledge.ts';
import type { Findings } from '../meaning/find.ts';
import { nearWords } from '../meaning/spelling.ts';
import { isStopWord } from '../meaning/stop-words.ts';
import { alsoSearched, correctionOf } from '../meaning/summary.ts';
import { wordsOf } from '../meaning/text.ts';
import type { Place } from './reference-place.ts';
import { button, el, linkTo } from './search-view.ts';

/** Near words that are offered at most. */
const MOST = 6;

/** The way that always works. @param page Address of the search page. */
const wordIndexHint = (page: string): HTMLElement =>
  el(
    'p',
    'search-remark word-index-hint',
    'The ',
    linkTo(new URL('index/', page).href, 'word index'),
    ' lists every word of the text with its passages.',
  );

/**
 * What was searched instead of a word that the edition lacks, each word a new search, and what was searched beside it.
 * @param written When the index was: editors are told, since while they write, search works on that of the last build.
 */
export function remarksOn(
  findings: Findings,
  written: Date | undefined,
  search: (words: string) => void,
): HTMLElement[] {
  const correction = correctionOf(findings);
  const also = alsoSearched(findings);
  const instead = wordButtons(
    findings.corrected.map(({ to }) => to),
    search,
  );
  const near = wordButtons(
    findings.corrected.flatMap(({ or }) => or),
    search,
  );
  return [
    ...(correction
      ? [
          el(
            'p',
            'search-remark',
            correction,
            ' Searched instead: ',
            ...instead,
            ...(near.length > 0 ? ['; as near: ', ...near] : []),
            '.',
          ),
        ]
      : []),
    ...(also ? [el('p', 'search-remark', also)] : []),
    ...(import.meta.env.DEV && written ? [el('p', 'search-remark', ageOfIndex(written, new Date()))] : []),
  ];
}

const wordButtons = (words: readonly string[], search: (words: string) => void): (Node | string)[] =>
  words.flatMap((word, index) => [...(index > 0 ? [', '] : []), button(word, () => search(word), 'search-word')]);

/** The place that was typed, before all results; nothing where the first result leads there. */
export function placeLink(place: Place | undefined, { plan }: Findings, { records }: Knowledge): HTMLElement[] {
  const passage = plan.passage === undefined ? undefined : records[plan.passage];
  if (!place || place.url === passage?.url) return [];
  const about = place.about ? [' ', el('span', 'r-sec', place.about)] : [];
  return [el('p', 'search-go', linkTo(place.url, `Go to ${place.name}`), ...about)];
}

/** Near words, each a new search, and the word index. */
export function showNearWords(
  place: Element | null,
  page: string,
  typed: string,
  knowledge: Knowledge,
  search: (words: string) => void,
): void {
  const typedWords = wordsOf(typed);
  const near = typedWords
    .filter((word) => !isStopWord(word))
    .flatMap((word) => nearWords(word, knowledge).map((near) => near.word))
    .filter((word) => !typedWords.includes(word));
  const words = wordButtons([...new Set(near)].slice(0, MOST), search);
  if (words.length > 0) place?.append(el('p', 'search-remark', 'Near words: ', ...words, '.'));
  else place?.append(el('p', 'search-remark', 'Check the spelling, or try fewer words or the beginning of a word.'));
  place?.append(wordIndexHint(page));
}

/** What to do where the index is missing or damaged. */
export function showFailure(place: Element | null, page: string, again: () => void): void {
  place?.append(
    el(
      'p',
      'search-remark',
      import.meta.env.DEV
        ? 'While you write, search works on the index of the last build: npm run build makes one.'
        : 'Try again later. Reading goes on as before, and the word index works by itself.',
    ),
    wordIndexHint(page),
    el('p', '', button('Try again', again)),
  );
}

const AGE = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });

/** `The index is that of the last build, made 3 hours ago.` */
const ageOfIndex = (written: Date, now: Date): string =>
  `The index is that of the last build, made ${ageOf(written, now)}.`;

/** `3 hours ago` */
function ageOf(then: Date, now: Date): string {
  const minutes = Math.round((then.getTime() - now.getTime()) / 60_000);
  if (minutes > -60) return AGE.format(minutes, 'minute');
  if (minutes > -48 * 60) return AGE.format(Math.round(minutes / 60), 'hour');
  return AGE.format(Math.round(minutes / 60 / 24), 'day');
}
