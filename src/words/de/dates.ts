import type { Words } from '../words.ts';

export const dates: Words['dates'] = {
  about: 'etwa {date}',
  perhaps: 'vielleicht {date}',
  span: '{from} bis {to}',
  since: 'seit {date}',
  sinceDay: 'seit dem {date}',
  until: 'bis {date}',
  untilDay: 'bis zum {date}',
  beforeEra: '{date} v. Chr.',
  decade: '{year}er-Jahre',
  century: { other: '{count}. Jahrhundert' },
  season: '{season} {year}',
  spring: 'Frühjahr',
  summer: 'Sommer',
  autumn: 'Herbst',
  winter: 'Winter',
  born: 'geboren {date}',
  died: 'gestorben {date}',
};
