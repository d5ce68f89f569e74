import type { Words } from '../words.ts';

export const dates: Words['dates'] = {
  about: 'تقریباً {date}',
  perhaps: 'شاید {date}',
  span: '{from} تا {to}',
  since: '{date} سے',
  sinceDay: '{date} سے',
  until: '{date} تک',
  untilDay: '{date} تک',
  beforeEra: '{date} قبل مسیح',
  decade: '{year} کی دہائی',
  century: {
    '1': 'پہلی صدی',
    '2': 'دوسری صدی',
    '3': 'تیسری صدی',
    '4': 'چوتھی صدی',
    '6': 'چھٹی صدی',
    other: '{count}ویں صدی',
  },
  season: '{season} {year}',
  spring: 'بہار',
  summer: 'گرما',
  autumn: 'خزاں',
  winter: 'سرما',
  born: 'پیدائش {date}',
  died: 'وفات {date}',
};
