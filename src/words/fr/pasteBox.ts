import type { Words } from '../words.ts';

export const pasteBox: Words['pasteBox'] = {
  notLoaded:
    'La liste des paragraphes n’a pas pu être chargée. Une nouvelle tentative aura lieu à la prochaine modification.',
  add: {
    one: 'Ajouter à la liste le renvoi trouvé ({count})',
    other: 'Ajouter à la liste les {count} renvois trouvés',
  },
  choose: 'Choisir',
  chooseFor: '\u00a0: {target} pour {written}',
  copyRich: 'Copier avec les liens',
  richName: 'le texte avec ses liens, pour une page ou un document',
  copyText: 'Copier en texte brut',
  textName: 'le texte avec les adresses',
  copyMarkdown: 'Copier en Markdown',
  markdownName: 'le texte en Markdown',
  nothing: 'Aucun renvoi à cette édition n’a été trouvé dans le texte.',
  found: 'trouvés\u00a0: {count}',
  doubtful: 'douteux\u00a0: {count}',
  alone: 'laissés tels quels\u00a0: {count}',
  summary: 'Renvois {counts}.',
};
