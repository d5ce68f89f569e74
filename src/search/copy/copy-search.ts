/** The search page of a copy on a disk. */
import { startSearchPage } from '../page/search-page.ts';
import type { Stem } from './copy-index.ts';
import { CopyService } from './copy-service.ts';

/** @param stem That of the language in which the index was made. */
export const startCopySearch = (stem: Stem): void => startSearchPage(() => new CopyService(stem));
