/** `npm run check`: reads the content and reports what is wrong with it. */
import { checkContent } from './check/content.ts';

process.exitCode = await checkContent(process.env);
