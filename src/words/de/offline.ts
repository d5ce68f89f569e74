import type { Words } from '../words.ts';

export const offline: Words['offline'] = {
  copy: 'Website zum Öffnen von der Festplatte',
  aboutCopy: 'Die ganze Website mit ihrer Suche, zum Lesen ohne Netz: entpacken und index.html öffnen.',
};
