/** The pages of help: for every rule what it asks, an example of what breaks it, and how to mend that. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside this file; a page into which this is bundled stands elsewhere, and is made in the project's folder. */
const BESIDE = join(import.meta.dirname, 'help');
const FOLDER = existsSync(BESIDE) ? BESIDE : join('src', 'checks', 'help');

/** Ids of all rules, in alphabetical order. */
export const rulesWithHelp = (): string[] =>
  readdirSync(FOLDER)
    .map((file) => file.replace(/\.md$/, ''))
    .sort();

/** The page of a rule, in Markdown; undefined where there is no such rule. */
export function helpFor(rule: string): string | undefined {
  const path = join(FOLDER, `${rule}.md`);
  return /^[a-z0-9-]+$/.test(rule) && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** What a rule asks, as the first paragraph of its page says it. */
export const whatIsAsked = (page: string): string => page.split('\n\n')[1] ?? '';
