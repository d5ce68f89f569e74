/** What was asked for on the command line. */
import { parseArgs } from 'node:util';

/** The command was called in a way that it cannot follow. Its message is for the caller. */
export class UsageError extends Error {}

export interface Arguments {
  /** The study. */
  file: string;
  /** Folder for the chapters; absent for that of the original text in the content folder. */
  into: string | undefined;
  /** A file with an outline, instead of that in `edition.yaml`. */
  outline: string | undefined;
  json: boolean;
  force: boolean;
}

const USAGE = `npm run import -- FILE [--into FOLDER] [--outline FILE] [--force] [--json]

  FILE            the study: .txt, .md, .docx or .html
  --into FOLDER   where its chapters go; without it, original/ in the content folder
  --outline FILE  an outline in YAML; without it, the one in edition.yaml, else one is proposed
  --force         replaces chapters that are there
  --json          gives the report as JSON`;

/** @throws {UsageError} */
export function parseArguments(args: readonly string[]): Arguments {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = { into: text, outline: text, json: flag, force: flag };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined) throw new UsageError(`Name the file with the study.\n\n${USAGE}`);
    if (more.length > 0) throw new UsageError(`One file at a time; ${more.join(', ')} would be more.\n\n${USAGE}`);
    const { into, outline, json, force } = values;
    return { file, into, outline, json, force };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // The part of Node's message that names the option; what follows is advice for programmers.
    const [first = ''] = (error as Error).message.split('. ');
    throw new UsageError(`${first.replace(/\.$/, '')}.\n\n${USAGE}`);
  }
}
