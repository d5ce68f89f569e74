import type { Words } from '../words.ts';

export const corrections: Words['corrections'] = {
  lead: 'Ce que des lecteurs ont trouvé faux dans l’édition, et ce que les éditeurs en ont fait. Les erreurs de l’étude elle-même sont parmi les {notes}.',
  notes: 'notes',
  from: 'Reçu le {date} de {name}',
  received: 'Reçu le {date}',
  accepted: 'Acceptée\u00a0; dans la version {version}\u00a0: {answer}',
  declined: 'Le texte reste tel quel\u00a0: {answer}',
  open: 'Pas encore décidé.',
  send: 'Vous avez trouvé une erreur\u00a0? Écrivez à {address}. Le numéro d’un paragraphe ouvre une lettre qui le nomme.',
};
