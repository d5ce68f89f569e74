/** Which fields of a work's record were not seen, in words. */
import type { ReferenceItem } from '../../schemas/reference.ts';

/** Fields of CSL as a reader calls them; any other by its own name. */
const FIELDS: Record<string, string> = {
  author: 'authors',
  issued: 'date',
  'container-title': 'name of the series or journal',
  number: 'number of the report',
  'publisher-place': 'place',
};
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** `volume, second author`; empty where the whole record was seen, or none of it. */
export function fromMemoryWords({ custom }: ReferenceItem): string {
  return custom.fromMemory
    .map((path) => {
      const [field = '', place] = path.split('.');
      if (place !== undefined) return `${ORDINALS[Number(place) - 1] ?? `${place}th`} ${field}`;
      return FIELDS[field] ?? field.replaceAll('-', ' ');
    })
    .join(', ');
}
