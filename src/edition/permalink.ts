/** The address under which a passage is cited. */
import type { Edition, Passage } from './types.ts';

/** Absolute address of a passage, host and base path included. */
export function passagePermalink(edition: Pick<Edition, 'site'>, passage: Pick<Passage, 'url'>): string {
  return new URL(passage.url, edition.site).href;
}
