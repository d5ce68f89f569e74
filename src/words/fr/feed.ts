import type { Words } from '../words.ts';

export const feed: Words['feed'] = {
  subtitle:
    'Ce que chaque version de l’édition a apporté, et chaque passage, note et entrée qui est nouveau ou modifié',
  ofChapter: '{chapter} · {title}',
  follow: 'Flux des modifications',
  followChapter: 'Flux des modifications de ce chapitre',
  version: 'Version {version}',
  isNew: {
    passages: 'Nouveau passage\u00a0: {name}',
    notes: 'Nouvelle note sur {name}',
    glossary: 'Nouvelle entrée\u00a0: {name}',
    references: 'Nouvelle référence\u00a0: {name}',
    claims: 'Nouvelle thèse\u00a0: {name}',
    checks: 'Nouvelle vérification d’une source\u00a0: {name}',
    emendations: 'Nouvelle émendation dans {name}',
  },
  isChanged: {
    passages: 'Passage modifié\u00a0: {name}',
    notes: 'Note modifiée sur {name}',
    glossary: 'Entrée modifiée\u00a0: {name}',
    references: 'Référence modifiée\u00a0: {name}',
    claims: 'Thèse modifiée\u00a0: {name}',
    checks: 'Vérification d’une source modifiée\u00a0: {name}',
    emendations: 'Émendation modifiée dans {name}',
  },
  check: '{work} dans {passage}',
};
