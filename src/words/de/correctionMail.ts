import type { Words } from '../words.ts';

export const correctionMail: Words['correctionMail'] = {
  correct: 'Diesen Absatz korrigieren',
  short: 'Korrigieren',
  shortName: 'Die markierten Wörter korrigieren',
  subject: 'Korrektur: {refs}, Version {version}',
  where: '{refs} aus {title}, Version {version}',
  words: 'Markierte Wörter: {words}',
  wrong: 'Was falsch ist:',
  instead: 'Was dort stehen sollte, und woher Sie es wissen:',
  name: 'Wie Sie in der Liste der Korrekturen genannt werden wollen, wenn überhaupt:',
};
