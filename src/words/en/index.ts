/** English: the shape of all others. One file a group. */
export { counts } from './counts.ts';
export { dates } from './dates.ts';
export { evidence } from './evidence.ts';
export { figures } from './figures.ts';
export { frame } from './frame.ts';
export { glossary } from './glossary.ts';
export { illustrations } from './illustrations.ts';
export { labels } from './labels.ts';
export { lists } from './lists.ts';
export { map } from './map.ts';
export { pages } from './pages.ts';
export { references } from './references.ts';
export { relations } from './relations.ts';
export { scholarship } from './scholarship.ts';
export { search } from './search.ts';
export { searchBox } from './searchBox.ts';
export { timeline } from './timeline.ts';
