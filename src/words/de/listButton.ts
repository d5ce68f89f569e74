import type { Words } from '../words.ts';

export const listButton: Words['listButton'] = {
  add: 'In die Leseliste aufnehmen',
  added: 'Steht auf der Leseliste',
  there: 'Steht schon auf der Leseliste',
  notKept: 'Der Browser speichert keine Liste für diese Website.',
  failed: 'Die Leseliste ließ sich nicht laden. Noch einmal versuchen.',
  open: 'Liste öffnen',
};
