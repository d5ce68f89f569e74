import type { Words } from '../words.ts';

export const map: Words['map'] = {
  lead: 'Die Orte der Studie, mit ihrem Status in neutralen Worten und den Absätzen, die sie nennen. Ein Punkt steht für einen Ort und zieht keine Grenze.',
  none: 'Kein Eintrag ist ein Ort.',
  title: 'Orte der Studie',
  description:
    'Eine Karte: {places}. Jedes Zeichen führt zum Eintrag des Ortes. Dieselben Daten stehen in der Tabelle darunter.',
  descriptionWithDetail:
    'Eine Karte und ein Ausschnitt des Teils, in dem die Orte dicht liegen: {places}. Jedes Zeichen führt zum Eintrag des Ortes. Dieselben Daten stehen in der Tabelle darunter.',
  caption:
    '{places} mit einem Zeichen. Ein Gebiet ist durch einen Punkt darin bezeichnet, der keine Grenze zieht. Zeichen, die einander verdecken würden, stehen ein wenig auseinander.',
  captionWithDetail:
    '{places} mit einem Zeichen. Der gestrichelte Rahmen ist neben oder unter der Karte größer gezeichnet. Ein Gebiet ist durch einen Punkt darin bezeichnet, der keine Grenze zieht. Zeichen, die einander verdecken würden, stehen ein wenig auseinander.',
  marks: {
    town: 'Stadt',
    site: 'Gebäude oder Gelände',
    area: 'Gebiet, durch einen Punkt darin',
    feature: 'Grenze oder anderes, durch einen Punkt darauf',
  },
  beyond: '{head} oder größer als sie: {places}.',
  beyondHead: 'Jenseits der Karte',
  borders:
    '{head} von Staaten sind die des Datensatzes, der sie so zieht, wie sie gehalten, und nicht, wie sie beansprucht werden; eine Linie auf dieser Karte ist kein Urteil.',
  bordersHead: 'Grenzen',
  disputed: 'Was umstritten oder besonders ist, steht unter {places}.',
  credit: 'Land und Grenzen: {source}, 1:10 Millionen, Version 4.1, gemeinfrei.',
  columnPlace: 'Ort',
  columnKind: 'Art',
  columnCoordinates: 'Koordinaten',
  columnWhere: 'Wo',
  onMapByName: 'Auf der Karte, durch den Namen',
  onMap: 'Auf der Karte',
  withoutMark: 'Ohne Zeichen, größer als die Karte',
  beyondMap: 'Jenseits der Karte',
  coordinates: '{latitude}; {longitude}',
  north: '{degrees}° N',
  south: '{degrees}° S',
  east: '{degrees}° O',
  west: '{degrees}° W',
};
