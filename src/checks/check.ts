/** What a check is. Each has a file of its own and a line in the list, `index.ts`. */
import type { Fault } from '../edition/faults.ts';
import type { RuleId } from '../model/rules.ts';
import type { Site } from './site.ts';

/** One question put to a built site. */
export interface Check {
  /** What holds where it finds nothing, as readers of the report see it. */
  holds: string;
  /** Ids of the rules of which its faults speak; each has a page in `help/`. */
  rules: readonly RuleId[];
  /** All faults of the site, files named from the root of the site. */
  run: (site: Site) => Fault[] | Promise<Fault[]>;
}
