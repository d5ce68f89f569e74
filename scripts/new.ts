/**
 * `npm run new -- FOLDER`: lays down a content folder with one of each kind of file, which builds at once with
 * `EDITION_CONTENT=FOLDER npm run build`.
 */
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const TEMPLATE = join(import.meta.dirname, 'new', 'template');

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-') || more.length > 0) {
  console.error('Name one folder for the new edition: npm run new -- FOLDER');
  process.exitCode = 2;
} else if (existsSync(folder) && readdirSync(folder).length > 0) {
  console.error(`${folder} is there already and is not empty. Name a new folder.`);
  process.exitCode = 2;
} else {
  cpSync(TEMPLATE, folder, { recursive: true });
  console.log(`A new edition is in ${folder}. See it: EDITION_CONTENT=${folder} npm run dev`);
}
