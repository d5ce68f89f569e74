/**
 * `npm run new -- FOLDER`: lays down a content folder with what an edition must have, filled in from flags or answers, which
 * builds at once with `EDITION_CONTENT=FOLDER npm run build`.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { UsageError } from '../src/import/arguments.ts';
import { exitCodeOf } from '../src/import/command.ts';
import { askFor, parseNewArguments, type Answers } from './new/answers.ts';
import { layDown } from './new/lay-down.ts';

process.exitCode = await exitCodeOf(async () => {
  const args = process.argv.slice(2);
  const { folder, samples, ...given } = parseNewArguments(args);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new UsageError(`${folder} is there already and is not empty. Name a new folder.`);
  const answers = args.length === 1 && process.stdin.isTTY ? await asked(given) : given;
  const files = await layDown(answers, samples, new Date().toISOString().slice(0, 10));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  console.log(`A new edition is in ${folder}. See it: EDITION_CONTENT=${folder} npm run dev`);
});

async function asked(given: Answers): Promise<Answers> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    console.log('An empty line leaves a placeholder, which the checks name until it is filled in.');
    return await askFor(given, (question) => lines.question(question), console.log);
  } finally {
    lines.close();
  }
}
