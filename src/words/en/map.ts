/** The places and their map. */
export const map = {
  lead: 'The places of the study, with their status in neutral words and the passages that name them. A point stands for a place and draws no border.',
  none: 'No entry is a place.',
  title: 'Places of the study',
  description:
    'A map with {places}. Each mark is a link to the entry of the place. The same data stand in the table below.',
  descriptionWithDetail:
    'A map with {places}, and a detail of the part in which they crowd. Each mark is a link to the entry of the place. The same data stand in the table below.',
  caption:
    '{places} with a mark. An area is marked by one point in it, which draws no border. Marks that would cover one another stand a little apart.',
  captionWithDetail:
    '{places} with a mark. The dashed frame is drawn larger beside or below the map. An area is marked by one point in it, which draws no border. Marks that would cover one another stand a little apart.',
  marks: {
    town: 'city or town',
    site: 'building or ground',
    area: 'area, by a point in it',
    feature: 'border or other feature, by a point on it',
  },
  beyond: '{head}, or larger than it: {places}.',
  beyondHead: 'Beyond the map',
  borders:
    '{head} of countries are those of the data set, which draws them as they are held and not as anyone claims them; a line on this map is no judgement.',
  bordersHead: 'Borders',
  disputed: 'What is disputed, or particular, stands under {places}.',
  credit: 'Land and borders: {source}, 1:10 million, version 4.1, public domain.',
  columnPlace: 'Place',
  columnKind: 'Kind',
  columnCoordinates: 'Coordinates',
  columnWhere: 'Where',
  onMapByName: 'On the map, by its name',
  onMap: 'On the map',
  withoutMark: 'Without a mark, larger than the map',
  beyondMap: 'Beyond the map',
  coordinates: '{latitude}, {longitude}',
  north: '{degrees}° N',
  south: '{degrees}° S',
  east: '{degrees}° E',
  west: '{degrees}° W',
} as const;
