/** German. */
export { counts } from './counts.ts';
export { dates } from './dates.ts';
export { evidence } from './evidence.ts';
export { figures } from './figures.ts';
export { frame } from './frame.ts';
export { labels } from './labels.ts';
export { map } from './map.ts';
export { pages } from './pages.ts';
export { relations } from './relations.ts';
export { timeline } from './timeline.ts';
export { illustrations } from './illustrations.ts';
