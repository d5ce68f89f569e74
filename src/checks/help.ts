/** The pages of help: for every rule what it asks, an example of what breaks it, and how to mend that. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_IDS } from '../model/rules.ts';

/** Beside this file; a page into which this is bundled stands elsewhere, and is made in the project's folder. */
const BESIDE = join(import.meta.dirname, 'help');
const FOLDER = existsSync(BESIDE) ? BESIDE : join('src', 'checks', 'help');

/** The page of a rule, in Markdown; undefined where there is no such rule. */
export const helpFor = (rule: string): string | undefined =>
  RULE_IDS.some((id) => id === rule) ? readFileSync(join(FOLDER, `${rule}.md`), 'utf8') : undefined;

/** What a rule asks, as the first paragraph of its page says it. */
export const whatIsAsked = (page: string): string => page.split('\n\n')[1] ?? '';
