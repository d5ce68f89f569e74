import type { Words } from '../words.ts';

export const editors: Words['editors'] = {
  heading: 'Herausgeber und ihre Anteile',
  lead: 'Was jede und jeder beigetragen hat, in den Begriffen von CRediT, der Taxonomie der Beitragsrollen.',
  name: 'Name',
  parts: 'Anteile',
  toBeNamed: 'Noch zu nennen: {who}',
  orcidOf: 'ORCID iD von {name}',
  roles: {
    conceptualization: 'Konzeption',
    'data-curation': 'Datenkuration',
    'formal-analysis': 'Formale Analyse',
    'funding-acquisition': 'Einwerbung von Mitteln',
    investigation: 'Recherche',
    methodology: 'Methodik',
    'project-administration': 'Projektleitung',
    resources: 'Bereitstellung von Mitteln und Material',
    software: 'Software',
    supervision: 'Betreuung',
    validation: 'Prüfung',
    visualization: 'Visualisierung',
    'writing-original-draft': 'Verfassen des Textes',
    'writing-review-editing': 'Überarbeitung und Redaktion',
  },
};
