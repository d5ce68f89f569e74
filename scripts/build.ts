/** `npm run build`: checks the content, then builds the whole site into `dist/`. */
import { buildSite } from './build/site.ts';
import { checkContent } from './check/content.ts';

process.exitCode = (await checkContent(process.env)) || (await buildSite('dist'));
