import type { Words } from '../words.ts';

export const versions: Words['versions'] = {
  lead: 'Ce que chaque version a changé, paragraphe par paragraphe\u00a0: les mots supprimés et les mots ajoutés.',
  leadOne:
    'L’édition n’a pour l’instant qu’une version. Ce que les suivantes changeront figurera ici, paragraphe par paragraphe.',
  name: 'Version {version}',
  dated: '{version} ({date})',
  present: 'La version actuelle.',
  read: 'Lire la version {version} telle qu’elle était',
  first: 'La première version enregistrée.',
  notOnRecord: 'Son texte n’est pas enregistré et ne peut donc pas être comparé.',
  compared: {
    one: 'Par rapport à la version {version}, {count} paragraphe est nouveau, modifié ou supprimé.',
    other: 'Par rapport à la version {version}, {count} paragraphes sont nouveaux, modifiés ou supprimés.',
    '0': 'Chaque paragraphe a le texte de la version {version}.',
  },
  is: {
    added: 'Nouveau',
    changed: 'Modifié',
    withdrawn: 'Supprimé',
    moved: 'Déplacé',
  },
  nowAt: 'Désormais {ref}',
  onceAt: 'Auparavant {ref}',
  removed: 'Supprimé\u00a0: ',
  addedWords: 'Ajouté\u00a0: ',
  end: 'Fin de la modification. ',
  apparatus: 'Notes, entrées et ouvrages',
  history: 'Histoire de ce paragraphe',
  inVersion: {
    added: 'Nouveau dans la version {version}',
    changed: 'Modifié dans la version {version}',
    moved: 'Déplacé ici depuis {from} dans la version {version}',
  },
  unchanged: 'Son texte est celui de la version {version}, la première enregistrée.',
  unchangedOnly: 'L’édition n’a pour l’instant qu’une version.',
  allVersions: 'Toutes les versions',
  keptCopy: 'Version figée',
  kept: 'Version {version}, {date}, conservée telle quelle.',
  allAndChanges: 'Toutes les versions et leurs changements',
  newest: 'Cette page dans la version la plus récente',
};
