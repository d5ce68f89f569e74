import type { Words } from '../words.ts';

export const seminar: Words['seminar'] = {
  levels: {
    introductory: 'ابتدائی',
    advanced: 'اعلیٰ',
  },
  forms: {
    alone: 'اکیلے',
    pairs: 'دو دو',
    groups: 'گروہوں میں',
    plenary: 'سب مل کر',
    writing: 'تحریری',
  },
  minutes: { one: '{count} منٹ', other: '{count} منٹ' },
  outcome: 'حاصل: {outcome}',
};
