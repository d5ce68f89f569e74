/** Urdu. */
export { counts } from './counts.ts';
export { dates } from './dates.ts';
export { frame } from './frame.ts';
export { glossary } from './glossary.ts';
export { labels } from './labels.ts';
export { lists } from './lists.ts';
export { pages } from './pages.ts';
export { references } from './references.ts';
export { scholarship } from './scholarship.ts';
export { search } from './search.ts';
export { searchBox } from './searchBox.ts';
