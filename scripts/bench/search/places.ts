/** Places of the edition as `search-queries.yaml` names them: `2.4`, `entry:harbour-act`, `note:n-2-4-1`. */
import type { RecordData } from '../../../src/search/meaning/knowledge.ts';

export function placeOf({ kind, title, url }: Pick<RecordData, 'kind' | 'title' | 'url'>): string {
  return kind === 'passage' ? title : `${kind}:${url.split('#')[1] ?? ''}`;
}
