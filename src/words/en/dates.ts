/** Dates and spans. A span from or to a day may want an article, as German and French have it. */
export const dates = {
  about: 'about {date}',
  perhaps: 'perhaps {date}',
  span: '{from} to {to}',
  since: 'since {date}',
  sinceDay: 'since {date}',
  until: 'until {date}',
  untilDay: 'until {date}',
  beforeEra: '{date} BC',
  decade: '{year}s',
  /** By ordinals of the language, not by numbers. */
  century: {
    one: '{count}st century',
    two: '{count}nd century',
    few: '{count}rd century',
    other: '{count}th century',
  },
  season: '{season} {year}',
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  winter: 'winter',
  born: 'born {date}',
  died: 'died {date}',
} as const;
