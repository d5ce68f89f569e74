import type { Words } from '../words.ts';

export const controls: Words['controls'] = {
  close: 'Schließen',
  loading: 'Wird geladen: {part} …',
  notLoaded: 'Die Seite bleibt, wie sie ist, aber {part} konnte nicht geladen werden.',
  tryAgain: 'Erneut versuchen',
  linkTo: 'Link zu: {name}',
};
