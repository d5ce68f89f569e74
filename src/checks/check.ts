/** What a check is. Each has a file of its own and a line in the list, `index.ts`. */
import type { Fault } from '../model/faults.ts';
import type { RuleId } from '../model/rules.ts';
import type { Site, SitePage } from './site.ts';

/** One question put to a built site: to each page by itself, to the whole, or both. */
export interface Check {
  /** What holds where it finds nothing, as readers of the report see it. */
  holds: string;
  /** Ids of the rules of which its faults speak; each has a page in `help/`. */
  rules: readonly RuleId[];
  /** Faults of a page, files named from the root of the site. All checks look at one page before the next is read. */
  ofPage?: (page: SitePage, site: Site) => Fault[] | Promise<Fault[]>;
  /** Faults of the whole; asked when all pages have been looked at. */
  ofSite?: (site: Site) => Fault[];
}
