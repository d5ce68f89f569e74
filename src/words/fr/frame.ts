import type { Words } from '../words.ts';

export const frame: Words['frame'] = {
  edition: 'Édition annotée',
  skip: 'Aller au texte',
  search: 'Rechercher',
  searchLabel: 'Rechercher dans l’édition',
  searchKey: 'Ctrl K',
  settings: 'Aa, réglages de lecture',
  menu: 'Sommaire et pages',
  contents: 'Sommaire',
  allChapters: { one: 'Tous les chapitres ({count})', other: 'Les {count} chapitres' },
  cite: 'Citer cette édition',
  data: 'Texte et apparat sous forme de données',
  dataEdition: 'Sommaire et métadonnées',
  dataPassages: 'Paragraphes',
  dataNotes: 'Notes',
  dataReferences: 'Références, CSL-JSON',
  dataGlossary: 'Glossaire',
  about: 'L’édition',
  imprint:
    'Version {version}, {date}. Les paragraphes sont composés en caractères à empattements\u00a0; tout ce que l’édition ajoute l’est en caractères sans empattements.',
  changes: 'Modifications\u00a0: {title}',
  guide: 'Où mène l’adresse',
  wayBack: 'Retour',
  backTo: 'Retour au {ref}',
  moved: 'Cette page a été déplacée',
  movedTo: 'Elle se trouve maintenant ici\u00a0: {page}.',
};
