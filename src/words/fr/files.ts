import type { Words } from '../words.ts';

export const files: Words['files'] = {
  emendations: 'Émendations',
  landmarks: 'Repères',
  text: 'Texte',
  noteHead: '{kind}, situation en date du {date}',
  noteOn: ', sur «\u00a0{words}\u00a0»',
  noteStop: '. ',
  sources: 'Sources\u00a0: ',
  studyAsSource: '{author}, {title} ({date})',
  sourceAt: '{title}, {at}',
  betweenSources: '\u00a0; ',
  noteInText: '{head}\u00a0: {text} Sources\u00a0: {sources}.',
  asOf: 'Situation en date du {date}',
  after: '\u00a0: {text}',
  numbering: 'Les paragraphes sont numérotés comme sur le site\u00a0: le paragraphe 2.4 y a le même identifiant, p2.4.',
  accessibility:
    'Tout le contenu est du texte, avec titres, langues indiquées, notes dotées de leur rôle, et une liste des numéros de paragraphes en guise de pages.',
  accessibilityWithPictures:
    'Tout le contenu est du texte, ou des images décrites en mots, avec titres, langues indiquées, notes dotées de leur rôle, et une liste des numéros de paragraphes en guise de pages.',
  notesOf: 'Notes de {title}, version {version}',
  studyBy: 'Une étude de {author}, en paragraphes numérotés et annotés',
  cards: { id: 'Identifiant', front: 'Recto', back: 'Verso', tags: 'Étiquettes' },
  tags: {
    concept: 'notion',
    organization: 'organisation',
    community: 'communauté',
    person: 'personne',
    place: 'lieu',
    structure: 'bâtiment',
    event: 'événement',
    document: 'document',
  },
};
