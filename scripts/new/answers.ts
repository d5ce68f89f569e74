/** What is asked of whoever lays down an edition, on the command line or in turn. */
import { parseArgs } from 'node:util';
import { UsageError } from '../../src/import/arguments.ts';
import { EditionSchema, StudySchema } from '../../src/schemas/edition.ts';

/** Answers by the names of the flags; what is not answered is a placeholder. */
export interface Answers {
  title?: string | undefined;
  subtitle?: string | undefined;
  author?: string | undefined;
  date?: string | undefined;
  language?: string | undefined;
  editors?: string | undefined;
  site?: string | undefined;
  /** The headings of the study's chapters, with a semicolon between two. */
  chapters?: string | undefined;
  restates?: boolean | undefined;
}

export interface NewArguments extends Answers {
  folder: string;
  samples: boolean;
}

/** A field of `edition.yaml`; each is asked for in these words. */
export const QUESTIONS = {
  title: 'Title of the study',
  subtitle: 'Its subtitle, if it has one',
  author: 'Its author, as a reference names them',
  date: 'When it appeared: a year, or 2022-06-30',
  language: 'Language of the text: en-GB, de, fr …',
  editors: 'Who edits it, as a citation names them',
  site: 'Address under which the site will be published, if it is known',
  chapters: 'Headings of its chapters, with a semicolon between two, if no file is to be imported',
} as const satisfies Partial<Record<keyof Answers, string>>;
export type Question = keyof typeof QUESTIONS;

const SCHEMAS = {
  title: StudySchema.shape.title,
  subtitle: StudySchema.shape.subtitle,
  author: StudySchema.shape.author,
  date: StudySchema.shape.date,
  language: EditionSchema.shape.language,
  /** One name; a list of names is written into the file. */
  editors: StudySchema.shape.author,
  site: EditionSchema.shape.site,
};

const USAGE = `npm run new -- FOLDER [--title "The study"] [--subtitle …] [--author …] [--date 2022-06] [--language en-GB]
                   [--editors …] [--site https://…/] [--chapters "Preface; Lamps; Appendix A: Prices"] [--restates] [--samples]

  FOLDER      the new content folder
  --restates  the chapters will say the study in other words, and not print it
  --samples   lays down one of each kind of file as well: glossary, notes, timeline and so on

Without flags, on a terminal, it asks.`;

/** What is wrong with an answer, in words; nothing where it is one. */
export function faultOf(name: Question, answer: string): string | undefined {
  if (name === 'chapters') return undefined;
  const result = SCHEMAS[name].safeParse(answer);
  return result.success ? undefined : `${answer} is not ${result.error.issues[0]?.message ?? QUESTIONS[name]}.`;
}

/** @throws {UsageError} */
export function parseNewArguments(args: readonly string[]): NewArguments {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    ...{ title: text, subtitle: text, author: text, date: text, language: text, editors: text, site: text },
    ...{ chapters: text, restates: flag, samples: flag },
  };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // The part of Node's message that names the option; what follows is advice for programmers.
    const [first = ''] = (error as Error).message.split('. ');
    throw new UsageError(`${first.replace(/\.$/, '')}.\n\n${USAGE}`);
  }
  const [folder, ...more] = parsed.positionals;
  if (folder === undefined || more.length > 0) throw new UsageError(`Name one folder for the new edition.\n\n${USAGE}`);
  const { samples = false, ...answers } = parsed.values;
  if (samples && answers.chapters !== undefined)
    throw new UsageError('--samples are about a chapter of their own: leave --chapters or --samples out.');
  for (const name of Object.keys(QUESTIONS) as Question[]) {
    const answer = answers[name];
    const fault = answer === undefined ? undefined : faultOf(name, answer);
    if (fault !== undefined) throw new UsageError(`--${name}: ${fault}\n\n${USAGE}`);
  }
  return { folder, samples, ...answers };
}

/** Asks for all that is not answered; an empty line leaves a placeholder. `ask` gives a line, `tell` says what is wrong. */
export async function askFor(
  given: Answers,
  ask: (question: string) => Promise<string>,
  tell: (fault: string) => void,
): Promise<Answers> {
  const answers: Answers = { ...given };
  for (const name of (Object.keys(QUESTIONS) as Question[]).filter((one) => given[one] === undefined)) {
    for (;;) {
      const answer = (await ask(`${QUESTIONS[name]}: `)).trim();
      const fault = answer === '' ? undefined : faultOf(name, answer);
      if (fault === undefined) {
        if (answer !== '') answers[name] = answer;
        break;
      }
      tell(fault);
    }
  }
  return answers;
}
