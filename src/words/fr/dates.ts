import type { Words } from '../words.ts';

export const dates: Words['dates'] = {
  about: 'environ {date}',
  perhaps: 'peut-être {date}',
  span: '{from} – {to}',
  since: 'depuis {date}',
  sinceDay: 'depuis le {date}',
  until: 'jusqu’à {date}',
  untilDay: 'jusqu’au {date}',
  beforeEra: '{date} av. J.-C.',
  decade: 'années {year}',
  century: { one: '{count}er siècle', other: '{count}e siècle' },
  season: '{season} {year}',
  spring: 'printemps',
  summer: 'été',
  autumn: 'automne',
  winter: 'hiver',
  born: 'naissance\u00a0: {date}',
  died: 'mort\u00a0: {date}',
};
