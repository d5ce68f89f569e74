/**
 * `npm run fonts`: cuts the fonts that every edition starts with into `public/fonts/`, with their licence, for what
 * `EDITION_CONTENT` prints besides the usual letters and signs. The build of an edition that prints others cuts its own; run
 * by hand it spares each build that time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutFonts } from '../src/fonts/cut.ts';
import { ownCharacters, SHIPPED } from '../src/fonts/of-edition.ts';

mkdirSync(SHIPPED, { recursive: true });
for (const [name, bytes] of await cutFonts(ownCharacters())) {
  writeFileSync(join(SHIPPED, name), bytes);
  console.log(`${name} ${bytes.length} bytes`);
}
