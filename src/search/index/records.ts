/** What search finds: the edition as records, one for each thing that has an address of its own. Nothing stands twice. */
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { ENTRY_KINDS, HEDGES, NOTE_KINDS, VERDICTS } from '../../model/labels.ts';
import { kindOfChapter } from '../../model/chapter-words.ts';
import { outcomeInWords } from '../../edition/correction-outcome.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { ChapterNumber } from '../../model/passage-ref.ts';
import type { Chapter, Edition, Entry, Reference } from '../../model/types.ts';
import type { Source } from '../../schemas/common.ts';
import type { Kind } from '../meaning/kinds.ts';

export interface SearchRecord {
  kind: Kind;
  /** From the root of the host, with its fragment. */
  url: string;
  /** `2.4` of a passage, `2.4a` of a note, the term of an entry, the short form of a reference. */
  title: string;
  /** What is said of it in a word or two: its section, the kind of note or entry. */
  about: string;
  /** The chapter in which it stands, if it stands in one. */
  chapter?: ChapterNumber;
  /** Its names: words in them count more than words in the text. */
  names: string[];
  /** What it says. */
  text: string;
  /** What stands below it: titles of its sources, remarks. */
  tail: string;
  /** Index of the passages that cite or use it. */
  passages: number[];
}

/** Chapter by chapter the headings, passages with their notes, and questions; then the lists. */
export function searchRecords(edition: Edition): SearchRecord[] {
  const indexOf = new Map(edition.passages.map(({ ref }, index) => [ref, index]));
  const indexes = (refs: readonly string[]): number[] => refs.flatMap((ref) => indexOf.get(ref) ?? []);
  return [
    ...edition.chapters.flatMap((chapter) => chapterRecords(edition, chapter)),
    ...edition.entries.map((entry): SearchRecord => ({
      kind: 'entry',
      url: entry.url,
      title: entry.term,
      about: ENTRY_KINDS[entry.kind],
      names: namesOf(entry),
      text: joined([entry.short, entry.text, entry.person?.role, entry.place?.status]),
      tail: sourceTitles(entry.sources),
      passages: indexes(entry.usedIn),
    })),
    ...edition.references.map((reference): SearchRecord => ({
      kind: 'reference',
      url: reference.url,
      title: reference.label,
      about: '',
      names: workNames(reference),
      text: reference.text,
      tail: joined([
        reference.item.custom.citedFor,
        reference.item.custom.note,
        ...edition.sourceChecks
          .filter(({ work }) => work === reference.id)
          .map(({ verdict, comment }) =>
            say(words.scholarship.verdictAndComment, { verdict: VERDICTS[verdict], comment }),
          ),
      ]),
      passages: indexes(reference.citedIn),
    })),
    ...edition.claims.map((claim): SearchRecord => ({
      kind: 'claim',
      url: claim.url,
      title: claim.passages[0] ?? '',
      about: HEDGES[claim.hedge],
      names: [],
      text: claim.text,
      tail: joined([claim.outcome?.text]),
      passages: indexes(claim.passages),
    })),
    ...edition.emendations.map(({ id, passage, study, edition: now, why }): SearchRecord => ({
      kind: 'emendation',
      url: edition.routes.emendation(id),
      title: passage,
      about: now === undefined ? words.scholarship.keptAsPrinted : '',
      names: [],
      text: joined([now === undefined ? study : say(words.search.emended, { study, edition: now }), why]),
      tail: '',
      passages: indexes([passage]),
    })),
    ...edition.corrections.map((correction): SearchRecord => ({
      kind: 'correction',
      url: edition.routes.correction(correction.id),
      title: correction.passage,
      about: '',
      names: correction.from === undefined ? [] : [correction.from],
      text: joined([correction.text, outcomeInWords(correction)]),
      tail: '',
      passages: indexes([correction.passage]),
    })),
    ...edition.reviews.map(({ id, date, reviewer, text, passages }): SearchRecord => ({
      kind: 'review',
      url: edition.routes.review(id),
      title: reviewer,
      about: parseEdtf(date, edition.config.language)?.text ?? date,
      names: [reviewer],
      text: text ?? '',
      tail: '',
      passages: indexes(passages),
    })),
    ...edition.events.map((event): SearchRecord => ({
      kind: 'event',
      url: event.url,
      title: event.title,
      about: event.dateText,
      names: [event.title],
      text: event.text,
      tail: joined([event.dateText, sourceTitles(event.sources)]),
      passages: indexes(event.passages),
    })),
  ];
}

function chapterRecords({ notes, questions }: Edition, chapter: Chapter): SearchRecord[] {
  const sectionTitles = new Map(chapter.sections.map(({ id, title }) => [id, title]));
  const place = (section: string | null): string => sectionTitles.get(section ?? '') ?? chapter.title;
  const record = (fields: Pick<SearchRecord, 'kind' | 'url' | 'title'> & Partial<SearchRecord>): SearchRecord => ({
    about: '',
    chapter: chapter.number,
    names: [],
    text: '',
    tail: '',
    passages: [],
    ...fields,
  });
  return [
    record({
      kind: 'section',
      url: chapter.url,
      title: chapter.title,
      about: kindOfChapter(chapter.number),
      names: [chapter.title, ...(chapter.studyTitle ? [chapter.studyTitle] : [])],
      text: chapter.summary,
      tail: joined(chapter.epigraphs.flatMap(({ text, source }) => [text, source])),
    }),
    ...chapter.passages.flatMap((passage) => {
      return [
        ...chapter.sections
          .filter(({ first }) => first === passage.ref)
          .map(({ url, title }) => record({ kind: 'section', url, title, names: [title] })),
        record({
          kind: 'passage',
          url: passage.url,
          title: passage.ref,
          names: [passage.ref],
          about: place(passage.section),
          text: passage.text,
        }),
        ...notes
          .filter((note) => note.passage === passage.ref)
          .map((note) =>
            record({
              kind: 'note',
              url: note.url,
              title: `${note.passage}${note.letter}`,
              names: [`${note.passage}${note.letter}`],
              about: NOTE_KINDS[note.kind],
              text: note.text,
              tail: sourceTitles(note.sources),
            }),
          ),
      ];
    }),
    ...questions
      .filter((question) => question.chapter === chapter.number)
      .map(({ id, text }) =>
        record({ kind: 'question', url: `${chapter.url}#${id}`, title: words.search.discussion, about: '', text }),
      ),
  ];
}

/** Term, forms in the text, other names and the name in its own script, each once. */
export const namesOf = ({ term, forms, alsoKnownAs, native }: Entry): string[] => [
  ...new Set([term, ...forms, ...alsoKnownAs, ...(native ? [native.text] : [])]),
];

/** Short form, title and its part before a colon, names of the authors in full. */
function workNames({ label, item }: Reference): string[] {
  const authors = (item.author ?? []).map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].join(' '),
  );
  const { title = '' } = item;
  return [...new Set([label, title, title.split(':')[0] ?? '', item['title-short'] ?? '', ...authors])].filter((name) =>
    name.trim(),
  );
}

/** Titles of sources that are not the study itself, whose title would be everywhere. */
const sourceTitles = (sources: readonly Source[]): string =>
  joined(sources.filter(({ basis }) => basis !== 'study').map(({ title }) => title));

/** Sentences one after another, each with an end. */
const joined = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => part?.trim() ?? '')
    .filter(Boolean)
    .map((part) => (/[.?!…][”’)\]]*$/u.test(part) ? part : `${part}.`))
    .join(' ');
