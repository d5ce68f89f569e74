/** French. */
export { counts } from './counts.ts';
export { dates } from './dates.ts';
export { figures } from './figures.ts';
export { frame } from './frame.ts';
export { labels } from './labels.ts';
export { pages } from './pages.ts';
