/** A quiz in GIFT, which Moodle and others import: https://docs.moodle.org/en/GIFT_format */
import { feedbackOf, mixed, type Question } from './questions.ts';

const escaped = (text: string): string =>
  text
    .replaceAll(/[~=#{}:\\]/g, String.raw`\$&`)
    .replaceAll('->', '→')
    .replaceAll(/\s*\n\s*/g, String.raw`\n`);

function answers(question: Question): string[] {
  switch (question.form) {
    case 'choice':
      return mixed([question.answer, ...question.wrong], question.id).map(
        (text) => `${text === question.answer ? '=' : '~'}${escaped(text)}`,
      );
    case 'matching':
      return question.pairs.map(({ one, other }) => `=${escaped(one)} -> ${escaped(other)}`);
    case 'ordering':
      // GIFT knows no order: each thing has its place.
      return mixed(question.order, question.id).map(
        (text) => `=${escaped(text)} -> ${question.order.indexOf(text) + 1}`,
      );
  }
}

export function gift(questions: readonly Question[], title: string): string {
  const all = questions.map((question) =>
    [
      `::${escaped(question.id)}::[plain]${escaped(question.text)} {`,
      ...answers(question).map((answer) => `  ${answer}`),
      `  ####${escaped(feedbackOf(question))}`,
      '}',
    ].join('\n'),
  );
  return `// ${title.replaceAll(/\s+/g, ' ')}\n\n$CATEGORY: ${escaped(title.replaceAll(/[/\s]+/g, ' '))}\n\n${all.join('\n\n')}\n`;
}
