import type { Words } from '../words.ts';

export const editors: Words['editors'] = {
  heading: 'Les éditeurs et leurs contributions',
  lead: 'Ce que chacun a fait, dans les termes de CRediT, la taxonomie des rôles de contribution.',
  name: 'Nom',
  parts: 'Contributions',
  toBeNamed: 'À nommer\u00a0: {who}',
  orcidOf: 'Identifiant ORCID de {name}',
  roles: {
    conceptualization: 'Conceptualisation',
    'data-curation': 'Curation des données',
    'formal-analysis': 'Analyse formelle',
    'funding-acquisition': 'Obtention du financement',
    investigation: 'Recherche et investigation',
    methodology: 'Méthodologie',
    'project-administration': 'Administration du projet',
    resources: 'Ressources',
    software: 'Logiciel',
    supervision: 'Supervision',
    validation: 'Validation',
    visualization: 'Visualisation',
    'writing-original-draft': 'Rédaction du texte initial',
    'writing-review-editing': 'Révision et correction',
  },
};
