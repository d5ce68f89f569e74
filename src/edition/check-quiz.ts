/** What the questions of the quiz say of the text: every answer is borne out by its passage, and by no other answer too. */
import type { CompiledText } from '../markdown/compile.ts';
import { nearest, type Fault } from '../model/faults.ts';
import { comparePassageRefs, passageRemedy, passagesInRange } from '../model/passage-ref.ts';
import type { Sourced, Sources, TextChoice } from '../reading/read.ts';
import type { QuizItem } from '../schemas/quiz.ts';

type Records = NonNullable<CompiledText['record']>['passages'];

export function quizIsBorneOut(
  { quiz, references }: Sources,
  chapters: ReadonlyMap<string, CompiledText>,
  text: TextChoice,
): Fault[] {
  const records = [...chapters.values()].flatMap(({ record }) => record?.passages ?? []);
  const refs = records.map(({ ref }) => ref).sort(comparePassageRefs);
  const works = new Set(references.map(({ id }) => id));
  return quiz.flatMap((source): Fault[] => {
    const { passage } = source.data;
    const own = passagesInRange(passage, refs);
    if (own.length === 0)
      return [
        {
          ...placeOf(source, ['passage']),
          rule: 'passage-exists',
          expected: 'the reference of a passage',
          found: passage,
          remedy: passageRemedy(passage, refs),
        },
      ];
    const passages = records.filter(({ ref }) => own.includes(ref));
    return [
      ...answerIsOne(source),
      ...(source.data.kind === 'source'
        ? sourceIsCited(source, passages, works, text)
        : wordsAreThere(source, passages, text)),
    ];
  });
}

const placeOf = ({ file, placeOf: place }: Sourced<QuizItem>, path: PropertyKey[]) => ({ file, ...place(path) });

/** The words that bear the answer out stand in a passage; the study’s own text has others. */
function wordsAreThere(source: Sourced<QuizItem>, passages: Records, text: TextChoice): Fault[] {
  const { data } = source;
  if (data.kind === 'source' || text === 'original' || passages.some((one) => one.text.includes(data.words))) return [];
  return [
    {
      ...placeOf(source, ['words']),
      rule: 'quiz-answer-is-borne-out',
      expected: `words of passage ${data.passage}`,
      found: `“${data.words}”, which it does not have`,
      remedy: 'Copy the words that bear the answer out from the passage, or ask something else.',
    },
  ];
}

function sourceIsCited(
  source: Sourced<QuizItem>,
  passages: Records,
  works: ReadonlySet<string>,
  text: TextChoice,
): Fault[] {
  const { data } = source;
  if (data.kind !== 'source') return [];
  const named = [
    { key: data.answer, path: ['answer'], isRight: true },
    ...data.wrong.map((key, index) => ({ key, path: ['wrong', index], isRight: false })),
  ];
  const cited = new Set(passages.flatMap(({ citations }) => citations.map(({ id }) => id)));
  return named.flatMap(({ key, path, isRight }): Fault[] => {
    if (!works.has(key)) {
      const candidates = nearest(key, works);
      return [
        {
          ...placeOf(source, path),
          rule: 'citation-key-exists',
          expected: 'a key of references.json',
          found: key,
          remedy:
            candidates.length > 0 ? `Write ${candidates.join(' or ')}, or remove it.` : 'Correct it, or remove it.',
        },
      ];
    }
    // An imported text may cite a work that several of the library fit.
    if (text === 'original' || cited.has(key) === isRight) return [];
    return [
      {
        ...placeOf(source, path),
        rule: 'quiz-answer-is-borne-out',
        expected: `a work that passage ${data.passage} ${isRight ? 'cites' : 'does not cite'}`,
        found: key,
        remedy: isRight
          ? `Write ${[...cited].join(' or ') || 'the work that the passage cites'}, or ask about another passage.`
          : 'Name another work: this one is a right answer too.',
      },
    ];
  });
}

/** No two answers, pairs or things in order are the same, or more than one answer would be right. */
function answerIsOne(source: Sourced<QuizItem>): Fault[] {
  const { data } = source;
  const [path, texts] = ((): [PropertyKey[], string[]] => {
    if (data.kind === 'matching') return [['pairs'], data.pairs.flatMap(({ one, other }) => [one, other])];
    return data.kind === 'ordering' ? [['order'], data.order] : [['wrong'], [data.answer, ...data.wrong]];
  })();
  const twice = texts.find((text, index) => texts.indexOf(text) !== index);
  return twice === undefined
    ? []
    : [
        {
          ...placeOf(source, path),
          rule: 'quiz-answer-is-one',
          expected: 'answers that differ',
          found: `“${twice}” twice`,
          remedy: 'Reword one of the two, so that one answer alone is right.',
        },
      ];
}
