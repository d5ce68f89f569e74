/** Which fields of a work's record were not seen, in words. */
import { words } from '../../words/index.ts';
import type { Message } from '../../words/message.ts';
import { counted, say } from '../../words/say.ts';
import type { ReferenceItem } from '../../schemas/reference.ts';

const FIELDS: Readonly<Record<string, string>> = words.references.fields;
const NTH: Readonly<Record<string, Message>> = words.references.nth;

/** `volume, second author`; empty where the whole record was seen, or none of it. Fields without a word have their own name. */
export const fromMemoryWords = ({ custom }: ReferenceItem): string =>
  custom.fromMemory
    .map((path) => {
      const [name = '', place] = path.split('.');
      const field = FIELDS[name] ?? name.replaceAll('-', ' ');
      if (place === undefined) return field;
      const [nth, count] = [NTH[name], Number(place)];
      return nth ? counted(nth, { count }) : say(words.references.nthOf, { field, count });
    })
    .join(words.lists.comma);
