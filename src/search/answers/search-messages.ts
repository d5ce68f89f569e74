/** What search says beside its results: what else it searched, near words, the word index, and what went wrong. */
import { language, words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import type { Knowledge } from '../meaning/knowledge.ts';
import type { Findings } from '../meaning/find.ts';
import { nearWords } from '../meaning/spelling.ts';
import { isStopWord } from '../meaning/stop-words.ts';
import { alsoSearched, correctionOf } from '../meaning/summary.ts';
import { wordsOf } from '../meaning/text.ts';
import type { Place } from './reference-place.ts';
import { button, el, filled, linkTo } from './search-view.ts';

/** Near words that are offered at most. */
const MOST = 6;

/** A disk has no page for a folder, so that a copy names the files themselves. */
const wordIndexBeside = (page: string): string => {
  const file = /[^/]+\.html$/.exec(new URL(page).pathname)?.[0] ?? '';
  return new URL(`index/${file}`, page).href;
};

/** The way that always works. @param page Address of the search page. */
const wordIndexHint = (page: string): HTMLElement =>
  el(
    'p',
    'search-remark word-index-hint',
    ...filled(words.search.wordIndexHint, {
      wordIndex: [linkTo(wordIndexBeside(page), words.search.wordIndexInText)],
    }),
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
            `${correction} `,
            ...filled(near.length > 0 ? words.search.insteadOrNear : words.search.instead, { words: instead, near }),
          ),
        ]
      : []),
    ...(also ? [el('p', 'search-remark', also)] : []),
    ...(import.meta.env.DEV && written ? [el('p', 'search-remark', ageOfIndex(written, new Date()))] : []),
  ];
}

const wordButtons = (all: readonly string[], search: (words: string) => void): (Node | string)[] =>
  all.flatMap((word, index) => [
    ...(index > 0 ? [words.lists.comma] : []),
    button(word, () => search(word), 'search-word'),
  ]);

/** The place that was typed, before all results; nothing where the first result leads there. */
export function placeLink(place: Place | undefined, { plan }: Findings, { records }: Knowledge): HTMLElement[] {
  const passage = plan.passage === undefined ? undefined : records[plan.passage];
  if (!place || place.url === passage?.url) return [];
  const about = place.about ? [' ', el('span', 'r-sec', place.about)] : [];
  return [el('p', 'search-go', linkTo(place.url, say(words.search.goTo, { place: place.name })), ...about)];
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
  const buttons = wordButtons([...new Set(near)].slice(0, MOST), search);
  if (buttons.length > 0)
    place?.append(el('p', 'search-remark', ...filled(words.search.nearWords, { words: buttons })));
  else place?.append(el('p', 'search-remark', words.search.checkSpelling));
  place?.append(wordIndexHint(page));
}

/** What to do where the index is missing or damaged. */
export function showFailure(place: Element | null, page: string, again: () => void): void {
  place?.append(
    el('p', 'search-remark', import.meta.env.DEV ? words.search.lastBuild : words.search.tryLater),
    wordIndexHint(page),
    el('p', '', button(words.search.tryAgain, again)),
  );
}

const AGE = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });

/** `The index is that of the last build, made 3 hours ago.` */
const ageOfIndex = (written: Date, now: Date): string => say(words.search.ageOfIndex, { ago: ageOf(written, now) });

/** `3 hours ago` */
function ageOf(then: Date, now: Date): string {
  const minutes = Math.round((then.getTime() - now.getTime()) / 60_000);
  if (minutes > -60) return AGE.format(minutes, 'minute');
  if (minutes > -48 * 60) return AGE.format(Math.round(minutes / 60), 'hour');
  return AGE.format(Math.round(minutes / 60 / 24), 'day');
}
